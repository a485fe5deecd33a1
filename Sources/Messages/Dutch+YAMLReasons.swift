extension Dutch {
  /// Wat libyaml 0.2 over een configuratie zegt, bij zijn Engelse tekst.
  static let yamlReasons: [String: String] = [
    "block sequence entries are not allowed in this context": "een streepje met een waarde mag hier niet",
    "mapping keys are not allowed in this context": "een sleutel mag hier niet",
    "mapping values are not allowed in this context": "een dubbele punt met een waarde mag hier niet",
    "control characters are not allowed": "besturingstekens mogen niet",
    "could not find expected ':'": "er ontbreekt een dubbele punt",
    "did not find expected ',' or ']'": "er ontbreekt een komma of een ]",
    "did not find expected ',' or '}'": "er ontbreekt een komma of een }",
    "did not find expected '-' indicator": "er ontbreekt een streepje",
    "did not find expected <document start>": "hier hoort het document te beginnen",
    "did not find expected alphabetic or numeric character": "hier hoort een letter of een cijfer te staan",
    "did not find expected comment or line break": "hier hoort de regel op te houden",
    "did not find expected hexdecimal number": "hier hoort een hexadecimaal getal te staan",
    "did not find expected key": "hier hoort een sleutel te staan",
    "did not find expected node content": "hier ontbreekt een waarde",
    "did not find expected whitespace or line break": "hier hoort een spatie of het eind van de regel te staan",
    "found a tab character that violates indentation": "spring in met spaties, niet met een tab",
    "found a tab character where an indentation space is expected": "spring in met spaties, niet met een tab",
    "found character that cannot start any token": "met dit teken kan niets beginnen",
    "found duplicate anchor": "dit anker staat er dubbel",
    "found undefined alias": "dit anker is nergens gegeven",
    "found undefined tag handle": "deze tag is nergens gegeven",
    "found unexpected ':'": "hier hoort geen dubbele punt te staan",
    "found unexpected document indicator": "hier hoort geen nieuw document te beginnen",
    "found unexpected end of stream": "het bestand houdt te vroeg op",
    "found unknown escape character": "dit teken kan niet achter een \\ staan",
    "memory": "er is niet genoeg geheugen",
    "too many levels": "er staan te veel niveaus in elkaar",
    "unknown alias": "dit anker is nergens gegeven",
    "a second document": "er staat een tweede document in het bestand",
  ]

  /// Wat er staat bij een zin van libyaml die hierboven ontbreekt.
  static let yamlReason = "wat hier staat, is geen YAML"
}
