import Messages
import Records
import Rules
import Store
import Wizard

/// Writes where something of a person is kept, and what was done about it: a line a place.
struct PersonReport {
  /// What became of a place.
  enum Result: String {
    /// Only looked at.
    case found
    case erased
    /// Another person's, which names this one for the agreement only.
    case stays
    /// A file that could not be removed.
    case failed
  }

  let context: CommandContext
  let files: EmergencyDraft

  init(_ context: CommandContext) {
    self.context = context
    files = context.setup.draftFiles
  }

  /// The address that an option names; what is none ends the command.
  func person(_ text: String) throws(CommandFailure) -> ComparedEmail {
    guard let person = ComparedEmail(text) else {
      throw context.failure("person/no-address", ["email": text], status: ExitStatus.usage)
    }
    return person
  }

  /// What is said where nothing of a person is found.
  func nothing(of email: String) -> CommandFailure {
    context.failure("person/none", ["email": email], status: ExitStatus.noInput)
  }

  /// Writes what became of each place.
  func write(_ places: [PersonPlace], json: Bool, _ result: (PersonPlace) -> Result) throws {
    for place in places {
      let result = result(place)
      if json {
        try context.output.write(line: JSONWriter.text(of: .object(members(of: place, result))))
      } else {
        try context.output.say(title(of: place) + (result == .found ? "" : ": " + words(for: result, place)))
      }
    }
  }

  /// Writes what is kept at a place.
  func show(_ place: PersonPlace, json: Bool) throws {
    if json {
      var members = members(of: place, nil)
      switch place.content {
      case .answers(let answers): members.append(JSONMember("record", RecordWriter.value(of: answers)))
      case .request(let request): members.append(JSONMember("request", request.value))
      case .unreadable: break
      }
      return try context.output.write(line: JSONWriter.text(of: .object(members)))
    }
    try context.output.say(title(of: place))
    switch place.content {
    case .answers(let answers): try print(answers, at: place)
    case .request(let request):
      try context.output.say("\n\(request.customerName), \(request.email)\n\n\(request.text)")
    case .unreadable: try context.output.say("  " + context.words.text("person/unreadable"))
    }
    try context.output.say("")
  }

  /// A record has the prices that were kept with it.
  private func print(_ answers: Answers, at place: PersonPlace) throws {
    let store = try context.storeForReading()
    let text = AnswersText(context: context, store: store)
    let record = place.kind == .record ? try store?.record(reference: place.name) : nil
    guard let record else { return try text.print(answers) }
    for line in RecordText(context.words).lines(of: try text.entries(of: record)) { try context.output.say(line) }
  }

  // MARK: - Words

  private func title(of place: PersonPlace) -> String {
    let moment = SystemClock.local(place.at)
    let variant = place.owner == Draft.visitor && place.kind != .application ? ".visitor" : ""
    return context.words.text(
      "person/place.\(place.kind.rawValue)\(variant)",
      [
        "name": place.name, "by": place.owner, "at": "\(moment.date) \(moment.clock)", "path": files.path(id: place.id),
      ])
  }

  private func words(for result: Result, _ place: PersonPlace) -> String {
    if result == .erased, place.isOpen { return context.words.text("person/erased.open") }
    let reason = place.failure.map { context.words.text(of: $0, path: files.path(id: place.id)) } ?? ""
    return context.words.text("person/\(result.rawValue)", ["reason": reason])
  }

  /// Without a visitor's code: whoever knows it can open the form.
  private func members(of place: PersonPlace, _ result: Result?) -> [JSONMember] {
    var members = [
      JSONMember("place", .text(place.kind.rawValue)),
      JSONMember("name", .text(place.owner == Draft.visitor && place.kind != .application ? "" : place.name)),
    ]
    if !place.id.isEmpty { members.append(JSONMember("id", .text(place.id))) }
    members += [JSONMember("by", .text(place.owner)), JSONMember("at", .text(place.at))]
    if place.kind == .draft { members.append(JSONMember("open", .boolean(place.isOpen))) }
    if let result { members.append(JSONMember("result", .text(result.rawValue))) }
    return members
  }
}
