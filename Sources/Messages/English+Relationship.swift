extension English {
  /// The page on which an existing customer is asked for a relationship, and the invitation it makes.
  static let relationships: [String: String] = [
    "title/relationship": "Request a relationship",
    "title/relationship-saved": "Request saved",
    "button/request-relationship": "Request a relationship",
    "button/saveRequest": "Save request",
    "button/showInvitation": "Show invitation",
    "choice/saveRequest": "Save request",
    "choice/leaveUnsaved": "Leave without saving",
    "does/save-request": "Save request",
    "does/invitation": "Invitation",
    "does/row": "Row",
    "does/move-link": "Move the link",
    "more-rows.one": "{count} more",
    "more-rows.other": "{count} more",
    "customers/request-message": "Enter makes an invitation for an existing customer.",
    "app/may-not-request":
      "Your role may not request a relationship. Ask an admin agent, a sales agent or a global admin.",
    "notice/lines-joined.one": "{count} line pasted.",
    "notice/lines-joined.other": "{count} lines pasted, as one paragraph.",
    "small/mend.request": "Enlarge it to go on with the request.",
    "question/leave-request": "This request is not saved yet. Save it before you leave?",

    "relationship/intro":
      "For a customer who already exists: mail this invitation, and the customer can accept you as a partner. Frontdesk saves it as a request and sends nothing.",
    "relationship/customer": "Customer",
    "relationship/email": "E-mail",
    "relationship/email-hint": "Where you will mail the invitation",
    "relationship/reference": "Existing record",
    "relationship/no-admin": "It gives you no administrator rights: ask for those later in Partner Center (GDAP).",
    "relationship/link-long": "Left/Right moves the link. {print} the link is on one line.",
    "relationship/link-long.print": "In the file that P writes,",
    "relationship/link-long.shown": "In what frontdesk relationships show prints,",
    "relationship/invitation": "Invitation",
    "relationship/left-out": "Empty: this paragraph is left out",
    "relationship/link-stays": "The link cannot be changed:",
    "relationship/demonstration-link": "Demonstration: this link names no real partner.",
    "relationship/no-tenant":
      "The request cannot be made yet: the link needs tenantID under partner in the configuration.",
    "relationship/more-below.one": "{count} more part below",
    "relationship/more-below.other": "{count} more parts below",
    "message/relationship-customer": "Type the customer's name; it goes into the invitation.",
    "message/relationship-email": "Type the address, or leave it empty.",
    "message/relationship-paragraph": "Change this paragraph, or empty it to leave it out.",
    "message/relationship-save": "Enter saves the request. Nothing is sent.",
    "message/relationship-cannot": "You can save once tenantID is in the configuration.",
    "message/relationship-back": "Enter goes back to where you were.",

    "relationship/your-organisation": "your organisation",
    "relationship/first":
      "We at {partner} would be glad to look after the Microsoft cloud services of {customer}. Please accept us as your partner.",
    "relationship/second":
      "A global administrator of {customer} can do this with the link below, in the Microsoft 365 admin center. If the Microsoft Customer Agreement has not been accepted yet, the page asks for that as well.",
    "relationship/closing": "Kind regards, {partner}",

    "relationship/saved": "Request saved",
    "relationship/number": "Number",
    "relationship/plain": "P shows the whole invitation as plain text, to copy into your mail.",
    "relationship/show": "frontdesk relationships show {number}   prints it again at any time.",
    "relationship/nothing-sent": "Frontdesk has sent nothing.",
    "relationship/saved-message": "Request {number} saved. Nothing has been sent.",
    "help/invitation": "Request {number}",
    "page-help/relationship":
      "Request a relationship\nFor a customer who already exists. Type the customer's name, change the two paragraphs as you like or empty them, and save with {F10}. P then shows the invitation as plain text, to copy into your mail: Frontdesk sends nothing.\nThe link names only your company. A global administrator of the customer opens it and accepts. It gives you no administrator rights: ask for those later in Partner Center (GDAP).",
  ]
}
