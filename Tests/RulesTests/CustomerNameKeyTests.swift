import Rules
import Testing

@Suite("Names of customers are compared by what tells them apart")
struct CustomerNameKeyTests {
  @Test(
    "Without case, accents, signs, blanks and legal form",
    arguments: [
      ("Van der Meer Fietsen B.V.", "vandermeerfietsen"), ("VAN DER MEER-FIETSEN BV", "vandermeerfietsen"),
      ("V.O.F. De Drie Gezusters", "dedriegezusters"), ("Bakkerij 't Stoepje", "bakkerijtstoepje"),
      ("Contoso LLC", "contoso"), ("Contoso Pty. Ltd.", "contoso"), ("Contoso Co.,Ltd.", "contoso"),
      ("O'Neill & Sons, Inc.", "oneillsons"), ("Depot 1", "depot1"),
      ("Łódzkie Zakłady Sp. z o.o.", "lodzkiezaklady"), ("Łódzkie Zakłady Sp.z o.o.", "lodzkiezaklady"),
      ("Żabka Polska Spółka Akcyjna", "zabkapolska"),
      ("Müller Straßenbau GmbH & Co. KG", "mullerstrassenbau"), ("Grün & Weiß OHG", "grunweiss"),
      ("SARL Crème Brûlée", "cremebrulee"), ("Æblegård A/S", "aeblegard"), ("Novák s. r. o.", "novak"),
      ("Söderström Oy Ab", "soderstrom"), ("İstanbul Ticaret Ltd. Şti.", "istanbulticaret"),
      ("ООО «Ромашка»", "ромашка"), ("Общество с ограниченной ответственностью Ёлка", "елка"),
      ("ТОВ Київ", "киів"), ("„Слънце“ ЕООД", "слънце"), ("ΔΕΗ Α.Ε.", "δεη"), ("Όμιλος", "ομιλοσ"),
      ("株式会社コントソ", "コントソ"), ("コントソ株式会社", "コントソ"), ("(株)ガント", "ガント"), ("カント", "カント"),
      ("上海康托索有限公司", "上海康托索"), ("주식회사 콘토소", "콘토소"), ("Ｃｏｎｔｏｓｏ　ＢＶ", "contoso"),
      ("บริษัท", "บริษัท"), ("Công ty TNHH Hà Nội", "hanoi"),
    ])
  func text(_ name: String, _ text: String) { #expect(CustomerNameKey(name).text == text) }

  @Test(
    "Something is always left",
    arguments: [("BV", "bv"), ("S.A.", "sa"), ("GmbH & Co. KG", "gmbh"), ("★", "★"), ("", "")])
  func left(_ name: String, _ text: String) { #expect(CustomerNameKey(name).text == text) }

  @Test("Composed and decomposed letters are the same")
  func normalForms() {
    #expect(CustomerNameKey("Cafe\u{301} Ha\u{308}gen") == CustomerNameKey("Café Hägen"))
    #expect(CustomerNameKey("\u{30AB}\u{3099}ント") == CustomerNameKey("ガント"))
  }

  @Test(
    "One slip apart is near",
    arguments: [
      ("Contoso", "Contozo", true), ("Contoso", "Contosso", true), ("Contoso", "Cntoso", true),
      ("Contoso", "Cotnoso", true), ("Contoso", "ontoso", true), ("Contoso BV", "Contosa GmbH", true),
      ("Contoso", "Contoso", true), ("Müller Bau", "Mueller Bau", true), ("Ромашка", "Рамашка", true),
      ("Contoso", "Cantozo", false), ("Contoso", "Contosoes", false), ("Depot 1", "Depot 2", false),
      ("Depot 11", "Depot 1", false), ("Depot 12", "Depot 21", false), ("Depots", "Depot 1", false),
      ("Abcde", "Abcdf", false), ("Abcde", "Abcdef", false), ("Abcdef", "Abcdeg", true), ("Abc", "abc", true),
      ("コントソ", "コントゾ", false),
    ])
  func near(_ name: String, _ other: String, _ isNear: Bool) {
    #expect(CustomerNameKey(name).isNear(CustomerNameKey(other)) == isNear)
    #expect(CustomerNameKey(other).isNear(CustomerNameKey(name)) == isNear)
  }

  @Test(
    "The letter in the middle belongs to neither half",
    arguments: [("abcdefg", "abc", "efg"), ("abcdef", "abc", "def")])
  func halves(_ name: String, _ head: String, _ tail: String) {
    #expect(CustomerNameKey(name).head == head && CustomerNameKey(name).tail == tail)
  }

  @Test(
    "Every name one slip away is found by a half",
    arguments: ["qwrtpf", "qwrtpfg", "qwrtpfgh", "qwrtpfghj", "ромашкижук"])
  func halvesFindSlips(_ name: String) {
    let key = CustomerNameKey(name)
    let pairs = key.slipHalves
    let near = Self.slips(of: Array(key.text)).map { CustomerNameKey(String($0)) }.filter(key.isNear)
    #expect(near.count > 15)
    for other in near {
      let length = other.text.unicodeScalars.count
      #expect(
        pairs.contains { $0.length == length && ($0.head == other.head || $0.tail == other.tail) }, "\(other.text)")
    }
    #expect(pairs.count <= 4)
  }

  @Test("Nothing is looked for near a short name")
  func short() {
    #expect(CustomerNameKey("Abcde").slipHalves.isEmpty)
    #expect(CustomerNameKey("").slipHalves.isEmpty)
  }

  /// Every text one slip away from the letters, with `x` for any other letter.
  private static func slips(of letters: [Character]) -> [[Character]] {
    var slips: [[Character]] = []
    for place in letters.indices {
      slips.append(Array(letters[..<place] + letters[(place + 1)...]))
      slips.append(Array(letters[..<place] + ["x"] + letters[(place + 1)...]))
      if place + 1 < letters.count {
        var swapped = letters
        swapped.swapAt(place, place + 1)
        slips.append(swapped)
      }
    }
    for place in 0...letters.count { slips.append(Array(letters[..<place] + ["x"] + letters[place...])) }
    return slips
  }
}
