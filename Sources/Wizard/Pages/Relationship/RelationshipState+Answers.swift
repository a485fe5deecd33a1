import Records
import Rules
import Text

extension RelationshipState {
  /// A command of line editing, on the text in focus.
  mutating func edit(_ command: Command) {
    guard var text = editor else { return }
    let isEdited = text.edit(command)
    put(text, isEdited: isEdited)
  }

  /// Puts text in at the caret.
  mutating func insert(_ addition: String) {
    goalColumn = nil
    guard var text = editor else { return }
    guard text.insert(addition) else {
      notice = Notice("notice/too-much-text")
      return
    }
    put(text, isEdited: true)
  }

  private mutating func put(_ text: TextEditor, isEdited: Bool) {
    let before = defaultParagraphs
    switch focus {
    case .answer(.customerName): customerName = text
    case .answer(.email): email = text
    case .paragraph(let place): if paragraphs.indices.contains(place) { paragraphs[place] = text }
    case .adminRights, .button: return
    }
    guard isEdited, case .answer(let answer) = focus else { return }
    followDefaults(from: before)
    retyped(answer)
  }

  /// Once an error shows, every key checks again; before that nothing is said.
  private mutating func retyped(_ answer: RelationshipBinding) {
    if status(of: answer).phase == .fix, let finding = finding(of: answer), finding.severity == .error {
      statuses[answer] = FieldStatus(phase: .fix, findings: [finding], isTouched: true)
    } else {
      statuses[answer] = FieldStatus(phase: .editing, isTouched: true)
    }
  }

  mutating func tick() {
    let before = defaultParagraphs
    hasAdminRights.toggle()
    followDefaults(from: before)
  }

  /// Paragraphs that nobody has changed say what is answered now.
  private mutating func followDefaults(from before: [String]) {
    let now = defaultParagraphs
    for place in paragraphs.indices where now[place] != before[place] && paragraphs[place].text == before[place] {
      paragraphs[place] = TextEditor(now[place])
    }
  }

  private func finding(of answer: RelationshipBinding) -> Finding? {
    answer.finding(
      in: answer.normalised(text(of: answer).text), RuleContext(environment: environment, country: country))
  }

  /// Ends the editing of an answer: it is put in its form and checked; an empty one that was passed through is not.
  mutating func finish(_ answer: RelationshipBinding, isDemanded: Bool = false) {
    let phase = status(of: answer).phase
    guard isDemanded || phase == .editing || phase == .fix else { return }
    let typed = text(of: answer)
    let normalised = answer.normalised(typed.text)
    if normalised != typed.text {
      if answer == .customerName { customerName = TextEditor(normalised) } else { email = TextEditor(normalised) }
    }
    let found = normalised.isEmpty && phase == .editing && !isDemanded ? nil : finding(of: answer)
    statuses[answer] =
      found.map { FieldStatus(phase: $0.severity == .error ? .fix : .check, findings: [$0], isTouched: true) }
      ?? FieldStatus(phase: normalised.isEmpty ? .untouched : .ok, isTouched: true)
  }

  // MARK: - Saving and leaving

  /// Keeps the request, where nothing is to be mended.
  mutating func save() -> [Effect] {
    guard !isSaving, saved == nil else { return [] }
    for answer in RelationshipBinding.allCases { finish(answer, isDemanded: true) }
    if let wrong = RelationshipBinding.allCases.first(where: { status(of: $0).phase == .fix }) {
      focus(on: .answer(wrong))
      return []
    }
    guard canBeMade else {
      notice = Notice("relationship/no-tenant")
      return []
    }
    let request = RelationshipRequest(
      id: id, customerName: customerName.text, email: email.text, country: country, reference: reference,
      hasAdminRights: hasAdminRights, link: link,
      text: RelationshipInvitation.text(
        of: paragraphs.map(\.text), link: link, partnerName: partnerName, messages))
    self.request = request
    isSaving = true
    return [.saveRelationship(request)]
  }

  /// Back to what the page lies over, after a question where something would be lost.
  mutating func leave() {
    if isChanged { overlay = .question(QuestionOverlay(.leaveRequest)) } else { isClosed = true }
  }

  /// Answers of effects.
  mutating func receive(_ action: Action) {
    switch action {
    case .relationshipSaved(let number):
      guard let request else { return }
      saved = SavedRequest(number: number, request: request)
      isSaving = false
      focus = .button(.done)
      notice = nil
      scroll = 0
    case .storeFailed(let key, let arguments):
      isSaving = false
      notice = Notice(key, arguments)
    default: break
    }
  }
}
