import Messages
import Records
import Rules
import Text
import Wizard

/// What few offers ask besides licences, billing and term: each has a row of its own under the offer.
extension SubscriptionsScreen {
  func partRows(_ index: Int, _ focused: LinePart?) -> [BodyRow] {
    session.parts(ofLine: index).filter(\.hasRow).flatMap { part in
      part == .attestation ? attestationRows(index, focused) : [renewalRow(index, focused)]
    }
  }

  private func mark(_ part: LinePart, _ focused: LinePart?) -> [Piece] {
    focused == part ? [Piece(1, writer.look.symbols.focus, .accent)] : []
  }

  /// A tick with what is agreed to.
  private func attestationRows(_ index: Int, _ focused: LinePart?) -> [BodyRow] {
    let isFocused = focused == .attestation
    let tick = writer.tick(session.answers.subscriptions[index].isAttested, at: 7)
    return TextWrap.lines(words.text("order/attestation-tick"), columns: columns - 13).enumerated().map { place, text in
      let pieces = [Piece(11, text, isFocused ? .strong : .plain)]
      return BodyRow(
        place == 0 ? mark(.attestation, focused) + [tick] + pieces : pieces, isFocused: focused != nil,
        caret: isFocused && place == 0 ? 8 : nil)
    }
  }

  /// What the trial becomes, below its term.
  private func renewalRow(_ index: Int, _ focused: LinePart?) -> BodyRow {
    let isFocused = focused == .renewsTo
    let finding = session.elementFindings[.subscription(index, .renewsTo)]
    let term = session.answers.subscriptions[index].renewsTo
    let cell = Cell(
      term.isEmpty ? "" : orderWords.term(term), at: termColumn, width: 7, caret: nil,
      Cell.State(isFocused: isFocused, isOther: index % 2 == 1, phase: finding == nil ? .untouched : .fix), writer.look)
    let label = Piece(7, words.text("order/renews-to"), isFocused ? .strong : .plain)
    return BodyRow(
      mark(.renewsTo, focused) + [label] + cell.pieces, isFocused: focused != nil,
      caret: isFocused ? termColumn + 1 : nil)
  }
}

extension LinePart {
  /// Whether the part stands in a row of its own, under the offer.
  var hasRow: Bool {
    switch self {
    case .attestation, .renewsTo: true
    case .tick, .quantity, .billing, .term: false
    }
  }
}
