extension English {
  /// What a refusal of Partner Center means by its code, and what to do.
  static let serviceErrors: [String: String] = [
    "explain/1000":
      "There is nothing at this address: an id in it is wrong, or what it names is gone. Begin again from "
      + "the calls of this record.",
    "explain/2000": "The MPN ID or tenant ID of the reseller is not written as one. Write the MPN ID as digits.",
    "explain/2001":
      "Something that the call must have is missing; the answer lists the places. For a subscription that "
      + "is there already, its number of licences cannot change while it is suspended. Look at the fields "
      + "that are named with the refusal.",
    "explain/2002":
      "The number of licences is below the least or above the most that the offer has. Correct the number of licences.",
    "explain/2030":
      "This partner is not registered to sell in the customer's country. Check the country, or have the "
      + "registration for it completed in Partner Center.",
    "explain/2072":
      "The MPN ID is your own as the provider; only a reseller's may stand here. Choose the reseller, or none.",
    "explain/2091": "The offer is not sold any more. Choose the offer that has followed it.",
    "explain/2200":
      "The MPN ID of the reseller is not valid, or is an old one that has not been moved over. Ask the "
      + "reseller for the MPN ID of the location that sells.",
    "explain/2201": "The reseller is in another region of the program. Choose a reseller of the partner's own region.",
    "explain/2203":
      "The reseller has not signed the Microsoft Partner Agreement. Have the reseller sign it, or choose another one.",
    "explain/2204":
      "The reseller has no account as a reseller of the program. Have the reseller enrol, or choose another one.",
    "explain/2205": "Microsoft does not know the reseller's tenant. Check the tenant ID in the list of resellers.",
    "explain/2206":
      "No Microsoft Partner Agreement is known for the reseller's tenant. Have the reseller sign it, or "
      + "choose another one.",
    "explain/10000": "A line of the cart has another currency than the rest. Order these offers apart.",
    "explain/10001":
      "Microsoft does not know the offer of a line of the cart. Import the current price list and choose "
      + "the offer again.",
    "explain/10002": "A line of the cart has more licences than may be bought. Correct the number of licences.",
    "explain/10003":
      "What a line of the cart orders is not to be had at the moment. Try again later, or choose another offer.",
    "explain/10004":
      "The resellers on a line of the cart do not go with this partner. Check the reseller and the "
      + "additional resellers.",
    "explain/10010": "Microsoft cannot make sense of a line of the cart. Check the offer, its billing and its term.",
    "explain/10012":
      "A line of the cart needs the customer's consent to the conditions of the offer. Tick it on the line "
      + "of that offer.",
    "explain/10013":
      "The billing of a line does not go with its term. Choose a billing that the offer has for this term.",
    "explain/10015":
      "A line of the cart has more licences than one subscription may have. Correct the number of licences.",
    "explain/10018":
      "An add-on needs more licences of its base offer than the order has. Order as many of the base offer "
      + "as of the add-on.",
    "explain/10019": "An add-on has fewer licences than it needs. Correct the number of licences of the add-on.",
    "explain/13605":
      "Nothing can be bought before the Microsoft Customer Agreement is accepted. Confirm that the "
      + "customer has accepted it, or have the customer accept it in the admin center, and start again.",
    "explain/20000": "The order is not found. Look for it among the customer's orders in Partner Center.",
    "explain/20002":
      "This partner and this customer have no business with each other yet. Request a relationship with the customer.",
    "explain/27002": "Microsoft does not take the e-mail address of the contact. Correct the address.",
    "explain/27006": "The customer has had this offer as many times as may be. Choose another offer.",
    "explain/400013":
      "The product of the offer is not found. Import the current price list and choose the offer again.",
    "explain/400018": "The SKU of the offer is not found. Import the current price list and choose the offer again.",
    "explain/400019":
      "The offer was found another way when the cart was made: what Microsoft calls its availability has "
      + "changed. Start again: it is looked for anew.",
    "explain/400041": "An add-on needs a base offer that goes with it. Order one of its base offers too.",
    "explain/600002":
      "The customer's country has no registration ID, or the ID and the country of the address do not "
      + "agree. Check the country of the address; in a country that does not ask for it, leave the "
      + "registration ID out.",
    "explain/600006":
      "Microsoft does not allow this to whoever asks: the role, the partner's program, or the state of the "
      + "customer. Ask a Global admin to look at the roles of the person whose token it is.",
    "explain/600049": "The registration ID is missing; this country asks for it. Fill in the registration ID.",
    "explain/600050":
      "The registration ID is not written as this country has it; the answer says the pattern. Correct the "
      + "registration ID.",
    "explain/600051": "The phone number is missing; this country asks for it. Fill in the phone number of the contact.",
    "explain/600061":
      "The agreement of this customer is confirmed already. There is nothing to do, unless the person or "
      + "the day has changed.",
    "explain/800002": "Microsoft cannot read what was sent. Export the record again; report it if that does not help.",
    "explain/800009": "A line of the cart is refused; the line says why. Look at the code of the line.",
    "explain/800015":
      "Microsoft does not know the MPN ID of a reseller. Check the reseller and the additional resellers.",
    "explain/800016":
      "The MPN ID is not that of an indirect reseller. Ask the reseller for the MPN ID of the location that sells.",
    "explain/800017": "So many licences of the offer are not to be had. Correct the number of licences.",
    "explain/800020": "The offer cannot be bought by this customer. Choose another offer.",
    "explain/800023":
      "The partner's credit at Microsoft does not suffice for this order. Ask whoever looks after the "
      + "partner's account at Microsoft.",
    "explain/800025":
      "The partner's credit at Microsoft does not suffice for this order. Ask whoever looks after the "
      + "partner's account at Microsoft.",
    "explain/800029": "The add-on does not belong to the base offer. Order one of its base offers.",
    "explain/800039":
      "The reseller's membership of the program is not active. Have the reseller put it right, or choose another one.",
    "explain/800060": "The same order is on its way already. Look at the customer's orders in a few minutes.",
    "explain/800064": "Somebody else is working on this cart just now. Wait a minute and start again.",
    "explain/800065": "This cart was ordered already. Look at the customer's orders in Partner Center.",
    "explain/800066":
      "The customer would have more subscriptions than one customer may have. Order fewer subscriptions.",
    "explain/800067": "The line has more licences than one subscription may have. Correct the number of licences.",
    "explain/800070": "The offer is not sold in the customer's country. Choose an offer of this country.",
    "explain/800073":
      "Microsoft is looking into this customer; nothing can be bought for some days. Check the name and "
      + "the address, and start again after some days.",
    "explain/800074":
      "Microsoft is looking into this customer; nothing can be bought for some days. Check the name and "
      + "the address, and start again after some days.",
    "explain/800075":
      "Microsoft has refused this customer; nothing can be sold to it. Check the name and the address, and "
      + "ask Microsoft's support.",
    "explain/800086":
      "The customer is not of the segment that the offer is for. Check the qualification, or choose an "
      + "offer of the customer's segment.",
    "explain/800088":
      "The line has more licences than are left for one subscription of this offer. Correct the number of licences.",
    "explain/800089": "The customer would have more of this offer than one customer may have. Order fewer.",
    "explain/800121": "The term is none that the offer has. Choose one of its terms.",
    "explain/900121":
      "The partner's credit at Microsoft does not suffice for this order. Ask whoever looks after the "
      + "partner's account at Microsoft.",
    "explain/900123":
      "The reseller has not accepted the Microsoft Partner Agreement. Have the reseller accept it, or "
      + "choose another one.",
    "explain/900124":
      "Your own company has not accepted the Microsoft Partner Agreement. Have your Global admin accept it "
      + "in Partner Center.",
    "explain/900150":
      "The role of the person whose token it is does not allow this. Use the token of an Admin agent or a Sales agent.",
    "explain/900169":
      "The currency is neither the partner's nor the customer's. Check the country and the language, by "
      + "which Microsoft chooses the currency.",
    "explain/900203": "The offer needs the customer's consent to its conditions. Tick it on the line of that offer.",
    "explain/900206": "The statements of the partner about the order are missing. Tick both confirmations.",
    "explain/900242":
      "The day on which the term is to end is neither that of another subscription of the customer nor the "
      + "end of a month. Leave the term as the offer has it.",
    "explain/900269": "The billing is none that the offer has. Choose one of its billings.",
    "explain/900270": "The billing is longer than the term. Choose a shorter billing or a longer term.",
    "explain/900275":
      "The number of licences of the line is not one that the offer allows. Correct the number of licences.",
    "explain/900308": "The rights of whoever asks do not suffice. Use the token of an Admin agent or a Sales agent.",
    "explain/900400":
      "Microsoft does not take the MPN ID for that of an authorised indirect reseller. Check the "
      + "reseller's enrolment, or choose another one.",
  ]
}
