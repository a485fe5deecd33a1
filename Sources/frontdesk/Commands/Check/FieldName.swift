import Records

/// The ids of fields as a person gives them.
enum FieldName {
  static let all = Field.allCases.map(\.rawValue)

  /// The field with an id; `qualification.kind` is `qualification` too.
  static func field(_ name: String) -> Field? {
    Field(rawValue: name) ?? Form.all.first { $0.path == name }?.field
  }
}
