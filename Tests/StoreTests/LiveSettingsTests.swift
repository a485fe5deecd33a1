import Store
import Testing

@Suite("The live connection")
struct LiveSettingsTests {
  @Test("flushes everything and forgets what is deleted")
  func writing() throws {
    let folder = try StoreFolder()
    let settings = try folder.open().liveSettings()
    #expect(settings.journalMode == "truncate")
    #expect(settings.synchronous == 3)
    #expect(settings.secureDelete == 1)
    #expect(!settings.trustedSchema)
    #expect(settings.cellSizeCheck)
    #expect(settings.foreignKeys)
    #expect(settings.temporaryStore == 2)
  }

  @Test("trusts no schema when reading either")
  func reading() throws {
    let folder = try StoreFolder()
    try folder.open().close()
    let settings = try folder.open(.readOnly).liveSettings()
    #expect(!settings.trustedSchema)
    #expect(settings.cellSizeCheck)
  }

  @Test("finds a new store sound")
  func sound() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    try store.submit(.example())
    #expect(try store.quickCheck() == [])
  }

  @Test("gives nothing once closed")
  func closed() throws {
    let folder = try StoreFolder()
    let store = try folder.open()
    store.close()
    #expect(throws: StoreError.unexpected(code: 21)) { try store.drafts(owner: nil) }
  }

  @Test("of a reader does not write")
  func readerWritesNothing() throws {
    let folder = try StoreFolder()
    try folder.open().close()
    let reader = try folder.open(.readOnly)
    #expect(throws: StoreError.readOnly) { try reader.save(.example(), at: "2026-11-22T12:00:00Z") }
    #expect(throws: StoreError.readOnly) { try reader.submit(.example()) }
  }
}
