// swift-tools-version: 6.2

import PackageDescription

/// What every room is compiled with: warnings stop the build, and no import leaks out of a room by accident.
let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The pure rooms besides: every use of unsafe memory is marked where it stands.
let pure: [SwiftSetting] = house + [.strictMemorySafety()]

let package = Package(
  name: "frontdesk",
  products: [.executable(name: "frontdesk", targets: ["frontdesk"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", path: "Modules/CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CIDN2", path: "Modules/CIDN2", providers: [.apt(["libidn2-dev"])]),
    .target(name: "CColumns", path: "Modules/CColumns"),
    .target(name: "CTerminalGuard", path: "Modules/CTerminalGuard"),
    .target(name: "CTestPty", path: "Modules/CTestPty"),

    .target(name: "Reference", swiftSettings: pure),
    .target(name: "Rules", dependencies: ["Reference", "CIDN2"], swiftSettings: pure),
    .target(name: "Records", dependencies: ["Reference", "Rules"], swiftSettings: pure),
    .target(name: "Catalog", dependencies: ["Reference", "Rules"], swiftSettings: pure),
    .target(name: "Messages", swiftSettings: pure),
    .target(name: "Text", dependencies: ["Rules", "CColumns"], swiftSettings: pure),
    .target(
      name: "Wizard", dependencies: ["Reference", "Rules", "Records", "Catalog", "Messages", "Text"],
      swiftSettings: pure),
    .target(
      name: "Screens",
      dependencies: ["Reference", "Rules", "Records", "Catalog", "Messages", "Text", "Wizard"], swiftSettings: pure),
    .target(
      name: "Terminal", dependencies: ["CNcurses", "CTerminalGuard", "Screens", "Text", "Wizard"],
      swiftSettings: house),
    .target(
      name: "Store",
      dependencies: [.product(name: "GRDB", package: "GRDB.swift"), "Records", "Rules", "Catalog"],
      swiftSettings: house),
    .executableTarget(
      name: "frontdesk",
      dependencies: [
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
        "Reference", "Rules", "Records", "Catalog", "Messages", "Text", "Wizard", "Screens", "Terminal", "Store",
      ],
      swiftSettings: house),

    .executableTarget(
      name: "RuleBench", dependencies: ["Catalog", "Records", "Rules"], path: "Tools/bench/RuleBench",
      swiftSettings: house),
    .target(
      name: "TestSupport",
      dependencies: ["Reference", "Rules", "Records", "Catalog", "Messages", "Text", "Wizard", "Screens", "CTestPty"],
      path: "Tests/TestSupport", swiftSettings: house),
    .testTarget(name: "ReferenceTests", dependencies: ["Reference", "TestSupport"], swiftSettings: house),
    .testTarget(
      name: "RulesTests", dependencies: ["Reference", "Rules", "TestSupport"], exclude: ["Samples"],
      swiftSettings: house),
    .testTarget(
      name: "RecordsTests", dependencies: ["Reference", "Rules", "Records", "TestSupport"], swiftSettings: house),
    .testTarget(name: "CatalogTests", dependencies: ["Rules", "Catalog"], swiftSettings: house),
    .testTarget(name: "TextTests", dependencies: ["Text"], swiftSettings: house),
    .testTarget(name: "MessagesTests", dependencies: ["Rules", "Records", "Messages"], swiftSettings: house),
    .testTarget(
      name: "WizardTests",
      dependencies: ["Reference", "Rules", "Records", "Catalog", "Messages", "Text", "Wizard", "TestSupport"],
      swiftSettings: house),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Reference", "Rules", "Records", "Catalog", "Messages", "Text", "Wizard", "Screens", "TestSupport",
      ],
      resources: [.copy("Golden")], swiftSettings: house),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal", "Text", "Wizard", "Screens"], path: "Tests/TerminalProbe",
      swiftSettings: house),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "TerminalProbe", "Wizard", "Screens", "TestSupport"],
      swiftSettings: house),
    .executableTarget(
      name: "StoreProbe", dependencies: ["Store", "Records", "TestSupport"], path: "Tests/StoreProbe",
      swiftSettings: house),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        .product(name: "GRDB", package: "GRDB.swift"), "Store", "StoreProbe", "Records", "Rules", "Messages",
        "TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: house),
    .testTarget(
      name: "FrontdeskTests",
      dependencies: [
        "frontdesk", "Rules", "Records", "Catalog", "Messages", "Wizard", "Screens", "Terminal", "Store", "TestSupport",
      ],
      swiftSettings: house),
    .testTarget(
      name: "EndToEndTests", dependencies: ["frontdesk", "StoreProbe", "TestSupport", "Records", "Store", "Rules"],
      exclude: ["Fixtures"],
      swiftSettings: house),
  ]
)

// `FRONTDESK_PURE=1 swift test` (`make test-pure`) builds and tests the pure modules alone: no package is resolved, and
// what does input or output is left out. They are optimised, which takes four fifths of the tests' time away.
if Context.environment["FRONTDESK_PURE"] == "1" {
  let others: Set = [
    "CNcurses", "CTerminalGuard", "Terminal", "TerminalProbe", "TerminalTests", "Store", "StoreProbe", "StoreTests",
    "frontdesk", "EndToEndTests", "RuleBench",
  ]
  package.targets.removeAll { others.contains($0.name) }
  package.products = []
  package.dependencies = []
  for target in package.targets where target.type == .regular { target.swiftSettings?.append(.unsafeFlags(["-O"])) }
}
