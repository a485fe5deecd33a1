public import Messages
public import Records

/// The bash script that makes the calls of records with curl and jq.
///
/// Its text is the same for every record, because a stranger in a hall may have typed the values and an administrator
/// runs the script: a value stands in a file that is read as data, never in a command.
public enum CurlScript {
  /// What the file is called.
  public static let fileName = "create-customers"

  /// The script, with its words in a language; `name` says what people call a field.
  public static func text(_ words: Messages, name: (FieldPath) -> String) -> String {
    let fill: [(String, String)] = [
      ("@WORDS@", table(Self.words.map { ($0, words.template("script/\($0)")) } + steps(words))),
      (
        "@FIELDS@",
        table(
          ServiceError.all.compactMap { error in
            error.fields.isEmpty ? nil : (String(error.code), error.fields.map(name).joined(separator: ", "))
          })
      ),
      ("@MEANINGS@", table(ServiceError.all.map { (String($0.code), words.text($0.key)) })),
      ("@PLACES@", table(places(name))),
      ("@TEMPLATE@", CallPlan.templatePath), ("@KIND@", AgreementBody.kind), ("@BASE@", CallPlan.base),
    ]
    return fill.reduce(calls + "\n" + Self.steps + "\n") { $0.replacing($1.0, with: $1.1) }
  }

  /// The keys of the script's own sentences, behind `script/`.
  static let words = [
    "usage", "missing", "no-terminal", "no-token", "ask-token", "credentials", "busy", "no-record", "damaged",
    "unreadable", "waiting", "lost", "token", "refused", "answered", "field", "correct", "taken", "address",
    "address-unchecked", "no-reseller-tenant", "password", "made", "not-sold", "denied", "in-review", "made-all",
  ]

  private static func steps(_ words: Messages) -> [(String, String)] {
    CallPurpose.allCases.map { ("step-\($0.rawValue)", words.text("calls/step.\($0.rawValue)")) }
  }

  /// The fields by the places of the bodies, in small letters; the first body that has a place names it.
  private static func places(_ name: (FieldPath) -> String) -> [(String, String)] {
    var seen: Set<String> = []
    return BodySchemas.fields.compactMap { place in
      let path = place.path.lowercased()
      return seen.insert(path).inserted ? (path, name(.field(place.field))) : nil
    }
  }

  /// Rows of an associative array of bash.
  private static func table(_ rows: [(String, String)]) -> String {
    rows.map { "  [\($0.0)]=\(quoted($0.1))" }.joined(separator: "\n")
  }

  /// A text as one word of a shell: nothing in it is looked at.
  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }
}
