public import Records
import Reference
import Rules

extension WizardState {
  /// What people in the customer's country write in such a field; `nil` where no example helps.
  public func example(of field: Field) -> String? {
    switch field {
    case .registrationID: return RegistrationNumber.example(answers[.country])
    case .phone, .agreementPhone:
      let example = PhonePlans.example(answers[.country])
      return example.isEmpty ? nil : example
    default: return nil
    }
  }
}
