import Foundation
import TestSupport

/// A server on the loopback that answers as Partner Center's API is documented to, and the script that calls it.
final class PartnerCenterStandIn {
  /// The token that the server takes.
  static let token = "token-of-the-test"

  /// One request as it came.
  struct Request {
    let method: String
    let path: String
    let body: String
    let requestID: String
    let headers: JSON
  }

  private let folder: CommandFolder
  private let server: ChildProcess
  private let port: String
  private var logged: String { folder.path("requests.jsonl") }

  /// Starts the server and waits until it takes connections.
  init(_ folder: CommandFolder) throws {
    self.folder = folder
    let (certificate, key) = (folder.path("server.pem"), folder.path("server.key"))
    let made = try ShortCommand(
      "/usr/bin/openssl",
      [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2", "-subj",
        "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-keyout", key, "-out", certificate,
      ])
    guard made.code == 0 else { throw Failure(description: "openssl: " + made.output) }
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../StandIn/partner_center.py").standardizedFileURL.path
    _ = try folder.write("behaviour.json", "{}")
    _ = try folder.write("requests.jsonl", "")
    let said = folder.path("port")
    server = try ChildProcess(
      "/usr/bin/env",
      ["python3", "-B", script, certificate, key, folder.path("requests.jsonl"), folder.path("behaviour.json")],
      environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"], output: .path(said),
      error: .path(folder.path("server-errors")))
    var port = ""
    try Patience.wait("the server's port", seconds: 60) {
      let text = (try? String(contentsOfFile: said, encoding: .utf8)) ?? ""
      if text.hasSuffix("\n") { port = String(text.dropLast()) }
      return !port.isEmpty
    }
    self.port = port
  }

  /// What the server does from now on, as JSON.
  func behave(_ text: String) throws { _ = try folder.write("behaviour.json", text) }

  /// What has come since the server was started.
  func requests() throws -> [Request] {
    try String(contentsOfFile: logged, encoding: .utf8).split(separator: "\n").map { line in
      let json = try JSON(String(line))
      return Request(
        method: json["method"]?.text ?? "", path: json["path"]?.text ?? "", body: json["body"]?.text ?? "",
        requestID: json["headers"]?["MS-RequestId"]?.text ?? "", headers: json["headers"] ?? json)
    }
  }

  /// The environment in which the script reaches the server.
  var environment: [String: String] {
    ["PATH": "/usr/bin:/bin", "HOME": folder.url.path, "CURL_CA_BUNDLE": folder.path("server.pem"), "LANG": "C.UTF-8"]
  }

  /// The options by which the script calls this server.
  var base: [String] { ["--base", "https://localhost:" + port] }
}
