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
    case .button: return
    }
    guard isEdited, case .answer(let answer) = focus else { return }
    followDefaults(from: before)
    retyped(answer)
  }

  private mutating func retyped(_ answer: RelationshipBinding) {
    var status = status(of: answer)
    status.edited(findings(of: answer))
    statuses[answer] = status
  }

  /// Paragraphs that the person has not changed follow the answers.
  private mutating func followDefaults(from before: [String]) {
    let now = defaultParagraphs
    for place in paragraphs.indices where now[place] != before[place] && paragraphs[place].text == before[place] {
      paragraphs[place] = TextEditor(now[place])
    }
  }

  /// What the rules say of an answer in its normal form: one finding at the most.
  private func findings(of answer: RelationshipBinding) -> [Finding] {
    let value = answer.normalised(text(of: answer).text)
    return answer.finding(in: value, RuleContext(environment: environment, country: country)).map { [$0] } ?? []
  }

  /// Ends the editing of an answer: it is put in its form and checked; an empty one that was passed through is not.
  mutating func finish(_ answer: RelationshipBinding, isDemanded: Bool = false) {
    var status = status(of: answer)
    guard isDemanded || status.phase == .editing || status.phase == .fix else { return }
    let typed = text(of: answer).text
    let normalised = answer.normalised(typed)
    if normalised != typed {
      if answer == .customerName { customerName = TextEditor(normalised) } else { email = TextEditor(normalised) }
    }
    if isDemanded {
      status.checked(findings(of: answer), isEmpty: normalised.isEmpty)
    } else {
      status.left(isEmpty: normalised.isEmpty, findings(of: answer))
    }
    statuses[answer] = status
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
      link: link,
      text: RelationshipInvitation.text(
        of: paragraphs.map(\.text), link: link, partnerName: partnerName, messages))
    self.request = request
    isSaving = true
    return [.saveRelationship(request)]
  }

  /// Back to the page below, after a question if something would be lost.
  mutating func leave() {
    if isChanged { overlays.open(.question(QuestionOverlay(.leaveRequest))) } else { isClosed = true }
  }

  // MARK: - Answers of the store

  /// The store has the request.
  mutating func saved(_ number: Int64) {
    guard let request else { return }
    saved = SavedRequest(number: number, request: request)
    isSaving = false
    focus = .button(.done)
    notice = nil
    scroll = 0
  }

  /// The store does not have it; the page stays.
  mutating func notSaved() { isSaving = false }
}
