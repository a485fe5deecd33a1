/// Texts to paste, as a customer's mail has them.
public enum PastedText {
  /// A signature with seven answers, two pieces that are none, and a fax number.
  public static let signature = """
    Met vriendelijke groet,

    Sanne van der Meer
    Inkoper
    Van der Meer Fietsen B.V.
    Keizersgracht 126
    1015 CW Amsterdam
    T +31 20 123 4567
    F +31 20 123 4568
    sanne@vandermeerfietsen.nl
    """

  /// A block with more answers and more lines than a small window has rows.
  public static let long = """
    Kangaroo Tools Pty Ltd
    ABN 51 824 753 556
    Level 5
    88 Collins Street
    Melbourne VIC 3000
    Australia
    Contact: Pamela Campbell
    Chief Financial Officer
    E: pamela.campbell@kangarootools.com.au
    T: +61 3 9123 4567
    M: +61 412 345 678
    Fax: +61 3 9123 4568
    www.kangarootools.com.au
    Please consider the environment before printing this message.
    """
}
