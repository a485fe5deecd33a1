extension Rule where Value == String {
  /// An education customer names its segment: school or higher education.
  public static let qualificationSegmentRequired = Rule(
    "qualification/segment-required",
    source: "Customer qualification contract of May 2023: educationSegment is required for Education",
    breaks: "", passes: "k12"
  ) { segment, context in
    context.isEducation && segment.isEmpty ? Breach() : nil
  }
}
