extension Rule where Value == String {
  /// An order number has at most 50 Characters.
  ///
  /// Source: Frontdesk; it is kept with the record and sent to nobody.
  public static let purchaseOrderTooLong = Rule.atMost(
    MaximumLength.purchaseOrder, "purchase-order/too-long", source: "Frontdesk: longer than any order number in use",
    passes: "PO-2026-1187")
}
