import Messages
import Rules
import Text
import Wizard

/// What is shown where nobody has pressed a key for a while: over every page, and in a window that is too small too.
struct IdleScreen {
  let writer: ScreenWriter
  let state: FrontdeskState

  init(_ writer: ScreenWriter, _ state: FrontdeskState) {
    self.writer = writer
    self.state = state
  }

  private var words: Messages { writer.words }

  /// The question in words, paragraph by paragraph.
  private var paragraphs: [String] {
    if state.idle == .ending { return [words.text("idle/clearing")] }
    return [silence + " " + end, words.text("idle/carry-on")]
      + (state.setting.kiosk == nil || state.losesAtIdleEnd ? [] : [words.text("idle/start-over")])
  }

  private var end: String {
    let isKept = state.setting.kiosk == nil ? state.keepsAtIdleEnd : !state.losesAtIdleEnd
    let key = isKept ? "idle/ends" : "idle/just-ends"
    return words.text(key, count: state.secondsToIdleEnd)
  }

  /// How long no key has been pressed, as it was when the warning came.
  private var silence: String {
    let seconds = max(0, state.setting.idleSeconds - state.setting.idle.warning)
    return seconds > 0 && seconds % 60 == 0
      ? words.text("idle/minutes", count: seconds / 60) : words.text("idle/seconds", count: seconds)
  }

  /// The whole screen; nothing of the page below is on it.
  func picture() -> Picture {
    guard writer.size.isEnough else { return small() }
    var frame = writer.newFrame()
    frame.title.text = state.setting.kiosk == nil ? "Frontdesk" : words.text("kiosk/title")
    frame.title.corner = ColumnWidth.drawable(state.setting.partner.name)
    if state.idle == .ending {
      frame.message = words.text("idle/clearing")
    } else {
      QuestionScreen(writer, nil).fill(&frame, title: words.text("idle/title"), box: paragraphs)
      frame.message = words.text("idle/message")
      frame.keys = writer.keyRow(hints)
    }
    return frame.picture(writer.size)
  }

  private var hints: [KeyHint] {
    [KeyHint.anyKey] + (state.setting.kiosk == nil ? [] : [KeyHint.startOver])
  }

  private func small() -> Picture {
    let size = writer.size
    let texts = (state.idle == .ending ? [] : [words.text("idle/title")]) + paragraphs
    let rows = size.columns > 0 ? texts.flatMap { TextWrap.lines($0, columns: size.columns) } : []
    let shown = rows.prefix(max(0, size.rows)).map { Row([Piece(0, $0)]) }
    let blank = Array(repeating: Row(), count: max(0, size.rows - shown.count))
    return Picture(canvas: Canvas(size: size, rows: shown + blank), scroll: nil)
  }
}
