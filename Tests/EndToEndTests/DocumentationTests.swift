import Foundation
import TestSupport
import Testing

/// The pages for agents, for imports and for kiosks: every command line in them is run.
@Suite("The command lines of the documentation")
struct DocumentationTests {
  private static var folder: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Documentation")
  }

  /// What stands behind `$ ` in the blocks of a page, in order.
  private static func commands(of page: String) throws -> [String] {
    let text = try String(contentsOf: folder.appendingPathComponent(page), encoding: .utf8)
    var isInBlock = false
    return text.split(separator: "\n").compactMap { line in
      if line.hasPrefix("```") {
        isInBlock = line == "```console"
        return nil
      }
      return isInBlock && line.hasPrefix("$ ") ? String(line.dropFirst(2)) : nil
    }
  }

  /// A home with the example record in its store, and a list beside it that is not in it yet.
  private func home(holdsRecord: Bool) throws -> Home {
    let home = try Home()
    let file = try home.folder.write("record.jsonl", ExampleRecord.line + "\n")
    try #require(try home.run(["import", file]).status == 0)
    let list = try home.run(["customers", "export", "--format", "csv"])
    try home.folder.write("customers.csv", list.output)
    let lists = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("CatalogTests/Fixtures")
    for (name, fixture) in [
      ("pricelist.csv", "price-list.csv"), ("offermatrix.csv", "offer-matrix.csv"), ("resellers.csv", "resellers.csv"),
    ] {
      try FileManager.default.copyItem(
        atPath: lists.appendingPathComponent(fixture).path, toPath: home.folder.path(name))
    }
    if !holdsRecord { try FileManager.default.removeItem(atPath: home.folder.path("data")) }
    if !holdsRecord { try FileManager.default.removeItem(atPath: home.folder.path("state")) }
    try FileManager.default.createSymbolicLink(
      atPath: home.folder.path("frontdesk"), withDestinationPath: Programs.frontdesk)
    return home
  }

  @Test("run as they stand", arguments: ["Agents.md", "Imports.md", "PartnerCenter.md"])
  func commandLines(page: String) throws {
    let home = try home(holdsRecord: page != "Imports.md")
    let commands = try Self.commands(of: page)
    #expect(commands.count > 3)
    let reference = page != "Imports.md" ? try home.run(["customers", "list"]).output.prefix { $0 != " " } : ""
    for command in commands {
      let line = command.replacingOccurrences(of: "C-2026-000001", with: String(reference))
      let run = try CommandRun(
        program: "/bin/sh", ["-c", line], environment: ["PATH": home.folder.url.path + ":/usr/bin:/bin"],
        in: home.folder)
      #expect(run.status == 0, "\(line): \(run.status) \(run.output) \(run.messages)")
    }
    #expect(try home.stock().integrity == "ok")
  }

  @Test(
    "name no option that is not there",
    arguments: ["Agents.md", "Imports.md", "Kiosk.md", "PartnerCenter.md", "fleet.md", "../README.md"])
  func options(page: String) throws {
    let text = try String(contentsOf: Self.folder.appendingPathComponent(page), encoding: .utf8)
    let help = try Home().run(["--help"]).output
    for part in text.split(separator: "`") where part.hasPrefix("frontdesk ") && !part.contains("\n") {
      let words = part.split(separator: " ").dropFirst().map(String.init)
      guard let command = words.first, command.allSatisfy({ $0.isLowercase || $0 == "-" }), !command.hasPrefix("-")
      else {
        continue
      }
      #expect(help.contains("  \(command) "), "\(part)")
    }
  }
}
