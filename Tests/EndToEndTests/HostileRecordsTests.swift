import Foundation
import TestSupport
import Testing

@Suite("The script with records that a stranger wrote")
struct HostileRecordsTests {
  /// What a shell, curl, jq or printf would act on, each with a word that is looked for afterwards.
  private static let texts = [
    "$(touch CANARY)", "`touch CANARY`", "'; touch CANARY; '", "\"; touch CANARY; \"", "| touch CANARY",
    "& touch CANARY &",
    "-o CANARY", "--output CANARY", "@CANARY", "@/etc/passwd CANARY", "%s%n CANARY", "\\\"; touch CANARY #",
    "${IFS}CANARY",
    "$'\\x24(touch CANARY)'", "CANARY \\n\\r", "*CANARY*", "~CANARY", "!CANARY!", "<(touch CANARY)", "> CANARY",
  ]

  /// Two hundred records: each text in each of several fields.
  private static func records() -> String {
    let fields = [
      #""name":"Van der Meer Fietsen B.V.""#, #""line1":"Keizersgracht 126""#, #""line2":"""#, #""city":"Amsterdam""#,
      #""line1":"Keizersgracht 126""#,
    ]
    return (0..<200).map { number in
      let field = fields[number % fields.count]
      let text = texts[(number / fields.count) % texts.count].replacingOccurrences(of: "\\", with: "\\\\")
        .replacingOccurrences(of: "\"", with: "\\\"")
      let key = field.prefix { $0 != ":" }
      return ExampleRecord.line
        .replacingOccurrences(of: field, with: "\(key):\"Straat \(number) \(text)\"")
        .replacingOccurrences(of: "vandermeerfietsen\"", with: "fietsen\(number)\"")
        .replacingOccurrences(of: "\"12345678\"", with: "\"\(10_000_000 + number)\"")
        .replacingOccurrences(of: "sanne@vandermeerfietsen.nl", with: "sanne@fietsen\(number).example.nl")
    }.joined(separator: "\n") + "\n"
  }

  @Test("runs nothing of what they hold, hands no value and no token to curl as an argument, and sends all of it")
  func records() throws {
    let home = try Home()
    let saved = try home.run(["import", try home.folder.write("records.jsonl", Self.records())])
    #expect(saved.status == 0, "\(saved.messages.prefix(2000))")
    let folder = home.folder.path("calls")
    #expect(
      try home.run(["customers", "export", "--format", "partner-center", "--script", "curl", "-o", folder]).status == 0)
    try FileManager.default.createDirectory(atPath: home.folder.path("bin"), withIntermediateDirectories: true)
    let curl = try home.folder.write("bin/curl", Self.curl(home))
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: curl)
    let run = try CommandRun(
      program: "/bin/bash", [folder + "/create-customers", "--credentials", home.folder.path("passwords")],
      input: Data("token-of-the-test\n".utf8),
      environment: ["PATH": home.folder.path("bin") + ":/usr/bin:/bin"], in: home.folder)
    #expect(run.status == 0, "\(run.messages.suffix(2000))")
    #expect(run.messages.split(separator: "\n").count { $0.contains("finished") } == 200)

    let names = FileManager.default.enumerator(atPath: home.folder.url.path)?.compactMap { $0 as? String } ?? []
    #expect(!names.contains { $0.contains("CANARY") })
    let arguments = try String(contentsOfFile: home.folder.path("arguments"), encoding: .utf8)
    #expect(arguments.contains("https://api.partnercenter.microsoft.com/v1/customers"))
    for text in ["CANARY", "Straat", "token-of-the-test", "sanne"] { #expect(!arguments.contains(text), "\(text)") }
    // The standard input of each call has the token, and each value arrives as it was typed.
    let sent = try String(contentsOfFile: home.folder.path("sent"), encoding: .utf8)
    for number in 0..<200 { #expect(sent.contains("Straat \(number) "), "\(number)") }
    #expect(sent.components(separatedBy: "CANARY").count > 200)
    let script = try String(contentsOfFile: folder + "/create-customers", encoding: .utf8)
    #expect(!script.contains("CANARY") && !script.contains("Straat"))
  }

  /// A curl that notes its arguments and what it is to send, and answers.
  private static func curl(_ home: Home) -> String {
    """
    #!/bin/bash
    printf '%s\\n' "$@" >>'\(home.folder.path("arguments"))'
    read -r header
    [[ $header == 'Authorization: Bearer token-of-the-test' ]] || exit 9
    for word in "$@"; do [[ $word == @/* ]] && cat "${word:1}" >>'\(home.folder.path("sent"))'; done
    case ${!#} in
      */domains/*) printf 'HTTP/1.1 404 Not Found\\r\\n\\r\\n' ;;
      */address) printf 'HTTP/1.1 200 OK\\r\\n\\r\\n{"status":"Verified"}' ;;
      */customers) printf 'HTTP/1.1 201 Created\\r\\n\\r\\n{"id":"11111111-1111-1111-1111-111111111111",'
        printf '"userCredentials":{"userName":"admin","password":"p"}}' ;;
      */agreements*) printf 'HTTP/1.1 200 OK\\r\\n\\r\\n{"items":[{"agreementType":"MicrosoftCustomerAgreement",'
        printf '"templateId":"t-1"}]}' ;;
      */availabilities) printf 'HTTP/1.1 200 OK\\r\\n\\r\\n{"items":[{"id":"A1","terms":[{"duration":"P1Y"}]}]}' ;;
      *) printf 'HTTP/1.1 201 Created\\r\\n\\r\\n{"id":"c-1"}' ;;
    esac
    """
  }
}
