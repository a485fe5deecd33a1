import Glibc
import Messages
import Testing

@testable import frontdesk

@Suite("What the system refuses is said in words")
struct SystemWordsTests {
  /// What opening, reading, writing, renaming and starting can end with.
  private static let possible: [Int32] = [
    ENOENT, EACCES, EPERM, ENOSPC, EDQUOT, EROFS, EISDIR, ENOTDIR, EIO, EMFILE, ENFILE, ELOOP, ENAMETOOLONG, EEXIST,
    EPIPE,
    EBADF, EFBIG, EINVAL, ETXTBSY, EBUSY, ENOMEM, ENXIO, EAGAIN, ECONNREFUSED, ENODEV, EXDEV, ENOTEMPTY, EMLINK, ESPIPE,
    ENOSYS, E2BIG, ENOEXEC, EINTR, EFAULT, ESTALE, ETIMEDOUT, EOVERFLOW, ECONNRESET,
  ]

  @Test("Each number that can happen has words in both languages, which are not the system's", arguments: possible)
  func words(number: Int32) {
    let failure = SystemFailure(number: number)
    let (english, dutch) = (Messages(.english).text(of: failure), Messages(.dutch).text(of: failure))
    let own = strerror(number).map { String(cString: $0) } ?? ""
    for text in [english, dutch] {
      #expect(!text.isEmpty && !text.contains("/") && !text.contains(String(number)))
      #expect(text.last != "." && text.first?.isUppercase == false)
      #expect(text.lowercased() != own.lowercased())
    }
    #expect(english != dutch)
  }

  @Test("Every text has a number, and every number a text")
  func table() {
    let names = Set(SystemFailure.names.values.map { "system/\($0)" })
    for language in Language.allCases {
      let keys = Set(Messages.keys(of: language).filter { $0.hasPrefix("system/") })
      #expect(keys == names.union(["system/other", "system/not-a-file"]))
    }
    #expect(Set(SystemFailure.names.values).count == SystemFailure.names.count)
  }

  @Test("Any other number is named")
  func others() {
    #expect(Messages(.english).text(of: SystemFailure(number: ENOTBLK)) == "system error 15")
    #expect(Messages(.dutch).text(of: SystemFailure(number: ENOTBLK)) == "systeemfout 15")
    #expect(Messages(.dutch).text(of: .notAFile) == "het is geen gewoon bestand")
  }

  @Test("What libyaml says is said in Dutch, whatever it says")
  func yaml() {
    #expect(Messages(.dutch).yamlReason("did not find expected key") == "hier hoort een sleutel te staan")
    #expect(Messages(.dutch).yamlReason("something new") == "wat hier staat, is geen YAML")
    let loader = "libyaml-0.so.2: cannot open shared object file: No such file or directory"
    #expect(Messages(.dutch).loaderReason(loader) == "libyaml-0.so.2")
    #expect(Messages(.english).loaderReason(loader) == loader)
    #expect(Messages(.english).yamlReason("did not find expected key") == "did not find expected key")
  }
}
