import Rules

extension FrontdeskState {
  /// Puts the page over what is open; a role that may not ask is told so where it is.
  mutating func open(_ page: RelationshipState) -> [Effect] {
    if page.environment.role.canRequestRelationships {
      relationship = page
    } else {
      tell(Notice("app/may-not-request"))
    }
    return []
  }

  /// The store has the request.
  mutating func relationshipSaved(_ action: Action) -> [Effect] {
    relationship?.receive(action)
    return []
  }

  /// Shows a message on whatever is on top.
  mutating func tell(_ notice: Notice) {
    if relationship != nil {
      relationship?.notice = notice
    } else if wizard != nil {
      wizard?.notice = notice
    } else if welcome != nil {
      welcome?.notice = notice
    } else {
      customers?.notice = notice
    }
  }

  /// What a key does on the page of a request; once it is left, what it lay over is there as it was.
  mutating func handleOnRelationship(_ key: Key) -> [Effect]? {
    guard let effects = relationship?.handle(key, columns: size.columns) else { return nil }
    if relationship?.isClosed == true { relationship = nil }
    return effects
  }
}
