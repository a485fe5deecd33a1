public import Records

/// The schemas of the bodies that the calls send, made from the members by which the bodies are written.
public enum BodySchemas {
  /// A file name without its ending, what the schema is called, and the schema.
  public static let all: [(name: String, schema: JSONValue)] = [
    document("address", "The body of POST /v1/validations/address", AddressBody.shape),
    document("customer", "The body of POST /v1/customers", CustomerBody.shape),
    document("qualification", "The body of POST /v1/customers/{id}/qualifications", QualificationBody.shape),
    document("agreement", "The body of POST /v1/customers/{id}/agreements", AgreementBody.shape),
    document("cart", "The body of POST /v1/customers/{id}/carts", CartBody.shape),
  ]

  /// The fields of the form whose answers stand at a path of a body, such as `BillingProfile.Email`, which Microsoft
  /// names in what it refuses.
  public static let fields: [(path: String, field: Field)] =
    CustomerBody.shape.fields + AddressBody.shape.fields + QualificationBody.shape.fields + AgreementBody.shape.fields

  private static func document(
    _ name: String, _ title: String, _ shape: BodyShape<CallSource>
  ) -> (name: String, schema: JSONValue) { (name, shape.schema.document(title: title)) }
}
