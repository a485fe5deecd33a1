import Records
import Rules

/// Checks values of one field, as if everything else about the customer were in order.
struct FieldCheck {
  private let field: Field
  private let environment: RuleEnvironment

  /// The keys of a line of standard input.
  private static let keys = ["value", "country", "state", "segment", "partnerDomains"]

  init(field: Field, environment: RuleEnvironment) {
    self.field = field
    self.environment = environment
  }

  /// A value from the command line as the field's JSON: ticks and lists are read, anything else is text.
  func typed(_ value: String) -> JSONValue {
    switch field.definition.stored {
    case .boolean, .optionalBoolean:
      return value == "true" || value == "false" ? .boolean(value == "true") : .text(value)
    case .partnerIDs, .orderLines:
      if let read = try? JSONReader.read(value), case .array = read.value { return read.value }
      if field == .subscriptions || value.isEmpty { return .text(value) }
      return .array(value.split(separator: ",").map { .text(String($0)) })
    case .text, .optionalText: return .text(value)
    }
  }

  /// What the rules say of a value.
  func answer(_ value: JSONValue, _ question: FieldQuestion) -> FieldAnswer {
    var environment = environment
    if let domains = question.partnerDomains { environment.partner.domains = domains }
    let read = RecordReader(environment: environment).decode(nested(value))
    var answers = FieldContext.answers(for: field, environment: environment)
    question.country.map { answers[.country] = $0 }
    question.state.map { answers[.state] = $0 }
    if let segment = question.segment {
      answers[.qualification] = segment.qualification
      answers[.educationSegment] = segment.educationSegment
    }
    answers[field] = read.answers[field]
    answers.additionalResellers = read.answers.additionalResellers
    answers.subscriptions = read.answers.subscriptions
    let problems = read.problems.contains { $0.severity == .error } ? [] : found(answers, environment)
    return FieldAnswer(problems: read.problems + problems, normalised: normalised(answers, environment))
  }

  /// What the rules say of one line of standard input.
  func answer(line: [UInt8], _ question: FieldQuestion) -> FieldAnswer {
    let value: JSONValue
    var problems: [Problem] = []
    // A line over the limit was cut: what is left of it may read as a line of its own.
    guard line.count <= RecordReader.maximumLineLength else { return unreadable(line) }
    do throws(JSONFault) {
      let read = try JSONReader.read(line)
      value = read.value
      if case .duplicateKey(let key)? = read.duplicateKey?.kind { problems += problem(.duplicateKey(key), at: "") }
    } catch {
      return unreadable(line)
    }
    guard case .object(let members) = value else {
      return FieldAnswer(problems: problem(.wrongType(expected: .object), at: ""), normalised: .null)
    }
    var question = question
    for member in members { problems += take(member, &question) }
    let answer = answer(value["value"] ?? .null, question)
    return FieldAnswer(problems: problems + answer.problems, normalised: answer.normalised)
  }

  private func unreadable(_ line: [UInt8]) -> FieldAnswer {
    FieldAnswer(problems: RecordReader(environment: environment).decode(line).problems, normalised: .null)
  }

  private func take(_ member: JSONMember, _ question: inout FieldQuestion) -> [Problem] {
    if member.key == "value" || member.value.isBlank { return [] }
    switch member.key {
    case "country", "state", "segment":
      guard let text = member.value.text else { return problem(.wrongType(expected: .text), at: member.key) }
      if member.key == "country" { question.country = text }
      if member.key == "state" { question.state = text }
      guard member.key == "segment" else { return [] }
      question.segment = CustomerSegment(rawValue: text)
      return question.segment == nil ? wrongSegment : []
    case "partnerDomains":
      guard case .array(let values) = member.value else { return problem(.wrongType(expected: .array), at: member.key) }
      question.partnerDomains = values.compactMap(\.text)
      return []
    default:
      return problem(.unknownKey(nearest: NearestKey.find(member.key, among: Self.keys)), at: member.key)
    }
  }

  private var wrongSegment: [Problem] {
    let context = RuleContext(environment: environment)
    let choices = CustomerSegment.allCases.map(\.rawValue)
    return Rule.recordWrongChoice(choices).finding(in: "?", context).map {
      [Problem(path: .other("segment"), finding: $0)]
    } ?? []
  }

  private func problem(_ mistake: RecordMistake, at path: String) -> [Problem] {
    RecordRules.finding(mistake, RuleContext(environment: environment)).map {
      [Problem(path: .other(path), finding: $0)]
    } ?? []
  }

  /// The record that holds nothing but the value.
  private func nested(_ value: JSONValue) -> JSONValue {
    field.definition.path.split(separator: ".").reversed().reduce(value) { .object([JSONMember(String($1), $0)]) }
  }

  private func found(_ answers: Answers, _ environment: RuleEnvironment) -> [Problem] {
    let checker = RecordChecker(environment: environment)
    if !field.definition.isSingle { return checker.problems(of: field, in: answers) }
    let context = RecordChecker.context(for: answers, environment: environment)
    return checker.findings(for: field, value: answers[field], context: context).map {
      Problem(path: .field(field), finding: $0)
    }
  }

  private func normalised(_ answers: Answers, _ environment: RuleEnvironment) -> JSONValue {
    let context = RecordChecker.context(for: answers, environment: environment)
    switch field.definition.stored {
    case .partnerIDs, .orderLines:
      let written = RecordWriter.value(of: RecordChecker(environment: environment).normalised(answers))
      return field.definition.path.split(separator: ".").reduce(written) { $0[String($1)] ?? .null }
    case .boolean, .optionalBoolean: return .boolean(answers[field] == "true")
    case .text, .optionalText: return .text(Normaliser.normalised(answers[field], for: field, in: context))
    }
  }
}
