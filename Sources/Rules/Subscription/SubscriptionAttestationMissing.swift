extension Rule where Value == OrderPosition {
  /// The conditions of an offer that has its own are agreed to.
  ///
  /// Source: the cart's `attestationAccepted`, required of offers that enforce an attestation. The published lists do not
  /// say which these are; a list of the partner's does.
  public static let subscriptionAttestationMissing = Rule(
    "subscription/attestation-missing",
    source: "Partner Center cart, attestationAccepted; cart error 10012: attestation",
    breaks: "an offer with conditions of its own, not agreed to", passes: "the same offer, agreed to"
  ) { position, context in
    guard let offer = position.offer(in: context), offer.sale == .open, offer.needsAttestation,
      !position.line.isAttested
    else { return nil }
    return Breach(["offer": offer.id])
  }
}
