import Records
import Rules
import SQLite

/// Looks for what is kept of one person, within one transaction.
struct PersonSearch {
  let person: ComparedEmail
  /// By which it is known whether a draft is open; `nil` where no session can be begun.
  let session: SessionLock?

  /// Every place in the store, records first.
  func places(_ db: Connection) throws -> [PersonPlace] {
    let records = try records(db)
    let applications = try applications(db)
    return try records.map(\.place) + applications + drafts(of: Set(applications.filter(\.isOwn).map(\.name)), db)
      + requests(of: records.filter(\.place.isOwn), db)
  }

  /// What SQL looks for in a stored body before that is read; empty where JSON may write the address in another way.
  private var needle: Value {
    let isPlain = person.name.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || "._-+".utf8.contains(byte)
    }
    return .text(isPlain ? person.name : "")
  }

  // MARK: - Records and applications

  private struct FoundRecord {
    var place: PersonPlace
    var name: String
    var country: String
  }

  private func records(_ db: Connection) throws -> [FoundRecord] {
    let sql: StaticString = """
      SELECT reference, saved_by, saved_at, name, country, body FROM record WHERE instr(lower(body), ?) > 0 ORDER BY number
      """
    return try db.all(sql, [needle]) { row in
      let body = try row.text(5)
      return try place(.record, try row.text(0), owner: try row.text(1), at: try row.text(2), in: body).map { place in
        FoundRecord(place: place, name: try row.text(3), country: try row.text(4))
      }
    }.compactMap { $0 }
  }

  private func applications(_ db: Connection) throws -> [PersonPlace] {
    let sql: StaticString = """
      SELECT reference, handed_in_at, body FROM application WHERE instr(lower(body), ?) > 0 ORDER BY number
      """
    return try db.all(sql, [needle]) { row in
      try place(
        .application, try row.text(0), owner: Draft.visitor, at: try row.text(1), in: try row.text(2))
    }.compactMap { $0 }
  }

  private func place(
    _ kind: PersonPlace.Kind, _ name: String, owner: String, at: String, in body: String
  ) throws -> PersonPlace? {
    guard let answers = RecordReader.answers(written: body) else {
      guard person.stands(in: body) else { return nil }
      return PersonPlace(kind: kind, name: name, owner: owner, at: at, isOwn: true, content: .unreadable)
    }
    guard let isOwn = person.isOwner(of: answers) else { return nil }
    return PersonPlace(kind: kind, name: name, owner: owner, at: at, isOwn: isOwn, content: .answers(answers))
  }

  // MARK: - Drafts

  /// Also those that finish one of the person's applications, whoever they name by now.
  private func drafts(of applications: Set<String>, _ db: Connection) throws -> [PersonPlace] {
    let sql: StaticString = """
      SELECT id, code, owner, updated_at, session, application, body FROM draft
      WHERE application <> '' OR instr(lower(body), ?) > 0 ORDER BY rowid
      """
    return try db.all(sql, [needle]) { row in
      let (id, code, owner) = (try row.text(0), try row.text(1), try row.text(2))
      let (holder, application, body) = (try row.text(4), try row.text(5), try row.text(6))
      let named = person.place(.draft, code: code, id: id, owner: owner, in: body)
      let tied = applications.contains(application) ? unnamed(id, code, owner, body) : nil
      guard var place = named ?? tied else { return nil }
      place.at = try row.text(3)
      place.isOwn = place.isOwn || applications.contains(application)
      if let session { place.isOpen = holder == session.name || session.isAlive(holder) }
      return place
    }.compactMap { $0 }
  }

  /// A draft of the person's application that does not name the person any more.
  private func unnamed(_ id: String, _ code: String, _ owner: String, _ body: String) -> PersonPlace {
    let content = (try? StoredForms.draft(from: body)).map { PersonPlace.Content.answers($0.answers) } ?? .unreadable
    return PersonPlace(kind: .draft, name: code, id: id, owner: owner, at: "", isOwn: true, content: content)
  }

  // MARK: - Requests

  /// Requests that name the person, and those that belong to one of the person's records.
  private func requests(of records: [FoundRecord], _ db: Connection) throws -> [PersonPlace] {
    let references = Set(records.map(\.place.name))
    let customers = Set(records.map { [$0.name, $0.country] })
    return try CustomerStore.requests(in: db).reversed().compactMap { stored in
      let request = stored.request
      guard
        person.matches(request.email) || person.stands(in: request.text) || references.contains(request.reference)
          || customers.contains([request.customerName, request.country])
      else { return nil }
      return PersonPlace(
        kind: .request, name: String(stored.number), owner: stored.by, at: stored.at, isOwn: true,
        content: .request(request))
    }
  }
}

extension ComparedEmail {
  /// Whether answers are this person's, or another's that name this one for the agreement alone; `nil` for neither.
  func isOwner(of answers: Answers) -> Bool? {
    if matches(answers[.email]) { return true }
    return matches(answers[.agreementEmail]) ? false : nil
  }

  /// A draft as it was written, where it holds something of this person: an answer, what was typed and not left yet, or
  /// what an update from Review changes.
  func place(
    _ kind: PersonPlace.Kind, code: String, id: String, owner: String, in body: String
  ) -> PersonPlace? {
    guard let draft = try? StoredForms.draft(from: body) else {
      guard stands(in: body) else { return nil }
      return PersonPlace(kind: kind, name: code, id: id, owner: owner, at: "", isOwn: true, content: .unreadable)
    }
    let found = [draft.answers, draft.position.review?.before].compactMap { $0.flatMap { isOwner(of: $0) } }
    let isTyped = draft.position.text.map { matches($0) } ?? false
    guard isTyped || !found.isEmpty else { return nil }
    return PersonPlace(
      kind: kind, name: draft.code, id: draft.id, owner: draft.owner, at: "", isOwn: isTyped || found.contains(true),
      content: .answers(draft.answers))
  }
}
