import SQLite
import Records

/// Where records are, to know the city of a postal code.
enum RecordPlaces {
  /// Records that are looked at to say what is usual.
  static let looked = 20

  /// Writes where a record is.
  static func insert(number: Int64, _ answers: Answers, _ db: Connection) throws {
    try db.run(
      "INSERT INTO record_place (number, country, postal_code) VALUES (?, ?, ?)",
      [.integer(number), .text(answers[.country]), .text(answers[.postalCode])])
  }

  /// The city that most of the newest records of a postal code have; `nil` where no record has that code.
  static func city(ofPostalCode code: String, country: String, _ db: Connection) throws -> String? {
    let cities = try db.all(
      """
      SELECT body FROM record_place JOIN record USING (number)
      WHERE record_place.country = ? AND postal_code = ? ORDER BY record_place.number DESC LIMIT ?
      """, [.text(country), .text(code), .number(looked)]
    ) { row in try row.withOctets(of: 0, RecordPage.city(inBody:)) }
    return UsualAnswers.mostFrequent(cities.filter { !$0.isEmpty }, atLeast: 1, most: 1).first
  }

  /// What an operator chose most often of late; nothing that was chosen once only.
  static func usualAnswers(of owner: String, _ db: Connection) throws -> UsualAnswers {
    let records = try db.all(
      "SELECT body FROM record WHERE saved_by = ? ORDER BY number DESC LIMIT ?", [.text(owner), .number(looked)]
    ) { row in try? StoredForms.answers(from: try row.text(0)) }
    return UsualAnswers(of: records.compactMap { $0 })
  }
}
