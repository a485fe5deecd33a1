import Foundation
import Records
import Rules
import TestSupport
import Testing

@testable import frontdesk

@Suite("S3: every octet of a file of records is read, reported or skipped")
struct EveryOctetTests {
  private let folder: CommandFolder
  init() throws { folder = try CommandFolder() }

  /// Small, so that every size around each of them is tried in no time.
  private static let small = ReadingSizes(buffer: 64, batchRecords: 16, batchOctets: 1024, record: 256)

  private static func around(_ edges: [Int]) -> [Int] { edges.flatMap { Array($0 - 4...$0 + 4) } }

  @Test("A CSV file with text of each shape and of every size around the buffers", arguments: Shape.ofCSV + Shape.last)
  func csv(shape: Shape) throws {
    for lineEnd in ["\n", "\r\n", "\r"] {
      for size in Self.around([4, 64, 256, 1024, 2048]) {
        var file = Self.begun(.csv, lineEnd)
        file.addCSV(shape, size: size, limit: Self.small.record)
        if !Shape.last.contains(shape) { file.addGood("after", .csv) }
        try expectAll(of: file, .csv, Self.small)
        file.removeLastLineEnd()
        try expectAll(of: file, .csv, Self.small)
      }
    }
  }

  @Test("A file of JSON Lines with text of each shape and of every size around the buffers", arguments: Shape.ofLines)
  func lines(shape: Shape) throws {
    for lineEnd in ["\n", "\r\n"] {
      for size in Self.around([4, 64, 256, 1024, 2048]) {
        var file = Self.begun(.jsonl, lineEnd)
        file.addLine(shape, size: size, limit: Self.small.record)
        try expectAll(of: file, .jsonl, Self.small)
        file.addGood("after", .jsonl)
        try expectAll(of: file, .jsonl, Self.small)
        file.removeLastLineEnd()
        try expectAll(of: file, .jsonl, Self.small)
      }
    }
  }

  @Test("Files that mix the shapes, read with buffers of any size", arguments: RecordFormat.allCases)
  func mixtures(format: RecordFormat) throws {
    for seed in 1...300 {
      var random = SeededRandom(seed: UInt64(seed))
      let sizes = ReadingSizes(
        buffer: .random(in: 1...80, using: &random), batchRecords: .random(in: 1...20, using: &random),
        batchOctets: .random(in: 1...500, using: &random), record: .random(in: 60...300, using: &random))
      var file = Self.begun(format, ["\n", "\r\n"].randomElement(using: &random) ?? "\n")
      for piece in 0..<Int.random(in: 0...12, using: &random) {
        Self.add(format, to: &file, .random(in: 0...700, using: &random), sizes.record, &random)
        if Bool.random(using: &random) { file.addGood("m\(piece)", format) }
      }
      if format == .csv, Bool.random(using: &random) {
        file.addCSV(Shape.last.randomElement(using: &random) ?? .openQuote, size: 500, limit: sizes.record)
      }
      if Bool.random(using: &random) { file.removeLastLineEnd() }
      try expectAll(of: file, format, sizes)
    }
  }

  @Test("Files with text around the sizes that the program reads by", arguments: RecordFormat.allCases)
  func realSizes(format: RecordFormat) throws {
    let sizes = ReadingSizes()
    let edges = Self.around([sizes.buffer, sizes.record]) + [sizes.batchOctets - 1, sizes.batchOctets + 1]
    var file = Self.begun(format, "\n")
    for (place, shape) in (format == .csv ? Shape.ofCSV : Shape.ofLines).enumerated() {
      // Steps of 7 spread the 20 edges over the shapes.
      for round in 0..<2 {
        let size = edges[(place * 2 + round) * 7 % edges.count]
        if format == .csv { file.addCSV(shape, size: size, limit: sizes.record) }
        if format == .jsonl { file.addLine(shape, size: size, limit: sizes.record) }
        file.addGood("after", format)
      }
    }
    if format == .csv { file.addCSV(.openQuote, size: 2 * sizes.batchOctets, limit: sizes.record) }
    try expectAll(of: file, format, sizes)
  }

  /// A file with a header, if the format has one, and a record.
  private static func begun(_ format: RecordFormat, _ lineEnd: String) -> HostileFile {
    var file = HostileFile(lineEnd: lineEnd)
    if format == .csv { file.add(Array("company.name,country".utf8), .skipped) }
    file.addGood("before", format)
    return file
  }

  private static func add(
    _ format: RecordFormat, to file: inout HostileFile, _ size: Int, _ limit: Int, _ random: inout SeededRandom
  ) {
    switch format {
    case .csv: file.addCSV(Shape.ofCSV.randomElement(using: &random) ?? .plain, size: size, limit: limit)
    case .jsonl: file.addLine(Shape.ofLines.randomElement(using: &random) ?? .plain, size: size, limit: limit)
    }
  }

  private func expectAll(of file: HostileFile, _ format: RecordFormat, _ sizes: ReadingSizes) throws {
    let octets = file.octets
    let input = try RecordInput(file: folder.write("records", Data(octets)), format: format)
    defer { input.close() }
    let reading = try Reading(input, sizes)
    #expect(reading.places == file.expected)
    let found = Set(reading.places)
    let accounted = file.pieces.filter { $0.place.outcome == .skipped || found.contains($0.place) }
    #expect(accounted.reduce(0) { $0 + $1.octets.count } == octets.count)
    #expect(reading.octets == octets.count)
    #expect(reading.longestStep <= sizes.batchOctets + 2 * sizes.buffer, "one batch takes a bounded part of the file")
  }
}

/// What a source makes of an input, from its first octet to its last.
private struct Reading {
  private(set) var places: [HostileFile.Place] = []
  private(set) var octets = 0
  /// The most octets that were read for one batch.
  private(set) var longestStep = 0

  init(_ input: RecordInput, _ sizes: ReadingSizes) throws {
    let reader = RecordReader(environment: Fixtures.environment)
    var source = input.records(reader, sizes)
    var isAtEnd = false
    while !isAtEnd {
      switch try source.next() {
      case .records(let records):
        places += records.map { HostileFile.Place(line: $0.line, outcome: Self.outcome(of: $0, reader, sizes)) }
      case .end: isAtEnd = true
      }
      let now = Int(lseek(input.descriptor, 0, SEEK_CUR))
      longestStep = max(longestStep, now - octets)
      octets = now
    }
  }

  private static func outcome(of record: RawRecord, _ reader: RecordReader, _ sizes: ReadingSizes)
    -> HostileFile.Outcome
  {
    // The reader of records has a limit of its own, so a smaller one is seen here.
    if case .line(let line, _) = record, line.count > sizes.record { return .told("record/too-long-line") }
    let decoded = record.decoded(reader)
    if let problem = decoded.problems.first { return .told(problem.finding.rule.rawValue) }
    return .read(decoded.answers[.companyName])
  }
}
