/// Which version of a record a draft corrects.
public struct CorrectionMark: Hashable, Sendable {
  /// `C-2026-000042`.
  public var reference: String
  /// The version of the record whose answers the draft began with; 1 as it was submitted.
  public var version: Int

  /// The mark of a correction of one version of a record.
  public init(reference: String, version: Int) {
    self.reference = reference
    self.version = version
  }
}

/// When a record was last corrected, and by whom.
public struct CorrectionStamp: Hashable, Sendable {
  /// UTC, ISO 8601.
  public var at: String
  /// The operator's login.
  public var by: String

  /// A correction by an operator at a moment.
  public init(at: String, by: String) {
    self.at = at
    self.by = by
  }
}

extension CorrectionMark {
  /// The mark as a draft writes it.
  var json: JSONValue {
    .object([JSONMember("reference", .text(reference)), JSONMember("version", .number(JSONNumber(version)))])
  }

  /// The mark in a draft; `nil` where it is damaged.
  init?(json: JSONValue) {
    guard let reference = json["reference"]?.text, let version = json["version"]?.integer, !reference.isEmpty,
      version > 0
    else { return nil }
    self.init(reference: reference, version: version)
  }
}

/// What a record in a file says of its own saving: which record it is, and which version of it.
public struct SavedVersion: Hashable, Sendable {
  /// `C-2026-000042`; empty where it is not said.
  public var reference: String
  /// 1 where it is not said; 0 where what is said is no number.
  public var version: Int

  /// Reads it from the key `saved` of a record as JSON; `nil` where the record has none, or is no record.
  public init?(record bytes: [UInt8]) {
    guard let saved = (try? JSONReader.read(bytes).value)?["saved"], case .object = saved else { return nil }
    reference = saved["reference"]?.text ?? ""
    let version = saved["version"] ?? .null
    self.version = version.isBlank ? 1 : version.integer ?? 0
  }
}
