import Foundation
import Records
import Store
import Testing

@Suite("A draft in a file of its own")
struct EmergencyDraftTests {
  @Test("comes back exactly, is private, and is gone once removed")
  func roundTrip() throws {
    let folder = try StoreFolder()
    let drafts = EmergencyDraft(folder: folder.path + "/state/frontdesk")
    #expect(try drafts.ids() == [])
    var draft = Draft.example(changing: [.companyName: "Zoë"])
    try drafts.write(draft)
    draft.answers[.city] = "Breda"
    try drafts.write(draft)
    #expect(try drafts.ids() == [draft.id])
    #expect(try drafts.read(id: draft.id) == draft)
    #expect(try folder.mode(drafts.path(id: draft.id)) == 0o600)
    #expect(try folder.mode(drafts.folder) == 0o700)
    #expect(try FileManager.default.contentsOfDirectory(atPath: drafts.folder).count == 1)
    #expect(try drafts.remove(id: draft.id))
    #expect(try !drafts.remove(id: draft.id))
    #expect(try drafts.read(id: draft.id) == nil)
  }

  @Test("replaces a link and what a killed process left, and follows neither")
  func links() throws {
    let folder = try StoreFolder()
    let drafts = EmergencyDraft(folder: folder.path)
    let draft = Draft.example()
    let target = folder.path + "/target"
    try Data("untouched".utf8).write(to: URL(fileURLWithPath: target))
    for name in ["", ".new-1f"] {
      try FileManager.default.createSymbolicLink(
        atPath: drafts.path(id: draft.id) + name, withDestinationPath: target)
    }
    #expect(throws: StoreError.pathRefused(.link)) { try drafts.read(id: draft.id) }
    try drafts.write(draft)
    #expect(try drafts.read(id: draft.id) == draft)
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "untouched")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
  }

  @Test("S5: goes into its own store only")
  func ownStore() throws {
    let folder = try StoreFolder()
    let draft = Draft.example()
    try EmergencyDraft(folder: folder.path, store: "/srv/a.sqlite").write(draft)
    #expect(try EmergencyDraft(folder: folder.path, store: "/srv/a.sqlite").read(id: draft.id) == draft)
    #expect(try EmergencyDraft(folder: folder.path, store: "/srv/b.sqlite").read(id: draft.id) == nil)
  }

  @Test("S7: has room set aside, which is used where the disk is full")
  func reserve() throws {
    let folder = try StoreFolder()
    let state = folder.path + "/state"
    EmergencyDraft(folder: state).prepare()
    let reserve = URL(fileURLWithPath: state + "/reserve")
    let values = try reserve.resourceValues(forKeys: [.fileSizeKey, .fileAllocatedSizeKey])
    #expect(values.fileSize == 64 << 10)
    #expect(try #require(values.fileAllocatedSize) >= 64 << 10)
    #expect(try EmergencyDraft(folder: state).ids() == [])
    EmergencyDraft(folder: state).prepare()
    #expect(try FileManager.default.contentsOfDirectory(atPath: state) == ["reserve"])
  }

  @Test("that is damaged is reported", arguments: ["", "{}", "no JSON", "{\"version\":9}"])
  func damaged(text: String) throws {
    let folder = try StoreFolder()
    let drafts = EmergencyDraft(folder: folder.path)
    try Data(text.utf8).write(to: URL(fileURLWithPath: drafts.path(id: "abc")))
    #expect(throws: StoreError.draftDamaged) { try drafts.read(id: "abc") }
  }

  @Test(
    "never has a name that leads elsewhere", arguments: ["", "../x", "a/b", "A", String(repeating: "a", count: 65)])
  func names(id: String) throws {
    let folder = try StoreFolder()
    let drafts = EmergencyDraft(folder: folder.path)
    #expect(throws: StoreError.pathRefused(.unusable)) { try drafts.read(id: id) }
  }
}
