/// What `frontdesk-sync` is asked to do.
public enum SyncTask: Hashable, Sendable {
  /// Sends what was saved here.
  case push
  /// Fetches what helps to recognise the customers of other hosts; `anew` throws away what was fetched before.
  case pull(anew: Bool)
  /// Both, and what other hosts asked to have erased; ends at once where the last run is not `every` seconds ago, unless it
  /// is `now`.
  case sync(now: Bool)
  /// Says how this host and the others stand.
  case status
  /// Asks the host of a site to erase a record of its own.
  case erase(site: SiteName, reference: String)
  /// Gives the store a new identity, after it was restored or copied.
  case rejoin
}
