import Rules

/// Tells which configuration is used.
struct ConfigurationExamination {
  let setup: Setup

  var finding: DoctorFinding {
    guard let file = setup.configurationFile else { return .sound("configuration", "no-configuration") }
    return .sound(
      "configuration", "configuration-read",
      ["file": file, "partner": setup.profile.name, "operator": setup.operatorLogin, "role": setup.role.rawValue])
  }
}
