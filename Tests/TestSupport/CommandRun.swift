public import Foundation

/// One run of the built program, without a terminal: what it printed, what it said and its exit status.
public struct CommandRun: Sendable {
  public let output: String
  public let messages: String
  public let status: Int32

  /// The lines of standard output.
  public var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// Runs the program with nothing of this process's environment; home and store are in `folder`.
  public init(
    _ arguments: [String], input: Data, environment: [String: String] = [:], in folder: CommandFolder
  ) throws {
    let name = UUID().uuidString
    let inputFile = URL(fileURLWithPath: try folder.write("\(name).in", input))
    let outputFile = URL(fileURLWithPath: try folder.write("\(name).out", Data()))
    let messageFile = URL(fileURLWithPath: try folder.write("\(name).err", Data()))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Programs.frontdesk)
    process.arguments = arguments
    process.currentDirectoryURL = folder.url
    process.environment = folder.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: outputFile)
    process.standardError = try FileHandle(forWritingTo: messageFile)
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    output = String(decoding: try Data(contentsOf: outputFile), as: UTF8.self)
    messages = String(decoding: try Data(contentsOf: messageFile), as: UTF8.self)
  }

  /// The same with text on standard input.
  public init(
    _ arguments: String..., input: String = "", environment: [String: String] = [:], in folder: CommandFolder
  ) throws {
    try self.init(arguments, input: Data(input.utf8), environment: environment, in: folder)
  }
}
