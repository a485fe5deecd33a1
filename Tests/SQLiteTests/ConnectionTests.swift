import Foundation
import SQLite
import TestSupport
import Testing

@Suite("A connection")
struct ConnectionTests {
  private let folder: CommandFolder
  private let db: Connection

  init() throws {
    folder = try CommandFolder()
    db = try Connection(path: folder.write("a.sqlite", ""), mode: .readWrite, wait: BusyWait())
    try db.execute("CREATE TABLE word (number INTEGER PRIMARY KEY, text TEXT) STRICT; PRAGMA synchronous = OFF")
  }

  /// A second connection to the same file, which waits so long.
  private func other(milliseconds: Int, _ wait: BusyWait = BusyWait()) throws -> Connection {
    wait.allow(milliseconds: milliseconds)
    return try Connection(path: folder.path("a.sqlite"), mode: .readWrite, wait: wait)
  }

  @Test(
    "keeps a text as it is, whatever is in it",
    arguments: ["", "a", "a\0b", "'; DROP TABLE word; --", "Łódź 🚲", String(repeating: "é", count: 100_000)])
  func texts(text: String) throws {
    try db.run("INSERT INTO word (text) VALUES (?)", [.text(text)])
    #expect(try db.text("SELECT text FROM word") == text)
    #expect(try db.number("SELECT count(*) FROM word WHERE text = ?", [.text(text)]) == 1)
  }

  @Test("keeps whole numbers and nothing", arguments: [Int64.min, -1, 0, 1, .max])
  func numbers(number: Int64) throws {
    try db.run("INSERT INTO word VALUES (?, ?)", [.integer(number), .null])
    #expect(db.lastInsertedRow == number)
    let row = try db.first("SELECT number, text FROM word") { (try $0.integer(0), $0.isNull(1)) }
    #expect(row?.0 == number && row?.1 == true)
  }

  @Test("says which column holds another kind of value")
  func kinds() throws {
    try db.run("INSERT INTO word VALUES (1, NULL)")
    #expect(throws: SQLiteError.unexpectedColumn(0)) { try db.text("SELECT number FROM word") }
    #expect(throws: SQLiteError.unexpectedColumn(1)) {
      try db.first("SELECT number, text FROM word") { try $0.number(1) }
    }
  }

  @Test("wants a value for each placeholder", arguments: [[], [Value.null, .null]])
  func placeholders(values: [Value]) throws {
    #expect(throws: SQLiteError.misuse) { try db.run("INSERT INTO word (text) VALUES (?)", values) }
  }

  @Test("runs a statement within itself")
  func nested() throws {
    for number in 1...3 { try db.run("INSERT INTO word VALUES (?, 'x')", [.number(number)]) }
    func sum(_ depth: Int) throws -> Int {
      if depth == 0 { return 1 }
      return try db.all("SELECT number FROM word") { try $0.number(0) * sum(depth - 1) }.reduce(0, +)
    }
    #expect(try sum(3) == 216)
  }

  @Test("undoes a transaction whose body throws, and goes on")
  func undone() throws {
    struct Stop: Error {}
    #expect(throws: Stop.self) {
      try db.transaction(isWriting: true) {
        try db.run("INSERT INTO word VALUES (1, 'x')")
        throw Stop()
      }
    }
    #expect(!db.isInTransaction)
    try db.transaction(isWriting: true) { try db.run("INSERT INTO word VALUES (2, 'y')") }
    #expect(try db.all("SELECT text FROM word") { try $0.text(0) } == ["y"])
    #expect(db.changes == 1)
  }

  @Test("undoes a transaction at whose end a reader stands in the way")
  func reader() throws {
    try db.run("INSERT INTO word VALUES (1, 'x')")
    let writer = try other(milliseconds: 20)
    let rows = try db.query("SELECT text FROM word")
    #expect(try rows.next())
    #expect { try writer.transaction(isWriting: true) { try writer.run("DELETE FROM word") } } throws: {
      ($0 as? SQLiteError)?.kind == .busy
    }
    #expect(!writer.isInTransaction)
  }

  @Test("copies what is there")
  func copy() throws {
    try db.run("INSERT INTO word VALUES (1, 'x')")
    let copy = try Connection(path: folder.write("b.sqlite", ""), mode: .readWrite, wait: BusyWait())
    try db.copy(to: copy)
    #expect(try copy.text("SELECT text FROM word") == "x")
  }

  @Test("makes no file, and takes a file name for no URI")
  func noFile() throws {
    for name in ["c.sqlite", "file:c.sqlite?mode=rwc"] {
      #expect(throws: SQLiteError.self) {
        try Connection(path: folder.path(name), mode: .readWrite, wait: BusyWait()).execute("CREATE TABLE a (b)")
      }
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("c.sqlite")))
  }

  @Test("reads a file with signs in its name and leaves nothing beside it")
  func untouched() throws {
    let name = "a ?#%é.sqlite"
    try Data(contentsOf: URL(fileURLWithPath: folder.path("a.sqlite")))
      .write(to: URL(fileURLWithPath: folder.path(name)))
    let reader = try Connection(path: folder.path(name), mode: .untouched, wait: BusyWait())
    #expect(try reader.number("SELECT count(*) FROM word") == 0)
    #expect(throws: SQLiteError.self) { try reader.run("DELETE FROM word") }
  }

  @Test("gives nothing once closed")
  func closed() throws {
    db.close()
    #expect(throws: SQLiteError.misuse) { try db.run("SELECT 1") }
    #expect(throws: SQLiteError.misuse) { try db.execute("SELECT 1") }
  }
}
