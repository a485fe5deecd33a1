import Records

extension PastedCase {
  /// Countries without postal codes, and addresses from the largest part to the smallest.
  static let withoutCodes: [PastedCase] = [
    PastedCase(
      "AE, without a postal code: the emirate below the street", "AE",
      ["Wingtip Gulf Trading LLC", "Office 1203", "Sheikh Zayed Road 1", "Dubai", "United Arab Emirates"],
      [
        .companyName: "Wingtip Gulf Trading LLC", .addressLine1: "Sheikh Zayed Road 1", .state: "Dubai",
      ]),
    PastedCase(
      "HK, the district and the area below the street", "HK",
      ["Wingtip Ltd", "Flat 25, 12/F", "150 Kennedy Road", "Wan Chai", "Hong Kong Island", "Tel: +852 2525 1234"],
      [
        .companyName: "Wingtip Ltd", .addressLine1: "150 Kennedy Road", .addressLine2: "Flat 25, 12/F",
        .city: "Wan Chai", .state: "Hong Kong Island", .phone: "+85225251234",
      ]),
    PastedCase(
      "CN, a province, its city, the code behind", "CN", ["广东省深圳市南山区科技园路1号 518057", "0755 8888 6666"],
      [
        .state: "Guangdong Sheng", .city: "深圳市", .addressLine1: "南山区科技园路1号", .postalCode: "518057",
        .phone: "+8675588886666",
      ]),
    PastedCase(
      "CN, a city that is an area", "CN", ["100080 北京市海淀区中关村大街1号", "wang@fabrikam.example.com"],
      [
        .state: "Beijing Shi", .city: "海淀区", .addressLine1: "中关村大街1号", .postalCode: "100080",
        .email: "wang@fabrikam.example.com",
      ]),
    PastedCase(
      "KR, the code in brackets", "KR", ["서울특별시 종로구 세종대로 209 (03171)", "02-2100-2114"],
      [
        .state: "Seoul", .city: "종로구", .addressLine1: "세종대로 209", .postalCode: "03171", .phone: "+82221002114",
      ]),
    PastedCase(
      "KR, a city with its ward, a house number and no code", "KR", ["경기도 성남시 분당구 판교역로 12345", "02-2100-2114"],
      [.state: "Gyeonggi-do", .city: "성남시 분당구", .addressLine1: "판교역로 12345", .phone: "+82221002114"]),
    PastedCase(
      "TW, the code in front", "TW", ["106 台北市大安區信義路四段1號", "chen@fabrikam.example.com"],
      [
        .state: "Taipei City", .city: "大安區", .addressLine1: "信義路四段1號", .postalCode: "106",
        .email: "chen@fabrikam.example.com",
      ]),
    PastedCase(
      "QA, the city below the street", "QA",
      ["Falcon Trading W.L.L.", "Al Corniche Street 12", "Doha", "info@falcon.example.com"],
      [
        .companyName: "Falcon Trading W.L.L.", .addressLine1: "Al Corniche Street 12", .city: "Doha",
        .email: "info@falcon.example.com",
      ]),
  ]
}
