extension English {
  /// The way to Partner Center: the calls of a record, the script that makes them, what is said of a refusal.
  static let partnerCenter: [String: String] = [
    "calls/step.domain": "Is the domain free?",
    "calls/step.address": "Check the address",
    "calls/step.customer": "Make the customer",
    "calls/step.qualification": "Ask for the qualification",
    "calls/step.agreement": "Confirm the agreement",
    "calls/step.availability": "Find the offer for this customer",
    "calls/step.cart": "Put the order into a cart",
    "calls/step.checkout": "Order what is in the cart",
    "calls/about.domain": "404 means that it is free, 200 that it is taken.",
    "calls/about.address":
      "Go on where the status of the answer is Verified or VerifiedShippable; otherwise look at the addresses "
      + "that it suggests.",
    "calls/about.customer":
      "Keep MS-RequestId when you send it again, so that no second customer is made. The answer has the tenant's "
      + "id, and once "
      + "the administrator's name and password.",
    "calls/about.qualification":
      "The answer says InReview: what is for schools alone can be ordered once it says Approved, which takes some "
      + "days.",
    "calls/about.agreement": "Without it nothing can be ordered (13605).",
    "calls/about.availability": "Choose the one that has all of this:",
    "calls/about.cart": "Look at the error of each line too: the answer may be 200 or 201 and a line refused.",
    "calls/about.checkout": "Look at orders and orderErrors in the answer.",
    "calls/hole.reseller-tenant-id":
      "the tenant ID of reseller {reseller}, which no list knows: import the list of resellers, then export again",
    "calls/hole.customer-tenant-id": "id in the answer to step {steps}",
    "calls/hole.templateId": "templateId in the answer to GET {path}",
    "calls/hole.availabilityId": "id in the answer to step {steps}, for each line its own",
    "calls/hole.cart-id": "id in the answer to step {steps}",
    "calls/holes": "What stands in braces:",
    "calls/linked": "Tenant {tenant} was made for this customer already: the calls begin behind that.",
    "calls/folder-needed": "Name the folder for the script and its files: --output FOLDER.",
    "calls/folder-only": "{path} has to be a folder of yours that others cannot open. Name one that is not there yet.",
    "calls/no-folder": "The folder {path} cannot be made: {reason}",
    "calls/no-tenant":
      "{reference} is left out: no list knows the tenant ID of reseller {reseller}. Import the list of resellers, "
      + "then export again.",
    "calls/written.one": "{count} customer record is ready in {path}. Start {path}/{script}.",
    "calls/written.other": "{count} customer records are ready in {path}. Start {path}/{script}.",
    "calls/none": "There is nothing to write: no record is left.",
    "calls/option-alone": "{option} goes with --format partner-center only.",
    "calls/one-of-both": "Give --steps or --script, not both.",
    "script/usage":
      "create-customers [--credentials FILE] [--accept-address] [--base URL] [--tries N] [REFERENCE ...]\n"
      + "Makes the customers of the folders beside it, or those named. The token is read from standard input, or "
      + "asked for.",
    "script/missing": "Install {program} first.",
    "script/no-terminal":
      "Each new tenant has a password that is shown once. Start this on a terminal, or name a file for it: "
      + "--credentials FILE.",
    "script/no-token": "That is no access token.",
    "script/ask-token": "Paste the access token for Partner Center and press Enter; it is not shown.",
    "script/credentials": "{file} cannot be a file of your own for the passwords. Name another one.",
    "script/busy": "Somebody else is running this just now. Wait for them, then start again.",
    "script/no-record": "There is no folder of {reference} here.",
    "script/damaged":
      "{reference}: {file} holds what Frontdesk did not write. Export the record again into another folder.",
    "script/unreadable": "{reference}: {step}: the answer of Partner Center has no id. Start again later.",
    "script/waiting":
      "{reference}: Partner Center is busy or the line was lost. The same call again in {seconds} seconds.",
    "script/lost": "{reference}: Partner Center does not answer. Start again later; nothing happens twice.",
    "script/token": "{reference}: Partner Center does not take the token. Fetch a new one and start again.",
    "script/refused": "{reference}: {step} – refused ({status}, code {code}).",
    "script/answered": "Partner Center says: {text}",
    "script/field": "Look at: {field}",
    "script/correct":
      "Correct {reference} in Frontdesk, export it into the same folder, and start again; nothing happens twice.",
    "script/taken":
      "{reference}: the domain {domain} is taken already. Correct the record in Frontdesk and export it again.",
    "script/address":
      "{reference}: Partner Center is not sure of the address ({status}). Correct it in Frontdesk, or start with "
      + "--accept-address. "
      + "It suggests:",
    "script/address-unchecked": "{reference}: Partner Center could not check the address; it is taken as it is.",
    "script/no-reseller-tenant":
      "{reference}: the tenant ID of the reseller is not known. Import the list of resellers into Frontdesk and "
      + "export again.",
    "script/password":
      "{reference}: the next line has the administrator's name and password. It is shown this once: write it down.",
    "script/made": "{reference}: the customer is made: {tenant}",
    "script/not-sold": "{reference}: line {line} of the order cannot be bought by this customer.",
    "script/denied":
      "{reference}: Microsoft does not see this customer as a school. Nothing for schools can be ordered.",
    "script/in-review":
      "{reference}: Microsoft is still looking at the school. Start again in a few days; nothing happens twice.",
    "script/made-all": "{reference}: finished. Note it in Frontdesk: {command}",
    "explain/status": "Status of HTTP: {status}",
    "explain/fields": "Fields: {fields}",
    "explain/unknown": "Code {code} is not known here. The nearest are {codes}.",
  ]
}
