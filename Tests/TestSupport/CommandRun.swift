public import Foundation

/// One run of a program without a terminal, to its end: what it printed, what it said and its exit status.
public struct CommandRun: Sendable {
  public let output: String
  public let messages: String
  /// The exit code, or 128 and the signal.
  public let status: Int

  /// The lines of standard output.
  public var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// Runs a program, the built one unless another is named, with nothing of this process's environment but the variables of
  /// the run; home and store are in `folder`.
  public init(
    program: String = Programs.frontdesk, _ arguments: [String], input: Data = Data(),
    environment: [String: String] = [:], in folder: CommandFolder
  ) throws {
    let name = UUID().uuidString
    let outputFile = folder.path("\(name).out")
    let messageFile = folder.path("\(name).err")
    let process = try ChildProcess(
      program, arguments, environment: folder.environment.merging(environment) { $1 }, folder: folder.url.path,
      input: .path(try folder.write("\(name).in", input)), output: .path(outputFile), error: .path(messageFile))
    status = try process.wait()
    output = String(decoding: try Data(contentsOf: URL(fileURLWithPath: outputFile)), as: UTF8.self)
    messages = String(decoding: try Data(contentsOf: URL(fileURLWithPath: messageFile)), as: UTF8.self)
  }

  /// The same with text on standard input.
  public init(
    _ arguments: String..., input: String = "", environment: [String: String] = [:], in folder: CommandFolder
  ) throws {
    try self.init(arguments, input: Data(input.utf8), environment: environment, in: folder)
  }
}
