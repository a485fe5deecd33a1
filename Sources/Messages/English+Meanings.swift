extension English {
  /// What each rule means, in one sentence.
  static let meanings: [String: String] = [
    "meaning/text/control-characters": "A text has no control characters, and none that hide or reorder what is shown.",
    "meaning/text/spreadsheet-error": "A text is not an error value of a spreadsheet, such as #VALUE!.",
    "meaning/text/spreadsheet-number": "A text is not a number that a spreadsheet shortened, such as 1.23457E+07.",

    "meaning/company-name/required": "Every customer has a company name.",
    "meaning/company-name/whitespace-only": "A company name is more than spaces and tabs.",
    "meaning/company-name/single-character": "A company name has more than one character.",
    "meaning/company-name/special-characters-only": "A company name is not made of special characters only.",
    "meaning/company-name/abbreviation-only": "A company name is more than a legal form such as LLC or Ltd.",
    "meaning/company-name/legal-form-only":
      "A company name that is only a legal form, such as B.V., needs a second look.",
    "meaning/company-name/repeated-character":
      "A company name is not the same character three times or more, such as 999.",
    "meaning/company-name/spaced-characters": "A company name is not a row of single characters, such as 1 2 3.",
    "meaning/company-name/internet-extension":
      "A company name does not end in an internet extension such as .com or .nl.",
    "meaning/company-name/too-long": "A company name has at most 255 characters.",
    "meaning/company-name/test-name": "A company name is not one that people type to try out a form, such as Test BV.",
    "meaning/company-name/mixed-script": "No word of a company name mixes Latin letters with Cyrillic or Greek ones.",

    "meaning/email/required": "The contact has an e-mail address.",
    "meaning/email/microsoft-domain": "An e-mail address is not at microsoft.com.",
    "meaning/email/partner-domain": "An e-mail address is the customer's, not one at the partner's own domains.",
    "meaning/email/onmicrosoft": "The contact of an education customer has no onmicrosoft.com address.",
    "meaning/email/free-mailbox": "The contact of an education customer has no address at a free mail service.",
    "meaning/email/too-long": "An e-mail address has at most 254 bytes.",
    "meaning/email/syntax": "An e-mail address has a name, one @ and a domain with a dot.",
    "meaning/email/subdomain": "An address under a domain of the partner or of Microsoft needs a second look.",
    "meaning/email/unknown-tld": "An e-mail address ends in an internet extension that exists.",
    "meaning/email/look-alike":
      "An e-mail address is not at a domain that only looks like Microsoft's or the partner's.",
    "meaning/email/typo": "An e-mail address is not at a mistyped well-known domain, such as gmial.com.",

    "meaning/first-name/required": "The contact has a first name.",
    "meaning/first-name/too-long": "A first name has at most 50 characters.",
    "meaning/first-name/single-character":
      "A first name has more than one character, unless its script needs only one.",
    "meaning/first-name/no-letters": "A first name has at least one letter.",
    "meaning/first-name/placeholder": "A first name is not a made-up word such as test or admin.",
    "meaning/first-name/mixed-script": "No word of a first name mixes Latin letters with Cyrillic or Greek ones.",

    "meaning/last-name/required": "The contact has a last name.",
    "meaning/last-name/too-long": "A last name has at most 50 characters.",
    "meaning/last-name/single-character": "A last name has more than one character, unless its script needs only one.",
    "meaning/last-name/no-letters": "A last name has at least one letter.",
    "meaning/last-name/placeholder": "A last name is not a made-up word such as test or admin.",
    "meaning/last-name/mixed-script": "No word of a last name mixes Latin letters with Cyrillic or Greek ones.",
    "meaning/last-name/over-40": "The last name of the person who accepted the agreement has at most 40 characters.",

    "meaning/domain-prefix/required": "Every customer has a domain of its own at onmicrosoft.com.",
    "meaning/domain-prefix/characters": "A domain has letters a to z and digits only.",
    "meaning/domain-prefix/too-long": "A domain has at most 27 characters before .onmicrosoft.com.",
    "meaning/domain-prefix/taken": "No other customer in the store has the same domain.",

    "meaning/existing-customer/registration-id": "No saved customer in the same country has the same registration ID.",
    "meaning/existing-customer/domain-prefix": "No saved customer that could be the same company has the same domain.",
    "meaning/existing-customer/name":
      "A saved customer in the same country with the same or nearly the same name needs a second look.",
    "meaning/existing-customer/email-domain": "A saved customer with the same e-mail domain needs a second look.",
    "meaning/existing-customer/elsewhere":
      "A customer whom another site has saved with the same number, domain, name or e-mail domain needs a second look.",

    "meaning/address-line1/required": "An address has a street and number.",
    "meaning/address-line1/too-long": "The first line of an address has at most 200 characters.",
    "meaning/address-line1/no-letters": "The first line of an address has a letter or a digit.",
    "meaning/address-line1/placeholder": "The first line of an address is not a filler such as n/a or x.",

    "meaning/address-line2/too-long": "The second line of an address has at most 200 characters.",

    "meaning/city/required": "An address has a city, except in AE, GI, JP, KY, MO, NR and SG.",
    "meaning/city/too-long": "A city has at most 100 characters.",
    "meaning/city/no-letters": "A city has at least one letter.",
    "meaning/city/placeholder": "A city is not a filler such as n/a or x.",

    "meaning/registration-id/required": "In 24 countries the company's registration ID is required.",
    "meaning/registration-id/length": "In countries where a registration ID is required, it has 5 to 22 characters.",
    "meaning/registration-id/format": "A registration ID has the format that the country uses.",
    "meaning/registration-id/checksum": "The check digits of a registration ID are right.",
    "meaning/registration-id/personal-id": "A registration ID belongs to the business, not to a person.",

    "meaning/phone/required": "In 24 countries the company's phone number is required.",
    "meaning/phone/format": "A phone number exists: it has the right length and is in its country's numbering plan.",
    "meaning/phone/not-in-country": "A phone number belongs to the customer's country.",

    "meaning/country/required": "Every customer has a country or region.",
    "meaning/country/unknown": "A country is a two-letter code of ISO 3166-1, or XK for Kosovo.",
    "meaning/country/not-in-markets": "A country is one of the partner's markets, and one where Microsoft may sell.",

    "meaning/culture/required": "Every customer has a culture: the language of mail and invoices.",
    "meaning/culture/not-in-country": "A culture is one that Partner Center offers in the customer's country.",
  ]
}
