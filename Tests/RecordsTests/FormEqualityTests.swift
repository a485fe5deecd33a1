import Reference
import Rules
import TestSupport
import Testing

@testable import Records

@Suite("The declaration of each field says what the switches say")
struct FormEqualityTests {
  static let contexts: [RuleContext] = PartnerKind.allCases.flatMap { kind in
    ([""] + Countries.all.map(\.code)).flatMap { country in
      ["none", "education", "governmentCommunityCloud"].flatMap { qualification in
        ["", "partnerAttested", "customerWillAccept"].flatMap { acceptance in
          ["", "4847383"].map { reseller in
            RuleContext(
              environment: Fixtures.environment(partner: Fixtures.partner(kind: kind)), country: country,
              qualification: qualification, firstReseller: reseller, agreementAcceptance: acceptance)
          }
        }
      }
    }
  }

  @Test("Rules, limits and choices", arguments: Field.allCases)
  func rules(field: Field) {
    let binding = FieldBinding.binding(for: field)
    #expect(field.definition.rules.map(\.id) == binding.rules.map(\.id))
    #expect(field.definition.rules.map(\.source) == binding.rules.map(\.source))
    #expect(field.definition.maximumLength == binding.maximumLength)
    #expect((field.definition.control.choices?.all ?? tick(field)) == FieldBinding.choices(of: field))
    #expect(Form.additionalReseller.map(\.id) == FieldBinding.additionalReseller.map(\.id))
    #expect(Form.subscription.map(\.part) == FieldBinding.subscription.map(\.part))
    #expect(Form.subscription.flatMap(\.rules).map(\.id) == FieldBinding.subscription.flatMap(\.rules).map(\.id))
  }

  private func tick(_ field: Field) -> [String]? { field.definition.control == .tick ? ["true"] : nil }

  @Test("The same findings, in the same words", arguments: Field.allCases)
  func findings(field: Field) {
    let binding = FieldBinding.binding(for: field)
    for country in ["", "NL", "US", "PL", "BR"] {
      let context = Fixtures.context(country: country, qualification: "education")
      for sample in Self.samples {
        #expect(
          field.definition.rules.map { $0.finding(in: sample, context) }
            == binding.rules.map { $0.finding(in: sample, context) })
      }
    }
  }

  @Test("Of whom each field is asked", arguments: Field.allCases)
  func asked(field: Field) {
    for context in Self.contexts {
      #expect(field.definition.isAsked(context) == RecordChecker.isAsked(field, in: context))
      for value in ["", "x"] where field.definition.isSingle {
        let isAsked = field.definition.isAsked(context)
        let isChecked = isAsked || field.definition.unasked == .kept && !value.isEmpty
        // The switches leave an empty reseller out, and every rule of it passes an empty one.
        if field == .reseller, value.isEmpty {
          #expect(field.definition.rules.allSatisfy { $0.finding(in: "", context) == nil })
        } else {
          #expect(isChecked == RecordChecker.isChecked(field, value, in: context))
        }
      }
    }
    if field.definition.isSingle { #expect((field.definition.unasked == .kept) == RecordChecker.isKept(field)) }
  }

  @Test("Which fields are checked again", arguments: Field.allCases)
  func dependents(field: Field) {
    #expect(Form.dependents[field.ordinal] == RecordChecker.dependents(of: field))
  }

  static let samples = [
    "", " ", "nl", "NL", "uk", " nl ", "sr-latn-rs", "NL-nl", "false", "true", " +31 20 1234567 ", "020 1234567",
    "1015cw", "New  York", "ny", "California", "A@B.nl ", "Cafe\u{301}  x", "\u{7}", "12.345.678", "nl123456789B01",
    "VanDer", "2026-11-20", "none", "Education", " 4847383 ", String(repeating: "x", count: 300),
  ]

  @Test("The form of answers, stored and shown", arguments: Field.allCases)
  func forms(field: Field) {
    for country in ["", "NL", "US", "PL", "CA", "CN", "DE"] {
      let context = Fixtures.context(country: country)
      for sample in Self.samples where !sample.isEmpty {
        let form = field.definition.normalise(sample, context)
        #expect(form.utf8.elementsEqual(Normaliser.normalised(sample, for: field, in: context).utf8))
        #expect(
          (field.definition.isPhoneNumber ? PhoneNumber.shown(form) : form) == Normaliser.shown(form, for: field))
        let question = RecordChecker.customerQuestion(of: field, value: sample, in: context)
        #expect(field.definition.customerQuestion.flatMap { $0(form, context) } == question)
      }
    }
    #expect((field.definition.customerQuestion != nil) == RecordChecker.customerFields.contains(field))
  }

  @Test("The place in the JSON")
  func shape() {
    #expect(FormSection.allCases.map(\.rawValue) + ["saved"] == RecordShape.topKeys)
    for section in RecordShape.sections {
      let definitions = Form.all.filter { $0.section.rawValue == section.name }
      #expect(definitions.map(\.field) == section.entries.map(\.field))
      #expect(definitions.map(\.key) == section.entries.map(\.key))
      #expect(definitions.map { $0.stored == .optionalText } == section.entries.map(\.isOptional))
    }
    #expect(Form.all.filter { $0.section == .reseller }.map(\.key) == RecordShape.resellerKeys)
    for definition in Form.all {
      #expect((definition.stored == .boolean) == RecordShape.isConfirmation(definition.field))
      #expect(definition.path == definition.field.rawValue || definition.path == "qualification.kind")
      #expect(definition.isSingle == Field.single.contains(definition.field))
    }
  }
}
