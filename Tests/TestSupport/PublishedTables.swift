/// The tables of the article as printed, double entries included.
public enum PublishedTables {
  /// 36 cells.
  public static let abbreviations = [
    "c p a", "c.p.a.", "l.l.p.", "c. p. a.", "l. l. p.", "l l c", "corp.", "llc.", "llp.",
    "pty", "pty ltd", "pte ltd", "private limited", "pvt", "pvt ltd", "zrt", "ooo", "llp",
    "l. l. c.", "l.l.c.", "l l p", "corp", "corporation", "inc", "incorporated", "limited", "llc",
    "gmbh", "plc", "wll", "lda", "sarl", "kft", "ltd", "ltd.", "sdn bhd",
  ]

  /// 279 cells, of which `.tc`, `.uz` and `.мкд` stand there twice.
  public static let topLevelDomains = """
    ac ad ae af ag ai al am an ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bv bw
    by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg eh er es et eu fi fj
    fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir
    is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml
    mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr
    ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th
    tj tk tl tm tn to tp tr tt tv tw tz ua ug uk um us uy uz va vc ve vg vi vn vu wf ws tc uz мкд бг бел ею мкд мон
    срб укр қаз भारत भारतम् भारोत বাংলা ভারত ভাৰত ભારત ଭାରତ சிங்கப்பூர் భారత్ ಭಾರತ ලංකා 中国 中國 台湾 台灣 香港 한국
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  /// 39 characters.
  public static let specialCharacters: [Character] = Array("!#$%&()*+,-./:;<=>?@[\\]^_`{|}~\u{60C}–—‘’“”⟨⟩")
}
