import ArgumentParser

/// The kinds of customers that `check-field` tells apart.
enum CustomerSegment: String, CaseIterable, ExpressibleByArgument {
  case commercial
  case education
  case k12
  case higherEducation
  case governmentCommunityCloud

  /// `qualification.kind` of such a customer.
  var qualification: String {
    switch self {
    case .commercial: "none"
    case .education, .k12, .higherEducation: "education"
    case .governmentCommunityCloud: "governmentCommunityCloud"
    }
  }

  /// `qualification.segment` of such a customer.
  var educationSegment: String {
    switch self {
    case .k12, .higherEducation: rawValue
    case .commercial, .education, .governmentCommunityCloud: ""
    }
  }
}
