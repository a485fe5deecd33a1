/// Why `frontdesk-sync` did not do what it was asked: as data, which `frontdesk` puts into words.
public struct SyncFailure: Error, Hashable, Sendable {
  /// What went wrong; the raw value is the end of the key of its words, `fleet/failure.…`.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// The centre could not be reached, or gave no answer in time: `reason`.
    case unreachable
    /// The connection ended within the work; what was acknowledged stands: `reason`.
    case cut
    /// The centre is busy with the same store or ends for the moment: `reason`.
    case busy
    /// Login, password or client certificate were refused: `reason`.
    case login
    /// The login may not do this at the centre: `reason`.
    case role
    /// The connection is not encrypted and checked as is demanded: `sslmode`.
    case unchecked
    /// The certificate of the centre is not one to trust, or of another name: `reason`.
    case certificate
    /// The service is not there, or its file cannot be read: `service`, `reason`.
    case service
    /// The centre has no schema of Frontdesk's.
    case noSchema
    /// The centre's schema is older than this host's store needs: `found`, `needed`.
    case oldSchema
    /// The centre does not know this store: `store`, `site`.
    case unknownStore
    /// The centre knows this store by another site: `site`, `found`.
    case otherSite
    /// This identity of the store was given up: `site`.
    case retired
    /// The centre has entries of this store that the store does not have, or others in their place: it was restored from an
    /// older copy, or copied and used twice: `number`.
    case diverged
    /// There is no store yet, or it cannot be read: `reason`, already in the words of the program.
    case store
    /// What is kept of other hosts cannot be written: `reason`.
    case replica
    /// The site of a reference is not known at the centre: `site`.
    case unknownSite
    /// There is no record with this reference at the site: `reference`.
    case unknownReference
    /// The record is this host's own: `reference`.
    case ownReference
    /// The centre said something that is not expected: `reason`.
    case unexpected
  }

  /// What went wrong.
  public var kind: Kind
  /// What fills the words.
  public var arguments: [String: String]

  /// A failure.
  public init(_ kind: Kind, _ arguments: [String: String] = [:]) {
    self.kind = kind
    self.arguments = arguments
  }

  /// The exit status: 75 try again, 77 refused, 78 configuration or certificate, 74 store, schema or identity.
  public var status: Int32 {
    switch kind {
    case .unreachable, .cut, .busy: 75
    case .login, .role: 77
    case .unchecked, .certificate, .service: 78
    case .noSchema, .oldSchema, .unknownStore, .otherSite, .retired, .diverged, .store, .replica: 74
    case .unknownSite, .unknownReference: 66
    case .ownReference: 64
    case .unexpected: 70
    }
  }
}
