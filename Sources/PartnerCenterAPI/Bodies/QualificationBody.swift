internal import Records

/// The body that asks for a qualification (`POST /v1/customers/{id}/qualifications`).
///
/// Source: Partner Center, "Update a customer's qualification asynchronously", the contract of 2023.
enum QualificationBody {
  static let shape = BodyShape<CallSource>(
    members: [
      BodyMember("qualification", .text(values: names(of: .qualification)), from: .qualification) {
        .text(name($0.answers[.qualification]))
      },
      BodyMember(
        "educationSegment", .text(values: names(of: .educationSegment)), from: .educationSegment, isRequired: false
      ) { .textOrNothing(name($0.answers[.educationSegment])) },
      BodyMember("website", .text(least: 1), from: .website, isRequired: false) {
        .textOrNothing($0.answers[.website])
      },
      BodyMember("validationCode", .text(least: 1), from: .validationCode, isRequired: false) {
        .textOrNothing($0.answers[.validationCode])
      },
    ],
    conditions: [
      .when("qualification", is: "Education", requires: "educationSegment"),
      .when("qualification", is: "GovernmentCommunityCloud", requires: "validationCode"),
    ])

  /// What Microsoft calls the choices of a field; `none` is no qualification to ask for.
  private static func names(of field: Field) -> [String] {
    (field.definition.control.choices?.all ?? []).filter { $0 != "none" }.map(name)
  }

  /// Microsoft's name of a choice: ours with a capital.
  private static func name(_ choice: String) -> String { choice.prefix(1).uppercased() + choice.dropFirst() }
}
