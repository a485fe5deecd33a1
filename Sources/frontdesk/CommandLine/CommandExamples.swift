/// Command lines that `--help` shows; they are the same in every language.
enum CommandExamples {
  /// The examples of a command.
  static func lines(of command: CommandNode) -> [String] {
    (all[command.path.dropFirst().joined(separator: " ")] ?? []).map { command.path[0] + " " + $0 }
  }

  /// The words of a command line as a shell takes them apart, with their quotes.
  static func words(of line: String) -> [String] {
    line.split(separator: " ").reduce(into: [String]()) { words, piece in
      // A blank between quotes belongs to the word.
      if let last = words.last, last.count(where: { $0 == "'" }) % 2 == 1 {
        words[words.count - 1] = last + " " + piece
      } else {
        words.append(String(piece))
      }
    }
  }

  /// By command, without the program's name.
  static let all: [String: [String]] = [
    "": ["add", "customers find contoso", "--generate-completion-script bash"],
    "add": ["add", "add --resume K7R2", "add --line --answers record.json"],
    "kiosk": ["kiosk --config /etc/frontdesk/config.yaml", "kiosk --demonstration"],
    "check": ["check records.jsonl", "check --json --format csv -"],
    "check-field": [
      "check-field company.name 'Contoso B.V.'", "check-field --country NL address.postalCode '1015 CW'",
    ],
    "import": ["import records.csv", "import --dry-run records.csv", "import --resume records.csv"],
    "catalog": ["catalog import pricelist.csv offermatrix.csv", "catalog list --country NL --find 'business basic'"],
    "catalog import": [
      "catalog import pricelist.csv offermatrix.csv", "catalog import --month 2026-12 --json pricelist.zip",
    ],
    "catalog list": ["catalog list --find 'business basic'", "catalog list --country NL --on 2026-12-01 --json"],
    "catalog show": ["catalog show CFQ7TTC0LH18:0001", "catalog show --on 2026-12-01 CFQ7TTC0LH18:0001"],
    "catalog history": ["catalog history", "catalog history --limit 10 --json"],
    "resellers": ["resellers import relationships.json agreements.jsonl", "resellers list"],
    "resellers import": ["resellers import resellers.csv", "resellers import relationships.json agreements.jsonl"],
    "resellers list": ["resellers list", "resellers list --json"],
    "resellers show": ["resellers show 4847383"],
    "customers": ["customers list", "customers show C-2026-000042"],
    "customers list": [
      "customers list --since 7d --country NL", "customers list --limit 20 --columns reference,name,city",
    ],
    "customers find": [
      "customers find contoso amsterdam", "customers find --by j.devries --tsv contoso",
      "customers find --json 12345678",
    ],
    "customers show": ["customers show C-2026-000042", "customers show --person anna@contoso.nl"],
    "customers export": [
      "customers export -o customers.jsonl", "customers export --format csv --separator ';' --bom",
      "customers export --format partner-center --steps C-2026-000042",
    ],
    "customers report": [
      "customers report --chart", "customers report --by reseller --since 2026-11-01 --until 2026-11-30",
      "customers report --by offer --since 30d --csv",
    ],
    "customers history": ["customers history C-2026-000042"],
    "customers correct": ["customers correct C-2026-000042 record.json"],
    "customers link": [
      "customers link C-2026-000042 6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
      "customers link C-2026-000042 6f9619ff-8b86-4d01-b42d-00cf4fc964ff --replace",
    ],
    "customers erase": ["customers erase C-2026-000042 --yes", "customers erase --person anna@contoso.nl --yes"],
    "explain": ["explain 600049", "explain --json 900275"],
    "drafts": ["drafts list", "drafts show K7R2"],
    "drafts list": ["drafts list", "drafts list --json"],
    "drafts show": ["drafts show K7R2"],
    "drafts discard": ["drafts discard K7R2", "drafts discard --older-than 90"],
    "applications": ["applications list", "applications show A-2026-000012"],
    "applications list": ["applications list", "applications list --json"],
    "applications show": ["applications show A-2026-000012"],
    "applications discard": ["applications discard A-2026-000012"],
    "relationships": ["relationships list", "relationships show 7"],
    "relationships list": ["relationships list", "relationships list --json"],
    "relationships show": ["relationships show 7"],
    "relationships export": ["relationships export -o requests.jsonl"],
    "push": ["push", "push --json"],
    "pull": ["pull", "pull --anew"],
    "sync": ["sync", "sync --now --json"],
    "fleet": ["fleet status", "fleet erase AMS/C-2026-000042"],
    "fleet status": ["fleet status", "fleet status --json"],
    "fleet erase": ["fleet erase AMS/C-2026-000042"],
    "fleet schema": ["fleet schema", "fleet schema --from 1"],
    "fleet enrol": ["fleet enrol --site AMS", "fleet enrol --site AMS --login frontdesk_ams --region 'Noord-Holland'"],
    "fleet rejoin": ["fleet rejoin", "fleet rejoin --yes"],
    "rules": ["rules --country NL", "rules --field company.name"],
    "backup": ["backup /srv/backup/customers.sqlite", "backup --replace customers.sqlite"],
    "config": ["config show"],
    "config show": ["config show", "config show --config config.yaml --json"],
    "verify": ["verify", "verify --quick --store customers.sqlite"],
    "expire": ["expire", "expire --json"],
    "doctor": ["doctor", "doctor --kiosk --console"],
  ]
}
