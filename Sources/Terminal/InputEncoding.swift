/// In which encoding what is typed arrives.
public enum InputEncoding {
  /// Whether octets that are no UTF-8 are letters of ISO 8859-1, as the locale says.
  public static var isLatin1: Bool { TerminalHabits.isLatin1 }
}
