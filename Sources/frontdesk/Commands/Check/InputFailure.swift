/// A failure to read the input, as opposed to one of writing what was found.
struct InputFailure: Error {
  let cause: SystemFailure

  static func marking<Value>(_ read: () throws(SystemFailure) -> Value) throws(InputFailure) -> Value {
    do throws(SystemFailure) { return try read() } catch { throw InputFailure(cause: error) }
  }
}
