/// The members of a record's JSON and the fields that stand in them, in the order in which they are written.
enum RecordShape {
  /// One member of the record: an object whose keys name fields, or the answer of one field itself.
  ///
  /// A class, because it is looked up for each member of each record that is read.
  final class Section: Sendable {
    let name: String
    /// The declarations of its fields.
    let entries: [FieldDefinition]
    /// The keys of its object, by the place of their entries; none where the member is an answer itself.
    let keys: [String]
    /// The field whose answer is the whole member; `nil` for an object.
    let value: FieldDefinition?
    /// Where it is reported that the member is no object.
    let path: FieldPath

    init(_ section: FormSection) {
      name = section.rawValue
      entries = Form.all.filter { $0.section == section }
      keys = entries.compactMap(\.key)
      value = entries.first { $0.key == nil }
      path = Field(rawValue: name).map { .field($0) } ?? .other(name)
    }
  }

  static let sections: [Section] = FormSection.allCases.map { Section($0) }

  /// What the store adds to a record or says of it: accepted wherever a record is read, and passed over.
  static let passedOver = ["saved", ApplicationWriter.key]

  /// The keys of the record itself, in order; what the store adds comes last.
  static let topKeys = sections.map(\.name) + passedOver

  /// Every path of a leaf in an object, to point from a misplaced key to where it belongs.
  static let leaves: [String] = sections.flatMap { $0.value == nil ? $0.entries.map(\.path) : [] }

  /// The members that are texts, which a table of records has a column of.
  static let topLeaves: [String] = sections.compactMap { $0.value?.isSingle == true ? $0.name : nil }
}
