import Foundation
import Records
import Rules
import Store
import TestSupport
import Testing

@Suite("frontdesk customers and drafts")
struct CustomersTests {
  private let folder: CommandFolder
  init() throws { folder = try CommandFolder() }

  @Test(
    "are quiet where there is no store yet",
    arguments: [["customers", "list"], ["customers", "find", "x"], ["customers", "export"], ["drafts", "list"]])
  func noStore(arguments: [String]) throws {
    let run = try CommandRun(arguments, input: Data(), in: folder)
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: folder.path("data")))
  }

  @Test(
    "say that a reference or a code is unknown",
    arguments: [["customers", "show", "C-2026-000042"], ["drafts", "show", "K7R2"], ["drafts", "discard", "K7R2"]])
  func unknown(arguments: [String]) throws {
    for store in [folder.path("none.sqlite"), try SavedRecord.store(in: folder)] {
      let run = try CommandRun(arguments + ["--store", store], input: Data(), in: folder)
      #expect(run.status == 66)
      #expect(run.output.isEmpty)
      #expect(!run.messages.isEmpty)
    }
  }

  @Test("list and find the records")
  func list() throws {
    let store = try SavedRecord.store(in: folder)
    let line =
      #"{"reference":"C-2026-000001","name":"Van der Meer Fietsen B.V.","country":"NL","at":"2026-11-22T13:02:11Z","by":"j.devries"}"#
    #expect(try CommandRun("customers", "list", "--json", "--store", store, in: folder).output == line + "\n")
    #expect(try CommandRun("--store", store, "customers", "find", "meer", "--json", in: folder).output == line + "\n")
    #expect(try CommandRun("customers", "--store", store, "find", "nobody", "--json", in: folder).output == "")
    let table = try CommandRun("customers", "list", environment: ["FRONTDESK_STORE": store, "TZ": "UTC"], in: folder)
    #expect(table.output.hasPrefix("C-2026-000001  Van der Meer Fietsen B.V."))
    #expect(table.output.hasSuffix("  NL  2026-11-22 13:02  j.devries\n"))
  }

  @Test("show a record as it was saved, and export it so that it can be checked again")
  func show() throws {
    let store = try SavedRecord.store(in: folder)
    let shown = try CommandRun("customers", "show", "c-2026-000001", "--json", "--store", store, in: folder)
    #expect(shown.status == 0)
    #expect(shown.output.hasPrefix(ExampleRecord.stored.dropLast() + #","saved":{"reference":"C-2026-000001","id":""#))
    let export = try CommandRun("customers", "export", "--format", "jsonl", "--store", store, in: folder)
    #expect(export.output == shown.output)
    let again = try CommandRun("check", "--json", input: export.output, in: folder)
    #expect(again.output == #"{"line":1,"ok":true,"problems":[]}"# + "\n")
  }

  @Test("show a record to people")
  func showWords() throws {
    let store = try SavedRecord.store(in: folder)
    let run = try CommandRun("customers", "show", "C-2026-000001", "--store", store, in: folder)
    for text in [
      "C-2026-000001, saved on 22 November 2026", "Account details", "Van der Meer Fietsen B.V.",
      "Fabrikam Retail (4847383)", "Microsoft 365 Business Premium", "no price kept",
    ] {
      #expect(run.output.contains(text), "\(text)")
    }
  }

  @Test("show, list and discard the operator's own drafts alone")
  func drafts() throws {
    let path = folder.path("customers.sqlite")
    let own = try #require(getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) })
    let store = try CustomerStore(path: path, access: .readWrite, actor: Fixtures.actor)
    for (code, owner, id) in [("K7R2", own, "1"), ("M8R3", "somebody.else", "2")] {
      let draft = Draft(
        id: "00000000-0000-4000-8000-00000000000\(id)", code: code,
        submission: "00000000-0000-4000-8000-0000000000a\(id)", owner: owner, answers: ExampleRecord.answers)
      try store.save(draft, at: SavedRecord.stampTime)
      if owner == own {
        // Open here, it is nobody else's to discard.
        #expect(try CommandRun("drafts", "discard", "k7r2", "--store", path, in: folder).status == 75)
      }
      try store.releaseDraft(id: draft.id)
    }
    store.close()
    let list = try CommandRun("drafts", "list", "--json", "--store", path, in: folder)
    #expect(list.lines.count == 1)
    #expect(list.output.hasPrefix(#"{"code":"K7R2","name":"Van der Meer Fietsen B.V.","country":"NL","page":1,"#))
    let shown = try CommandRun("drafts", "show", "k7r2", "--json", "--store", path, in: folder)
    #expect(shown.output == ExampleRecord.line + "\n")
    #expect(try CommandRun("drafts", "discard", "M8R3", "--store", path, in: folder).status == 66)
    #expect(try CommandRun("drafts", "discard", "k7r2", "--store", path, in: folder).status == 0)
    #expect(try CommandRun("drafts", "list", "--store", path, in: folder).output == "")
  }

  @Test("leave a file alone that is no store")
  func notOurs() throws {
    let file = try folder.write("notes.txt", "not a store at all\n")
    let run = try CommandRun("customers", "list", "--store", file, in: folder)
    #expect(run.status == 74)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "not a store at all\n")
  }
}
