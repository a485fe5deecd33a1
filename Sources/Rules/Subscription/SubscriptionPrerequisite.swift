extension Rule where Value == OrderPosition {
  /// An add-on is ordered together with one of its base offers.
  public static let subscriptionPrerequisite = Rule(
    "subscription/prerequisite",
    source: "New-commerce add-ons need one of their prerequisite SKUs; Partner Center error 400041",
    breaks: "an add-on alone", passes: "an add-on with its base offer"
  ) { position, context in
    guard let offer = position.offer(in: context), !offer.prerequisites.isEmpty,
      !position.lines.contains(where: { offer.prerequisites.contains($0.offer) })
    else { return nil }
    return Breach(
      ["offer": offer.id, "bases": offer.prerequisites.joined(separator: ", ")],
      variant: offer.prerequisites.count == 1 ? nil : "several")
  }
}
