import Foundation
import SQLite
import TestSupport
import Testing

@Suite("Waiting for another program")
struct BusyWaitTests {
  private let folder: CommandFolder
  private let holder: Connection

  init() throws {
    folder = try CommandFolder()
    holder = try Connection(path: folder.write("a.sqlite", ""), mode: .readWrite, wait: BusyWait())
    try holder.execute("CREATE TABLE word (text TEXT); BEGIN EXCLUSIVE")
  }

  private func read(_ wait: BusyWait) throws -> Int? {
    try Connection(path: folder.path("a.sqlite"), mode: .readWrite, wait: wait).number("SELECT count(*) FROM word")
  }

  @Test("ends at its deadline, and says how long it lasts meanwhile")
  func deadline() throws {
    nonisolated(unsafe) var lengths: [Int] = []
    let wait = BusyWait { lengths.append($0) }
    wait.allow(milliseconds: 60)
    #expect { try read(wait) } throws: { ($0 as? SQLiteError)?.kind == .busy }
    #expect(lengths == lengths.sorted() && lengths.first == 0 && (lengths.last ?? 0) <= 60)
    #expect(wait.isWaiting)
    wait.end()
    #expect(!wait.isWaiting)
  }

  @Test("is cut short from another thread", arguments: [false, true])
  func cut(all: Bool) throws {
    let wait = BusyWait()
    wait.allow(milliseconds: 60_000)
    let thread = Thread {
      while !wait.isWaiting { sched_yield() }
      if all { wait.limitAll(milliseconds: 10) } else { wait.cut() }
    }
    thread.start()
    #expect { try read(wait) } throws: { ($0 as? SQLiteError)?.kind == .busy }
    wait.uncut()
    try holder.execute("COMMIT")
    #expect(try read(wait) == 0)
  }

  @Test("ends with what was asked for as soon as the other is done")
  func released() throws {
    let holder = holder
    let wait = BusyWait()
    wait.allow(milliseconds: 60_000)
    let thread = Thread {
      while !wait.isWaiting { sched_yield() }
      try? holder.execute("COMMIT")
    }
    thread.start()
    #expect(try read(wait) == 0)
  }
}
