extension English {
  /// What a person reads when a value of the form breaks a rule.
  static let rules: [String: String] = [
    "rule/text/control-characters": "Remove the hidden character {code}",

    "rule/company-name/required": "Enter the legal name of the company",
    "rule/company-name/whitespace-only": "Enter a name, not only spaces",
    "rule/company-name/single-character": "Enter more than one character",
    "rule/company-name/special-characters-only": "Enter a name with letters or digits in it",
    "rule/company-name/abbreviation-only": "Add the name: {name} is only a legal form",
    "rule/company-name/repeated-character": "Enter a name, not {character} over and over",
    "rule/company-name/spaced-characters": "Enter words, not single characters with spaces",
    "rule/company-name/internet-extension": "Enter the legal name, without {extension} at the end",
    "rule/company-name/too-long": "Use at most {maximum} characters (now {length})",

    "rule/email/required": "Enter the e-mail address",
    "rule/email/microsoft-domain": "Use the customer's address, not one of Microsoft",
    "rule/email/partner-domain": "Use the customer's address, not one of your own company",
    "rule/email/onmicrosoft": "Use the institution's own address, not onmicrosoft.com",
    "rule/email/free-mailbox": "Use the institution's own address, not {domain}",
    "rule/email/too-long": "Shorten the address to {maximum} bytes (now {length})",
    "rule/email/syntax": "Enter an address like name@company.example",
    "rule/email/syntax.missing-at": "Put an @ between the name and the domain",
    "rule/email/syntax.several-at": "Use only one @",
    "rule/email/syntax.blank": "Leave out the spaces",
    "rule/email/syntax.only-address": "Enter only the address, like name@company.example",
    "rule/email/syntax.local-part": "Correct the part before the @",
    "rule/email/syntax.local-part-too-long": "Shorten the part before the @ to 64 characters",
    "rule/email/syntax.dots": "Leave out the dot that is first, last or doubled",
    "rule/email/syntax.domain": "Correct the domain after the @",
    "rule/email/syntax.domain-without-dot": "Complete the domain after the @, like company.example",
    "rule/email/syntax.domain-ends-with-dot": "Leave out the dot at the end",
    "rule/email/subdomain": "This address is under {domain}: is it the customer's?",

    "rule/first-name/required": "Enter the first name",
    "rule/first-name/too-long": "Use at most {maximum} characters (now {length})",
    "rule/first-name/single-character": "Enter the first name in full",
    "rule/first-name/no-letters": "Enter a first name with letters in it",

    "rule/last-name/required": "Enter the last name",
    "rule/last-name/too-long": "Use at most {maximum} characters (now {length})",
    "rule/last-name/single-character": "Enter the last name in full",
    "rule/last-name/no-letters": "Enter a last name with letters in it",

    "rule/domain-prefix/required": "Enter the domain for the customer",
    "rule/domain-prefix/characters": "Use letters a to z and digits only, not {character}",
    "rule/domain-prefix/characters.blank": "Leave out the spaces",
    "rule/domain-prefix/too-long": "Use at most {maximum} characters (now {length})",
    "rule/domain-prefix/taken": "Choose another: customer {reference} has this domain",

    "rule/address-line1/required": "Enter the street and number",
    "rule/address-line1/too-long": "Use at most {maximum} characters (now {length})",

    "rule/address-line2/too-long": "Use at most {maximum} characters (now {length})",

    "rule/city/required": "Enter the city",
    "rule/city/too-long": "Use at most {maximum} characters (now {length})",

    "rule/registration-id/required": "Enter the registration ID of the company",
    "rule/registration-id/required.named": "Enter the registration ID of the company ({name})",
    "rule/registration-id/length": "Use {minimum} to {maximum} characters (now {length})",
    "rule/registration-id/format": "Enter a {name} number like {example}",
    "rule/registration-id/format.unnamed": "Enter a number like {example}",
    "rule/registration-id/checksum": "Check the digits: this {name} number does not add up",
    "rule/registration-id/checksum.unnamed": "Check the digits: this number does not add up",
    "rule/registration-id/personal-id": "This is the number of a person: is there one of the business?",

    "rule/phone/required": "Enter the phone number of the company",
    "rule/phone/format.not-a-number": "Enter a phone number, like {example}",
    "rule/phone/format.calling-code": "Begin with + and the code of a country, like +31",
    "rule/phone/format.too-short": "Add digits: a number looks like {example}",
    "rule/phone/format.too-long": "Leave out digits: a number looks like {example}",
    "rule/phone/format.not-in-plan": "Check the digits: there is no such number, one is {example}",
    "rule/phone/format.extension": "Leave out the extension {extension}",
    "rule/phone/not-in-country": "This is a number abroad ({code}): is it right?",

    "rule/country/required": "Choose the country or region",
    "rule/country/unknown": "Choose a country from the list: {code} is not one",
    "rule/country/not-in-markets": "Choose a country from your markets: {code} is not one",
    "rule/country/not-in-markets.embargoed": "Choose another country: nothing may be sold in {code}",

    "rule/culture/required": "Choose the language of the customer",
    "rule/culture/not-in-country": "Choose one of {choices}",
  ]
}
