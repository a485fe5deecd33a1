extension Dutch {
  /// Klanten van andere vestigingen, en wat die vragen.
  static let elsewhere: [String: String] = [
    "elsewhere/now": "zojuist",
    "elsewhere/minutes.one": "{count} minuut geleden",
    "elsewhere/minutes.other": "{count} minuten geleden",
    "elsewhere/hours.one": "{count} uur geleden",
    "elsewhere/hours.other": "{count} uur geleden",
    "elsewhere/days.one": "{count} dag geleden",
    "elsewhere/days.other": "{count} dagen geleden",

    "elsewhere/notice.registration-id": "{customer} heeft dit nummer ({age} gezien). {F4} zegt meer.",
    "elsewhere/notice.domain-prefix": "{customer} heeft dit domein ({age} gezien). {F4} zegt meer.",
    "elsewhere/notice.name": "{customer} heeft deze naam ({age} gezien). {F4} zegt meer.",
    "elsewhere/notice.name-near": "{customer} heeft bijna deze naam ({age} gezien). {F4} zegt meer.",
    "elsewhere/notice.email-domain": "{customer} heeft dit e-maildomein ({age} gezien). {F4} zegt meer.",

    "elsewhere/review.registration-id": "{customer} heeft hetzelfde nummer. Enter zegt meer",
    "elsewhere/review.domain-prefix": "{customer} heeft hetzelfde domein. Enter zegt meer",
    "elsewhere/review.name": "{customer} heeft dezelfde naam. Enter zegt meer",
    "elsewhere/review.name-near": "{customer} heeft bijna deze naam. Enter zegt meer",
    "elsewhere/review.email-domain": "{customer} heeft dit e-maildomein. Enter zegt meer",
    "elsewhere/message": "Enter zegt waar deze klant is opgeslagen en bij wie u het navraagt.",

    "elsewhere/question": "Vestiging {site} heeft deze klant misschien al opgeslagen.",
    "elsewhere/erase": "Vestiging {site} vraagt {reference} te wissen ({age}).",
    "elsewhere/erase-more.one": "En nog {count}: frontdesk fleet status",
    "elsewhere/erase-more.other": "En nog {count}: frontdesk fleet status",
    "elsewhere/erase-how": "Zo wist u het: frontdesk customers erase {reference}",
    "elsewhere/nothing-fetched": "Er is nog niets van andere vestigingen opgehaald. Haal het op: frontdesk pull",

    "elsewhere/seen": "Laatst gezien",
    "elsewhere/ask":
      "Het record staat daar en is hier niet te lezen. Vraag het een collega van {site} voordat u de klant nog eens toevoegt.",
  ]
}
