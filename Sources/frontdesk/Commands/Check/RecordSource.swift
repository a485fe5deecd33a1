import Records

/// Reads records in the order in which they stand in a file.
protocol RecordSource {
  /// The next records, at most a batch of them, or the end of the file.
  ///
  /// Gives less than a batch if the file has no more for the moment, so that a program that waits for the answer to one
  /// record before it writes the next gets it.
  mutating func next() throws(InputFailure) -> RecordBatch
}

extension RecordInput {
  /// Reads the records of this input by its format.
  func records(_ reader: RecordReader, _ sizes: ReadingSizes = ReadingSizes()) -> any RecordSource {
    switch format {
    case .jsonl: LineSource(self, sizes)
    case .csv: CSVSource(self, reader, sizes)
    }
  }
}
