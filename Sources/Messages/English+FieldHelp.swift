extension English {
  /// What each field asks, and where the customer finds the answer: the first lines of its help.
  static let fieldHelp: [String: String] = [
    "what/country": "The country of the company. It decides which questions follow and what the customer can buy.",
    "where/country": "It is part of the company's legal address.",
    "what/qualification": "What kind of customer it is. Schools and governments can buy other offers than companies.",
    "where/qualification": "Ask the customer. For most companies it is None.",
    "what/qualification.segment": "Whether it is a school or an institution of higher education.",
    "where/qualification.segment": "Ask the customer.",
    "what/qualification.website": "The institution's website. Microsoft looks at it to check the customer.",
    "where/qualification.website": "In the address bar of a browser, on the institution's own pages.",
    "what/qualification.validationCode": "The code that Microsoft gave you for this government customer.",
    "where/qualification.validationCode": "In Partner Center, under the validation codes of your company.",
    "what/company.name": "The exact legal name of the company, with its legal form.",
    "where/company.name": "In the trade register, or in the deed of incorporation.",
    "what/company.registrationID": "The number of the business in its public register, never the number of a person.",
    "where/company.registrationID": "In that register, and often on the company's letters and invoices.",
    "what/company.domainPrefix":
      "The customer's name at Microsoft. Its first user signs in with admin@NAME.onmicrosoft.com. {F4} makes one from the legal name.",
    "where/company.domainPrefix": "You choose it here: letters and digits. It cannot be changed later.",
    "what/company.purchaseOrder": "The number under which the customer or your company knows this order.",
    "where/company.purchaseOrder":
      "On the customer's order. Leave it empty if there is none. Microsoft does not get it.",
    "what/address.line1": "The street and number of the company's legal address.",
    "where/address.line1": "In the trade register.",
    "what/address.line2": "The rest of the address, if there is more: a floor, a building, a PO box.",
    "where/address.line2": "In the trade register. Leave it empty if there is nothing more.",
    "what/address.city": "The city or town of the address.",
    "where/address.city": "Below the street, in the same address.",
    "what/address.state": "The state, province or other area of the address.",
    "where/address.state": "In the same address. If the country has a list, a few letters open it.",
    "what/address.postalCode": "The postal code of the address.",
    "where/address.postalCode": "In the same address; it belongs to the street.",
    "what/contact.firstName": "The first name of the contact person at the company.",
    "where/contact.firstName": "Ask that person. Use the full name, not initials.",
    "what/contact.lastName": "The last name of that person, with any prefix such as \"van der\".",
    "where/contact.lastName": "Ask that person.",
    "what/contact.email": "The address of that person at the company. Microsoft writes to it as well.",
    "where/contact.email": "Ask that person. It cannot be an address of your own company.",
    "what/contact.phone": "A phone number of the company.",
    "where/contact.phone": "On its website or letters, with or without the country code.",
    "what/culture": "The language in which Microsoft writes to the customer and sends bills.",
    "where/culture": "Ask the customer.",
    "what/reseller.partnerID":
      "The reseller who serves the customer: the MPN ID (PartnerID) of the location, not the global one.",
    "where/reseller.partnerID":
      "In the list, by name, MPN ID or country. If it is not there, type its MPN ID: that is taken, but it cannot be checked here. With no reseller, the customer buys from you directly.",
    "what/reseller.additional":
      "Up to five more resellers of this customer, each only once. They earn no incentives on this order.",
    "where/reseller.additional":
      "In the list, by the MPN ID (PartnerID) of the location, not the global one. An MPN ID that is not there can be typed; it cannot be checked here.",
    "what/agreement.acceptance":
      "Either you confirm that the customer has accepted the Microsoft Customer Agreement, or the customer accepts it later.",
    "where/agreement.acceptance":
      "Ask the customer. To accept later, the customer uses the Microsoft 365 admin center.",
    "what/agreement.date": "The day on which the customer accepted the agreement.",
    "where/agreement.date": "On the document that the customer signed. {F4} puts in today.",
    "what/agreement.firstName": "The first name of the person who accepted the agreement for the customer.",
    "where/agreement.firstName": "On the signed document. The contact's name is used until you change it.",
    "what/agreement.lastName": "The last name of the person who accepted the agreement.",
    "where/agreement.lastName": "On the signed document. The contact's name is used until you change it.",
    "what/agreement.email":
      "The address of the person who accepted. Microsoft writes to this address about the agreement.",
    "where/agreement.email": "Ask that person. The contact's address is used until you change it.",
    "what/agreement.phone": "A phone number of the person who accepted.",
    "where/agreement.phone": "Ask that person. The contact's number is used until you change it.",
    "what/gdap":
      "Asks the customer for granular delegated admin privileges (GDAP) when the tenant is made (enableGDAPByDefault), so that your company can manage it.",
    "where/gdap": "Agree on it with the customer. Without the tick nothing is asked for.",
    "what/confirmations.partnerRole":
      "You confirm that your company is the indirect partner if a reseller is chosen, and the direct partner if none is.",
    "where/confirmations.partnerRole": "Look at the reseller above.",
    "what/confirmations.noAffiliateResale":
      "You confirm that this order is not sold on to partners of your own parent organisation.",
    "where/confirmations.noAffiliateResale":
      "If you are not sure, ask within your company. Without this you cannot go on.",

    // Rules that differ from country to country, as they are for the customer's.
    "here/registration-id/required": "In this country it is required.",
    "here/registration-id/length": "It has 5 to 22 characters.",
    "here/registration-id/format": "It has the format that this country uses.",
    "here/phone/required": "In this country it is required.",
    "here/city/required": "The address has a city.",
    "here/state/required": "In this country it is part of the address.",
    "here/postal-code/required": "In this country an address has a postal code.",
    "here/postal-code/format": "It has the format that this country uses.",
    "here/country/unknown": "It is one of the countries in the list.",
  ]
}
