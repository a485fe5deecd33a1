extension Breach {
  /// Names the customer who is there already.
  init(existing customer: KnownCustomer) { self.init(existing: customer, variant: nil) }

  init(existing customer: KnownCustomer, variant: String?) {
    self.init(["reference": customer.reference, "name": customer.name.excerpt], variant: variant)
  }
}
