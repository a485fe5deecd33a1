/// How the roles of a picture look; the default draws with bold and reverse on the terminal's own colours.
public enum Theme: String, CaseIterable, Sendable {
  case `default`
  case highContrast
  case monochrome
  case colour
}
