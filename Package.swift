// swift-tools-version: 6.2

import PackageDescription

/// What every module is compiled with: warnings stop the build, and no import leaks out of a module by accident.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The pure modules besides: every use of unsafe memory is marked where it happens.
let pureSettings: [SwiftSetting] = settings + [.strictMemorySafety()]

/// How the program is linked as it is shipped: packed relocations, no table of its own symbols for others.
let linking: [LinkerSetting] = [
  .unsafeFlags(
    ["-use-ld=lld", "-Xclang-linker", "-static-libgcc"]
      + ["-z", "pack-relative-relocs", "--no-export-dynamic", "--gc-sections"].flatMap { ["-Xlinker", $0] },
    .when(configuration: .release))
]

let package = Package(
  name: "frontdesk",
  products: [
    .executable(name: "frontdesk", targets: ["frontdesk"]),
    .executable(name: "frontdesk-sync", targets: ["frontdesk-sync"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CNcurses", path: "Modules/CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CIDN2", path: "Modules/CIDN2", providers: [.apt(["libidn2-dev"])]),
    .target(name: "CLoading", path: "Modules/CLoading"),
    .target(name: "CSQLite", dependencies: ["CLoading"], path: "Modules/CSQLite"),
    .target(name: "CYAML", dependencies: ["CLoading"], path: "Modules/CYAML"),
    .target(name: "CZlib", dependencies: ["CLoading"], path: "Modules/CZlib"),
    .systemLibrary(name: "CPostgres", path: "Modules/CPostgres", providers: [.apt(["libpq-dev"])]),
    .target(name: "CColumns", path: "Modules/CColumns"),
    .target(name: "CWorker", path: "Modules/CWorker"),
    .target(name: "CConfinement", path: "Modules/CConfinement"),
    .target(name: "CTerminalGuard", path: "Modules/CTerminalGuard"),
    .target(name: "CTestPty", path: "Modules/CTestPty"),

    .target(name: "Reference", swiftSettings: pureSettings),
    .target(name: "Rules", dependencies: ["Reference", "CIDN2"], swiftSettings: pureSettings),
    .target(name: "Records", dependencies: ["Reference", "Rules"], swiftSettings: pureSettings),
    .target(name: "Catalog", dependencies: ["Reference", "Rules"], swiftSettings: pureSettings),
    .target(name: "Messages", swiftSettings: pureSettings),
    .target(
      name: "PartnerCenterAPI", dependencies: ["Reference", "Rules", "Records", "Catalog", "Messages"],
      swiftSettings: pureSettings),
    .target(name: "Fleet", dependencies: ["Records"], swiftSettings: pureSettings),
    .target(name: "Text", dependencies: ["Rules", "CColumns"], swiftSettings: pureSettings),
    .target(
      name: "Reports", dependencies: ["Rules", "Records", "Catalog", "Text"], swiftSettings: pureSettings),
    .target(
      name: "Wizard", dependencies: ["Reference", "Rules", "Records", "Catalog", "Messages", "Text"],
      swiftSettings: pureSettings),
    .target(
      name: "Screens",
      dependencies: ["Reference", "Rules", "Records", "Catalog", "Messages", "Text", "Wizard"],
      swiftSettings: pureSettings),
    .target(
      name: "LineMode",
      dependencies: ["Reference", "Rules", "Records", "Catalog", "Messages", "Text", "Wizard"],
      swiftSettings: pureSettings),
    .target(
      name: "Terminal",
      dependencies: ["CNcurses", "CSQLite", "CWorker", "CYAML", "CTerminalGuard", "Screens", "Text", "Wizard"],
      swiftSettings: settings),
    .target(name: "SQLite", dependencies: ["CSQLite"], swiftSettings: settings),
    .target(
      name: "Store", dependencies: ["SQLite", "Reference", "Records", "Reports", "Rules", "Catalog", "Fleet"],
      swiftSettings: settings),
    .executableTarget(
      name: "frontdesk",
      dependencies: [
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        "CConfinement", "CWorker", "CYAML", "CZlib", "Reference", "Rules", "Records", "Catalog", "Fleet", "Messages",
        "PartnerCenterAPI", "Text",
        "Wizard",
        "Screens", "LineMode",
        "Terminal",
        "Store", "Reports",
      ],
      swiftSettings: settings, linkerSettings: linking),
    .executableTarget(
      name: "frontdesk-sync", dependencies: ["CPostgres", "Fleet", "Reference", "Records", "Rules", "Store"],
      swiftSettings: settings, linkerSettings: linking),

    .executableTarget(
      name: "RuleBench", dependencies: ["Catalog", "Records", "Rules"], path: "Tools/bench/RuleBench",
      swiftSettings: settings),
    .target(
      name: "TestSupport",
      dependencies: ["Reference", "Rules", "Records", "Catalog", "Messages", "Text", "Wizard", "Screens", "CTestPty"],
      path: "Tests/TestSupport", swiftSettings: settings),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "frontdesk", "CSQLite", "Reference", "Rules", "Records", "Catalog", "Messages", "Text", "Wizard", "Screens",
        "Terminal", "Store", "TestSupport",
      ],
      path: "Tests/Fuzz/Targets", swiftSettings: settings),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets", "frontdesk", "TestSupport"], swiftSettings: settings),
    .testTarget(name: "ReferenceTests", dependencies: ["Reference", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "RulesTests", dependencies: ["Reference", "Rules", "TestSupport"], exclude: ["Samples"],
      swiftSettings: settings),
    .testTarget(
      name: "RecordsTests", dependencies: ["Reference", "Rules", "Records", "TestSupport"],
      exclude: ["PastedBlocks.txt"], swiftSettings: settings),
    .testTarget(
      name: "CatalogTests", dependencies: ["Rules", "Catalog"], exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "PartnerCenterAPITests",
      dependencies: ["Rules", "Records", "Catalog", "Messages", "PartnerCenterAPI", "TestSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(name: "FleetTests", dependencies: ["Fleet", "Records"], swiftSettings: settings),
    .testTarget(name: "TextTests", dependencies: ["Text"], swiftSettings: settings),
    .testTarget(
      name: "ReportsTests", dependencies: ["Rules", "Records", "Catalog", "Text", "Reports"], swiftSettings: settings),
    .testTarget(name: "MessagesTests", dependencies: ["Rules", "Records", "Messages"], swiftSettings: settings),
    .testTarget(
      name: "WizardTests",
      dependencies: ["Reference", "Rules", "Records", "Catalog", "Messages", "Text", "Wizard", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ScreensTests",
      dependencies: [
        "Reference", "Rules", "Records", "Catalog", "Messages", "Text", "Wizard", "Screens", "TestSupport",
      ],
      exclude: ["KioskMessages.en.txt", "KioskMessages.nl.txt"], resources: [.copy("Golden")], swiftSettings: settings),
    .testTarget(
      name: "LineModeTests",
      dependencies: [
        "Reference", "Rules", "Records", "Catalog", "Messages", "Wizard", "LineMode", "TestSupport",
      ],
      exclude: ["LineQuestions.en.txt", "LineQuestions.nl.txt"], swiftSettings: settings),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal", "Text", "Wizard", "Screens"], path: "Tests/TerminalProbe",
      swiftSettings: settings),
    .testTarget(
      name: "TerminalTests", dependencies: ["Terminal", "TerminalProbe", "Wizard", "Screens", "TestSupport"],
      swiftSettings: settings),
    .executableTarget(
      name: "StoreProbe", dependencies: ["Store", "Records", "TestSupport"], path: "Tests/StoreProbe",
      swiftSettings: settings),
    .testTarget(name: "SQLiteTests", dependencies: ["SQLite", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "SQLite", "Store", "StoreProbe", "Catalog", "Records", "Reports", "Rules", "Messages", "TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "FrontdeskTests",
      dependencies: [
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        "frontdesk", "Fleet", "Rules", "Records", "Reports", "Catalog", "Messages", "Wizard", "Screens", "Terminal",
        "SQLite",
        "Store", "TestSupport",
      ],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "CentreTests",
      dependencies: ["frontdesk", "frontdesk-sync", "Fleet", "Records", "Rules", "Store", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "CTestPty", "frontdesk", "frontdesk-sync", "StoreProbe", "TestSupport", "Fleet", "Records", "Store", "Rules",
        "PartnerCenterAPI",
      ],
      exclude: ["Fixtures"],
      swiftSettings: settings),
  ]
)

// `FRONTDESK_PURE=1 swift test` (`make test-pure`) builds and tests the pure modules alone: no package is resolved, and
// what does input or output is left out. They are optimised, which takes four fifths of the tests' time away.
if Context.environment["FRONTDESK_PURE"] == "1" {
  let others: Set = [
    "CNcurses", "CLoading", "CPostgres", "frontdesk-sync", "CSQLite", "CYAML", "CZlib", "CConfinement",
    "CTerminalGuard", "Terminal", "TerminalProbe",
    "TerminalTests",
    "SQLite",
    "SQLiteTests", "Store", "StoreProbe", "StoreTests", "frontdesk", "FrontdeskTests", "EndToEndTests", "RuleBench",
    "CentreTests",
    "FuzzTargets", "FuzzTests",
  ]
  package.targets.removeAll { others.contains($0.name) }
  package.products = []
  package.dependencies = []
  for target in package.targets where target.type == .regular { target.swiftSettings?.append(.unsafeFlags(["-O"])) }
}

// `FRONTDESK_FUZZ=1` (`Tools/fuzz.sh`, `make fuzz`): the readers under libFuzzer, whose `main` would be the second one beside
// the program's. So the program is a module without it, and the tests are left out.
if Context.environment["FRONTDESK_FUZZ"] == "1" {
  for target in package.targets where target.name == "frontdesk" { package.targets.append(module(of: target)) }
  for target in package.targets where target.name == "CConfinement" {
    target.cSettings = [.define("FRONTDESK_SANITIZED")]
  }
  package.targets.removeAll { $0.type == .executable || $0.type == .test }
  package.targets += [
    .systemLibrary(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
    .executableTarget(
      name: "Fuzz", dependencies: ["CFuzzer", "FuzzTargets"], path: "Tests/Fuzz/Driver", swiftSettings: settings),
  ]
  package.products = [.executable(name: "Fuzz", targets: ["Fuzz"])]
}

/// An executable as a module that others import: the same sources but for its beginning.
func module(of program: Target) -> Target {
  .target(
    name: program.name, dependencies: program.dependencies, path: "Sources/\(program.name)", exclude: ["Main.swift"],
    swiftSettings: program.swiftSettings)
}
