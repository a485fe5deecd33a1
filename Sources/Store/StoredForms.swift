import Records

/// The texts in which records and drafts stand in the store; what does not read back as written is damage.
enum StoredForms {
  static func answers(from text: String) throws(StoreError) -> Answers {
    guard let answers = RecordReader.answers(written: text) else { throw .damaged(detail: "record") }
    return answers
  }

  static func application(from text: String) throws(StoreError) -> Answers {
    guard let answers = RecordReader.answers(written: text) else { throw .damaged(detail: "application") }
    return answers
  }

  static func draft(from text: String) throws(StoreError) -> Draft {
    do throws(DraftFault) {
      return try DraftCodec.decode(text)
    } catch {
      throw .draftDamaged
    }
  }
}
