/// What drawing gives: the picture, and the first row of the body that it shows.
public struct Picture: Sendable, Hashable {
  public var canvas: Canvas
  /// The state remembers it, so that the body stays where it is while the focus moves within it.
  public var scroll: Int
}
