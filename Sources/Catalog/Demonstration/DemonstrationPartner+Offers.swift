// swift-format-ignore-file
// The rows are one line each, as in any list of offers.

extension DemonstrationPartner {
  /// 40 offers, priced for a whole term in dollars (the first, asked where no other currency is a country's own) and
  /// euros.
  static let offerText = """
    offer,title,segment,isAddOn,prerequisites,minimumQuantity,maximumQuantity,limitPerCustomer,term,billing,currency,unitPrice,markets,tags
    CFQ7TTC0LCHC:0002,Microsoft 365 Business Premium,commercial,false,,1,300,,P1Y,monthly,USD,264.00,,License
    CFQ7TTC0LCHC:0002,Microsoft 365 Business Premium,commercial,false,,1,300,,P1Y,monthly,EUR,246.00,,License
    CFQ7TTC0LCHC:0002,Microsoft 365 Business Premium,commercial,false,,1,300,,P1Y,annual,USD,264.00,,License
    CFQ7TTC0LCHC:0002,Microsoft 365 Business Premium,commercial,false,,1,300,,P1Y,annual,EUR,246.00,,License
    CFQ7TTC0LH18:0001,Microsoft 365 Business Basic,commercial,false,,1,300,,P1M,monthly,USD,6.00,,License
    CFQ7TTC0LH18:0001,Microsoft 365 Business Basic,commercial,false,,1,300,,P1M,monthly,EUR,5.10,,License
    CFQ7TTC0LH18:0001,Microsoft 365 Business Basic,commercial,false,,1,300,,P1Y,monthly,USD,72.00,,License
    CFQ7TTC0LH18:0001,Microsoft 365 Business Basic,commercial,false,,1,300,,P1Y,monthly,EUR,61.20,,License
    CFQ7TTC0LH18:0001,Microsoft 365 Business Basic,commercial,false,,1,300,,P1Y,annual,USD,72.00,,License
    CFQ7TTC0LH18:0001,Microsoft 365 Business Basic,commercial,false,,1,300,,P1Y,annual,EUR,61.20,,License
    DEMO0000LDPB:0001,Microsoft 365 Business Standard,commercial,false,,1,300,,P1M,monthly,USD,12.50,,License
    DEMO0000LDPB:0001,Microsoft 365 Business Standard,commercial,false,,1,300,,P1M,monthly,EUR,11.70,,License
    DEMO0000LDPB:0001,Microsoft 365 Business Standard,commercial,false,,1,300,,P1Y,monthly,USD,150.00,,License
    DEMO0000LDPB:0001,Microsoft 365 Business Standard,commercial,false,,1,300,,P1Y,monthly,EUR,140.40,,License
    DEMO0000LDPB:0001,Microsoft 365 Business Standard,commercial,false,,1,300,,P1Y,annual,USD,150.00,,License
    DEMO0000LDPB:0001,Microsoft 365 Business Standard,commercial,false,,1,300,,P1Y,annual,EUR,140.40,,License
    DEMO0000LH1G:0001,Microsoft 365 Apps for business,commercial,false,,1,300,,P1M,monthly,USD,8.25,,License
    DEMO0000LH1G:0001,Microsoft 365 Apps for business,commercial,false,,1,300,,P1M,monthly,EUR,9.80,,License
    DEMO0000LH1G:0001,Microsoft 365 Apps for business,commercial,false,,1,300,,P1Y,monthly,USD,99.00,,License
    DEMO0000LH1G:0001,Microsoft 365 Apps for business,commercial,false,,1,300,,P1Y,monthly,EUR,117.60,,License
    DEMO0000LH1G:0001,Microsoft 365 Apps for business,commercial,false,,1,300,,P1Y,annual,USD,99.00,,License
    DEMO0000LH1G:0001,Microsoft 365 Apps for business,commercial,false,,1,300,,P1Y,annual,EUR,117.60,,License
    DEMO0000LH0Z:0004,Business Premium and Teams Essentials,commercial,false,,1,300,,P1Y,monthly,USD,312.00,,License
    DEMO0000LH0Z:0004,Business Premium and Teams Essentials,commercial,false,,1,300,,P1Y,monthly,EUR,286.80,,License
    DEMO0000LH0Z:0004,Business Premium and Teams Essentials,commercial,false,,1,300,,P1Y,annual,USD,312.00,,License
    DEMO0000LH0Z:0004,Business Premium and Teams Essentials,commercial,false,,1,300,,P1Y,annual,EUR,286.80,,License
    DEMO0000LH18:0005,Microsoft 365 Business Basic EEA (no Teams),commercial,false,,1,300,2,P1Y,monthly,USD,57.60,AT;BE;BG;CY;CZ;DE;DK;EE;ES;FI;FR;GR;HR;HU;IE;IS;IT;LI;LT;LU;LV;MT;NL;NO;PL;PT;RO;SE;SI;SK,License
    DEMO0000LH18:0005,Microsoft 365 Business Basic EEA (no Teams),commercial,false,,1,300,2,P1Y,monthly,EUR,48.00,AT;BE;BG;CY;CZ;DE;DK;EE;ES;FI;FR;GR;HR;HU;IE;IS;IT;LI;LT;LU;LV;MT;NL;NO;PL;PT;RO;SE;SI;SK,License
    DEMO0000LH18:0005,Microsoft 365 Business Basic EEA (no Teams),commercial,false,,1,300,2,P1Y,annual,USD,57.60,AT;BE;BG;CY;CZ;DE;DK;EE;ES;FI;FR;GR;HR;HU;IE;IS;IT;LI;LT;LU;LV;MT;NL;NO;PL;PT;RO;SE;SI;SK,License
    DEMO0000LH18:0005,Microsoft 365 Business Basic EEA (no Teams),commercial,false,,1,300,2,P1Y,annual,EUR,48.00,AT;BE;BG;CY;CZ;DE;DK;EE;ES;FI;FR;GR;HR;HU;IE;IS;IT;LI;LT;LU;LV;MT;NL;NO;PL;PT;RO;SE;SI;SK,License
    DEMO0000LH0Z:0002,Microsoft 365 Business Premium Trial,commercial,false,,1,25,1,P1M,none,USD,0.00,,Trial
    DEMO0000LH0Z:0002,Microsoft 365 Business Premium Trial,commercial,false,,1,25,1,P1M,none,EUR,0.00,,Trial
    DEMO0000JN4R:0001,Microsoft Teams Essentials,commercial,false,,1,300,,P1M,monthly,USD,4.00,,License
    DEMO0000JN4R:0001,Microsoft Teams Essentials,commercial,false,,1,300,,P1M,monthly,EUR,3.70,,License
    DEMO0000JN4R:0001,Microsoft Teams Essentials,commercial,false,,1,300,,P1Y,monthly,USD,48.00,,License
    DEMO0000JN4R:0001,Microsoft Teams Essentials,commercial,false,,1,300,,P1Y,monthly,EUR,44.40,,License
    DEMO0000JN4R:0001,Microsoft Teams Essentials,commercial,false,,1,300,,P1Y,annual,USD,48.00,,License
    DEMO0000JN4R:0001,Microsoft Teams Essentials,commercial,false,,1,300,,P1Y,annual,EUR,44.40,,License
    CFQ7TTC0LFLX:0001,Microsoft 365 E3,commercial,false,,1,10000000,,P1M,monthly,USD,36.00,,License
    CFQ7TTC0LFLX:0001,Microsoft 365 E3,commercial,false,,1,10000000,,P1M,monthly,EUR,35.70,,License
    CFQ7TTC0LFLX:0001,Microsoft 365 E3,commercial,false,,1,10000000,,P1Y,monthly,USD,432.00,,License
    CFQ7TTC0LFLX:0001,Microsoft 365 E3,commercial,false,,1,10000000,,P1Y,monthly,EUR,428.40,,License
    CFQ7TTC0LFLX:0001,Microsoft 365 E3,commercial,false,,1,10000000,,P1Y,annual,USD,432.00,,License
    CFQ7TTC0LFLX:0001,Microsoft 365 E3,commercial,false,,1,10000000,,P1Y,annual,EUR,428.40,,License
    CFQ7TTC0LFLX:0001,Microsoft 365 E3,commercial,false,,1,10000000,,P3Y,monthly,USD,1296.00,,License
    CFQ7TTC0LFLX:0001,Microsoft 365 E3,commercial,false,,1,10000000,,P3Y,monthly,EUR,1285.20,,License
    CFQ7TTC0LFLX:0001,Microsoft 365 E3,commercial,false,,1,10000000,,P3Y,annual,USD,1296.00,,License
    CFQ7TTC0LFLX:0001,Microsoft 365 E3,commercial,false,,1,10000000,,P3Y,annual,EUR,1285.20,,License
    CFQ7TTC0LFLX:0001,Microsoft 365 E3,commercial,false,,1,10000000,,P3Y,triennial,USD,1296.00,,License
    CFQ7TTC0LFLX:0001,Microsoft 365 E3,commercial,false,,1,10000000,,P3Y,triennial,EUR,1285.20,,License
    CFQ7TTC0LFLZ:0002,Microsoft 365 E5,commercial,false,,1,10000000,,P1M,monthly,USD,57.00,,License
    CFQ7TTC0LFLZ:0002,Microsoft 365 E5,commercial,false,,1,10000000,,P1M,monthly,EUR,56.40,,License
    CFQ7TTC0LFLZ:0002,Microsoft 365 E5,commercial,false,,1,10000000,,P1Y,monthly,USD,684.00,,License
    CFQ7TTC0LFLZ:0002,Microsoft 365 E5,commercial,false,,1,10000000,,P1Y,monthly,EUR,676.80,,License
    CFQ7TTC0LFLZ:0002,Microsoft 365 E5,commercial,false,,1,10000000,,P1Y,annual,USD,684.00,,License
    CFQ7TTC0LFLZ:0002,Microsoft 365 E5,commercial,false,,1,10000000,,P1Y,annual,EUR,676.80,,License
    CFQ7TTC0LFLZ:0002,Microsoft 365 E5,commercial,false,,1,10000000,,P3Y,monthly,USD,2052.00,,License
    CFQ7TTC0LFLZ:0002,Microsoft 365 E5,commercial,false,,1,10000000,,P3Y,monthly,EUR,2030.40,,License
    CFQ7TTC0LFLZ:0002,Microsoft 365 E5,commercial,false,,1,10000000,,P3Y,annual,USD,2052.00,,License
    CFQ7TTC0LFLZ:0002,Microsoft 365 E5,commercial,false,,1,10000000,,P3Y,annual,EUR,2030.40,,License
    CFQ7TTC0LFLZ:0002,Microsoft 365 E5,commercial,false,,1,10000000,,P3Y,triennial,USD,2052.00,,License
    CFQ7TTC0LFLZ:0002,Microsoft 365 E5,commercial,false,,1,10000000,,P3Y,triennial,EUR,2030.40,,License
    DEMO0000LFLZ:0003,Microsoft 365 E5 Trial,commercial,false,,1,25,1,P1M,none,USD,0.00,,Trial
    DEMO0000LFLZ:0003,Microsoft 365 E5 Trial,commercial,false,,1,25,1,P1M,none,EUR,0.00,,Trial
    DEMO0000LFLX:0006,Microsoft 365 E3 EEA (no Teams),commercial,false,,1,10000000,,P1Y,monthly,USD,372.00,AT;BE;BG;CY;CZ;DE;DK;EE;ES;FI;FR;GR;HR;HU;IE;IS;IT;LI;LT;LU;LV;MT;NL;NO;PL;PT;RO;SE;SI;SK,License
    DEMO0000LFLX:0006,Microsoft 365 E3 EEA (no Teams),commercial,false,,1,10000000,,P1Y,monthly,EUR,364.80,AT;BE;BG;CY;CZ;DE;DK;EE;ES;FI;FR;GR;HR;HU;IE;IS;IT;LI;LT;LU;LV;MT;NL;NO;PL;PT;RO;SE;SI;SK,License
    DEMO0000LFLX:0006,Microsoft 365 E3 EEA (no Teams),commercial,false,,1,10000000,,P1Y,annual,USD,372.00,AT;BE;BG;CY;CZ;DE;DK;EE;ES;FI;FR;GR;HR;HU;IE;IS;IT;LI;LT;LU;LV;MT;NL;NO;PL;PT;RO;SE;SI;SK,License
    DEMO0000LFLX:0006,Microsoft 365 E3 EEA (no Teams),commercial,false,,1,10000000,,P1Y,annual,EUR,364.80,AT;BE;BG;CY;CZ;DE;DK;EE;ES;FI;FR;GR;HR;HU;IE;IS;IT;LI;LT;LU;LV;MT;NL;NO;PL;PT;RO;SE;SI;SK,License
    DEMO0000MBMD:0001,Microsoft 365 F3,commercial,false,,1,10000000,,P1Y,monthly,USD,96.00,,License
    DEMO0000MBMD:0001,Microsoft 365 F3,commercial,false,,1,10000000,,P1Y,monthly,EUR,96.00,,License
    DEMO0000MBMD:0001,Microsoft 365 F3,commercial,false,,1,10000000,,P1Y,annual,USD,96.00,,License
    DEMO0000MBMD:0001,Microsoft 365 F3,commercial,false,,1,10000000,,P1Y,annual,EUR,96.00,,License
    DEMO0000LF8Q:0001,Office 365 E3,commercial,false,,1,10000000,,P1Y,monthly,USD,276.00,,License
    DEMO0000LF8Q:0001,Office 365 E3,commercial,false,,1,10000000,,P1Y,monthly,EUR,277.20,,License
    DEMO0000LF8Q:0001,Office 365 E3,commercial,false,,1,10000000,,P1Y,annual,USD,276.00,,License
    DEMO0000LF8Q:0001,Office 365 E3,commercial,false,,1,10000000,,P1Y,annual,EUR,277.20,,License
    DEMO0000LH16:0001,Exchange Online (Plan 1),commercial,false,,1,10000000,,P1M,monthly,USD,4.00,,License
    DEMO0000LH16:0001,Exchange Online (Plan 1),commercial,false,,1,10000000,,P1M,monthly,EUR,3.70,,License
    DEMO0000LH16:0001,Exchange Online (Plan 1),commercial,false,,1,10000000,,P1Y,monthly,USD,48.00,,License
    DEMO0000LH16:0001,Exchange Online (Plan 1),commercial,false,,1,10000000,,P1Y,monthly,EUR,44.40,,License
    DEMO0000LH16:0001,Exchange Online (Plan 1),commercial,false,,1,10000000,,P1Y,annual,USD,48.00,,License
    DEMO0000LH16:0001,Exchange Online (Plan 1),commercial,false,,1,10000000,,P1Y,annual,EUR,44.40,,License
    DEMO0000LH1P:0001,Exchange Online (Plan 2),commercial,false,,1,10000000,,P1M,monthly,USD,8.00,,License
    DEMO0000LH1P:0001,Exchange Online (Plan 2),commercial,false,,1,10000000,,P1M,monthly,EUR,7.40,,License
    DEMO0000LH1P:0001,Exchange Online (Plan 2),commercial,false,,1,10000000,,P1Y,monthly,USD,96.00,,License
    DEMO0000LH1P:0001,Exchange Online (Plan 2),commercial,false,,1,10000000,,P1Y,monthly,EUR,88.80,,License
    DEMO0000LH1P:0001,Exchange Online (Plan 2),commercial,false,,1,10000000,,P1Y,annual,USD,96.00,,License
    DEMO0000LH1P:0001,Exchange Online (Plan 2),commercial,false,,1,10000000,,P1Y,annual,EUR,88.80,,License
    DEMO0000LH1S:0001,Exchange Online Archiving,commercial,true,DEMO0000LH16:0001;CFQ7TTC0LH18:0001;DEMO0000LDPB:0001;DEMO0000MBMD:0001,1,10000000,,P1Y,monthly,USD,36.00,,License
    DEMO0000LH1S:0001,Exchange Online Archiving,commercial,true,DEMO0000LH16:0001;CFQ7TTC0LH18:0001;DEMO0000LDPB:0001;DEMO0000MBMD:0001,1,10000000,,P1Y,monthly,EUR,33.60,,License
    DEMO0000LH1S:0001,Exchange Online Archiving,commercial,true,DEMO0000LH16:0001;CFQ7TTC0LH18:0001;DEMO0000LDPB:0001;DEMO0000MBMD:0001,1,10000000,,P1Y,annual,USD,36.00,,License
    DEMO0000LH1S:0001,Exchange Online Archiving,commercial,true,DEMO0000LH16:0001;CFQ7TTC0LH18:0001;DEMO0000LDPB:0001;DEMO0000MBMD:0001,1,10000000,,P1Y,annual,EUR,33.60,,License
    DEMO0000LH0T:0001,Teams Phone Standard,commercial,true,CFQ7TTC0LCHC:0002;CFQ7TTC0LH18:0001;DEMO0000LDPB:0001;CFQ7TTC0LFLX:0001;DEMO0000MBMD:0001,1,10000000,,P1M,monthly,USD,8.00,,License
    DEMO0000LH0T:0001,Teams Phone Standard,commercial,true,CFQ7TTC0LCHC:0002;CFQ7TTC0LH18:0001;DEMO0000LDPB:0001;CFQ7TTC0LFLX:0001;DEMO0000MBMD:0001,1,10000000,,P1M,monthly,EUR,7.50,,License
    DEMO0000LH0T:0001,Teams Phone Standard,commercial,true,CFQ7TTC0LCHC:0002;CFQ7TTC0LH18:0001;DEMO0000LDPB:0001;CFQ7TTC0LFLX:0001;DEMO0000MBMD:0001,1,10000000,,P1Y,monthly,USD,96.00,,License
    DEMO0000LH0T:0001,Teams Phone Standard,commercial,true,CFQ7TTC0LCHC:0002;CFQ7TTC0LH18:0001;DEMO0000LDPB:0001;CFQ7TTC0LFLX:0001;DEMO0000MBMD:0001,1,10000000,,P1Y,monthly,EUR,90.00,,License
    DEMO0000LH0T:0001,Teams Phone Standard,commercial,true,CFQ7TTC0LCHC:0002;CFQ7TTC0LH18:0001;DEMO0000LDPB:0001;CFQ7TTC0LFLX:0001;DEMO0000MBMD:0001,1,10000000,,P1Y,annual,USD,96.00,,License
    DEMO0000LH0T:0001,Teams Phone Standard,commercial,true,CFQ7TTC0LCHC:0002;CFQ7TTC0LH18:0001;DEMO0000LDPB:0001;CFQ7TTC0LFLX:0001;DEMO0000MBMD:0001,1,10000000,,P1Y,annual,EUR,90.00,,License
    DEMO0000LH0W:0001,"Domestic Calling Plan, 1,200 minutes",commercial,true,DEMO0000LH0T:0001;CFQ7TTC0LFLZ:0002,1,10000000,,P1M,monthly,USD,12.00,BE;DE;ES;FR;GB;IE;IT;NL;US,License
    DEMO0000LH0W:0001,"Domestic Calling Plan, 1,200 minutes",commercial,true,DEMO0000LH0T:0001;CFQ7TTC0LFLZ:0002,1,10000000,,P1M,monthly,EUR,11.20,BE;DE;ES;FR;GB;IE;IT;NL;US,License
    DEMO0000LH0W:0001,"Domestic Calling Plan, 1,200 minutes",commercial,true,DEMO0000LH0T:0001;CFQ7TTC0LFLZ:0002,1,10000000,,P1Y,monthly,USD,144.00,BE;DE;ES;FR;GB;IE;IT;NL;US,License
    DEMO0000LH0W:0001,"Domestic Calling Plan, 1,200 minutes",commercial,true,DEMO0000LH0T:0001;CFQ7TTC0LFLZ:0002,1,10000000,,P1Y,monthly,EUR,134.40,BE;DE;ES;FR;GB;IE;IT;NL;US,License
    DEMO0000LHSL:0001,"Audio Conferencing, extended",commercial,true,CFQ7TTC0LCHC:0002;CFQ7TTC0LH18:0001;DEMO0000LDPB:0001;DEMO0000JN4R:0001;CFQ7TTC0LFLX:0001,1,10000000,,P1M,monthly,USD,4.00,,License
    DEMO0000LHSL:0001,"Audio Conferencing, extended",commercial,true,CFQ7TTC0LCHC:0002;CFQ7TTC0LH18:0001;DEMO0000LDPB:0001;DEMO0000JN4R:0001;CFQ7TTC0LFLX:0001,1,10000000,,P1M,monthly,EUR,3.70,,License
    DEMO0000LHSL:0001,"Audio Conferencing, extended",commercial,true,CFQ7TTC0LCHC:0002;CFQ7TTC0LH18:0001;DEMO0000LDPB:0001;DEMO0000JN4R:0001;CFQ7TTC0LFLX:0001,1,10000000,,P1Y,monthly,USD,48.00,,License
    DEMO0000LHSL:0001,"Audio Conferencing, extended",commercial,true,CFQ7TTC0LCHC:0002;CFQ7TTC0LH18:0001;DEMO0000LDPB:0001;DEMO0000JN4R:0001;CFQ7TTC0LFLX:0001,1,10000000,,P1Y,monthly,EUR,44.40,,License
    DEMO0000MM8R:0002,Microsoft 365 Copilot,commercial,true,CFQ7TTC0LCHC:0002;DEMO0000LDPB:0001;CFQ7TTC0LFLX:0001;CFQ7TTC0LFLZ:0002,1,10000000,,P1Y,monthly,USD,360.00,,License
    DEMO0000MM8R:0002,Microsoft 365 Copilot,commercial,true,CFQ7TTC0LCHC:0002;DEMO0000LDPB:0001;CFQ7TTC0LFLX:0001;CFQ7TTC0LFLZ:0002,1,10000000,,P1Y,monthly,EUR,337.20,,License
    DEMO0000MM8R:0002,Microsoft 365 Copilot,commercial,true,CFQ7TTC0LCHC:0002;DEMO0000LDPB:0001;CFQ7TTC0LFLX:0001;CFQ7TTC0LFLZ:0002,1,10000000,,P1Y,annual,USD,360.00,,License
    DEMO0000MM8R:0002,Microsoft 365 Copilot,commercial,true,CFQ7TTC0LCHC:0002;DEMO0000LDPB:0001;CFQ7TTC0LFLX:0001;CFQ7TTC0LFLZ:0002,1,10000000,,P1Y,annual,EUR,337.20,,License
    DEMO0000NHBC:0001,Defender for Business servers,commercial,true,CFQ7TTC0LCHC:0002,1,60,,P1Y,monthly,USD,36.00,,License
    DEMO0000NHBC:0001,Defender for Business servers,commercial,true,CFQ7TTC0LCHC:0002,1,60,,P1Y,monthly,EUR,33.60,,License
    DEMO0000NHBC:0001,Defender for Business servers,commercial,true,CFQ7TTC0LCHC:0002,1,60,,P1Y,annual,USD,36.00,,License
    DEMO0000NHBC:0001,Defender for Business servers,commercial,true,CFQ7TTC0LCHC:0002,1,60,,P1Y,annual,EUR,33.60,,License
    DEMO0000RM8K:0001,Microsoft Teams Rooms Pro,commercial,false,,1,10000000,,P1M,monthly,USD,40.00,,License
    DEMO0000RM8K:0001,Microsoft Teams Rooms Pro,commercial,false,,1,10000000,,P1M,monthly,EUR,37.50,,License
    DEMO0000RM8K:0001,Microsoft Teams Rooms Pro,commercial,false,,1,10000000,,P1Y,monthly,USD,480.00,,License
    DEMO0000RM8K:0001,Microsoft Teams Rooms Pro,commercial,false,,1,10000000,,P1Y,monthly,EUR,450.00,,License
    DEMO0000RM8K:0001,Microsoft Teams Rooms Pro,commercial,false,,1,10000000,,P1Y,annual,USD,480.00,,License
    DEMO0000RM8K:0001,Microsoft Teams Rooms Pro,commercial,false,,1,10000000,,P1Y,annual,EUR,450.00,,License
    DEMO0000LH3L:0001,Power BI Pro,commercial,false,,1,10000000,,P1M,monthly,USD,10.00,,License
    DEMO0000LH3L:0001,Power BI Pro,commercial,false,,1,10000000,,P1M,monthly,EUR,9.40,,License
    DEMO0000LH3L:0001,Power BI Pro,commercial,false,,1,10000000,,P1Y,monthly,USD,120.00,,License
    DEMO0000LH3L:0001,Power BI Pro,commercial,false,,1,10000000,,P1Y,monthly,EUR,112.80,,License
    DEMO0000LH3L:0001,Power BI Pro,commercial,false,,1,10000000,,P1Y,annual,USD,120.00,,License
    DEMO0000LH3L:0001,Power BI Pro,commercial,false,,1,10000000,,P1Y,annual,EUR,112.80,,License
    DEMO0000LH3L:0001,Power BI Pro,commercial,false,,1,10000000,,P3Y,triennial,USD,360.00,,License
    DEMO0000LH3L:0001,Power BI Pro,commercial,false,,1,10000000,,P3Y,triennial,EUR,338.40,,License
    DEMO0000LSGZ:0002,"Power Apps Premium, from 2,000 licences",commercial,false,,2000,10000000,,P1Y,monthly,USD,144.00,,License
    DEMO0000LSGZ:0002,"Power Apps Premium, from 2,000 licences",commercial,false,,2000,10000000,,P1Y,monthly,EUR,134.40,,License
    DEMO0000LSGZ:0002,"Power Apps Premium, from 2,000 licences",commercial,false,,2000,10000000,,P1Y,annual,USD,144.00,,License
    DEMO0000LSGZ:0002,"Power Apps Premium, from 2,000 licences",commercial,false,,2000,10000000,,P1Y,annual,EUR,134.40,,License
    DEMO0000HDB1:0001,Project Plan 3,commercial,false,,1,10000000,,P1M,monthly,USD,30.00,,License
    DEMO0000HDB1:0001,Project Plan 3,commercial,false,,1,10000000,,P1M,monthly,EUR,28.10,,License
    DEMO0000HDB1:0001,Project Plan 3,commercial,false,,1,10000000,,P1Y,monthly,USD,360.00,,License
    DEMO0000HDB1:0001,Project Plan 3,commercial,false,,1,10000000,,P1Y,monthly,EUR,337.20,,License
    DEMO0000HDB1:0001,Project Plan 3,commercial,false,,1,10000000,,P1Y,annual,USD,360.00,,License
    DEMO0000HDB1:0001,Project Plan 3,commercial,false,,1,10000000,,P1Y,annual,EUR,337.20,,License
    DEMO0000HD32:0001,Visio Plan 2,commercial,false,,1,10000000,,P1M,monthly,USD,15.00,,License
    DEMO0000HD32:0001,Visio Plan 2,commercial,false,,1,10000000,,P1M,monthly,EUR,14.00,,License
    DEMO0000HD32:0001,Visio Plan 2,commercial,false,,1,10000000,,P1Y,monthly,USD,180.00,,License
    DEMO0000HD32:0001,Visio Plan 2,commercial,false,,1,10000000,,P1Y,monthly,EUR,168.00,,License
    DEMO0000HD32:0001,Visio Plan 2,commercial,false,,1,10000000,,P1Y,annual,USD,180.00,,License
    DEMO0000HD32:0001,Visio Plan 2,commercial,false,,1,10000000,,P1Y,annual,EUR,168.00,,License
    DEMO0000J203:0001,"Windows 365 Business, 2 vCPU, 4 GB, 128 GB",commercial,false,,1,300,,P1M,monthly,USD,31.00,,License
    DEMO0000J203:0001,"Windows 365 Business, 2 vCPU, 4 GB, 128 GB",commercial,false,,1,300,,P1M,monthly,EUR,29.10,,License
    DEMO0000LHPB:0001,Dynamics 365 Business Central Essentials,commercial,false,,1,10000000,,P1Y,monthly,USD,840.00,,License
    DEMO0000LHPB:0001,Dynamics 365 Business Central Essentials,commercial,false,,1,10000000,,P1Y,monthly,EUR,787.20,,License
    DEMO0000LHPB:0001,Dynamics 365 Business Central Essentials,commercial,false,,1,10000000,,P1Y,annual,USD,840.00,,License
    DEMO0000LHPB:0001,Dynamics 365 Business Central Essentials,commercial,false,,1,10000000,,P1Y,annual,EUR,787.20,,License
    DEMO0000LHPB:0001,Dynamics 365 Business Central Essentials,commercial,false,,1,10000000,,P3Y,monthly,USD,2520.00,,License
    DEMO0000LHPB:0001,Dynamics 365 Business Central Essentials,commercial,false,,1,10000000,,P3Y,monthly,EUR,2361.60,,License
    DEMO0000LHPB:0001,Dynamics 365 Business Central Essentials,commercial,false,,1,10000000,,P3Y,triennial,USD,2520.00,,License
    DEMO0000LHPB:0001,Dynamics 365 Business Central Essentials,commercial,false,,1,10000000,,P3Y,triennial,EUR,2361.60,,License
    DEMO0000LHPC:0001,Dynamics 365 Business Central Premium,commercial,false,,1,10000000,,P1Y,monthly,USD,1200.00,,License
    DEMO0000LHPC:0001,Dynamics 365 Business Central Premium,commercial,false,,1,10000000,,P1Y,monthly,EUR,1124.40,,License
    DEMO0000LHPC:0001,Dynamics 365 Business Central Premium,commercial,false,,1,10000000,,P1Y,annual,USD,1200.00,,License
    DEMO0000LHPC:0001,Dynamics 365 Business Central Premium,commercial,false,,1,10000000,,P1Y,annual,EUR,1124.40,,License
    DEMO0000LHPC:0001,Dynamics 365 Business Central Premium,commercial,false,,1,10000000,,P3Y,monthly,USD,3600.00,,License
    DEMO0000LHPC:0001,Dynamics 365 Business Central Premium,commercial,false,,1,10000000,,P3Y,monthly,EUR,3373.20,,License
    DEMO0000LHPC:0001,Dynamics 365 Business Central Premium,commercial,false,,1,10000000,,P3Y,triennial,USD,3600.00,,License
    DEMO0000LHPC:0001,Dynamics 365 Business Central Premium,commercial,false,,1,10000000,,P3Y,triennial,EUR,3373.20,,License
    DEMO0000LHPD:0001,Dynamics 365 Business Central Team Members,commercial,true,DEMO0000LHPB:0001;DEMO0000LHPC:0001,1,10000000,,P1Y,monthly,USD,96.00,,License
    DEMO0000LHPD:0001,Dynamics 365 Business Central Team Members,commercial,true,DEMO0000LHPB:0001;DEMO0000LHPC:0001,1,10000000,,P1Y,monthly,EUR,90.00,,License
    DEMO0000LHPD:0001,Dynamics 365 Business Central Team Members,commercial,true,DEMO0000LHPB:0001;DEMO0000LHPC:0001,1,10000000,,P1Y,annual,USD,96.00,,License
    DEMO0000LHPD:0001,Dynamics 365 Business Central Team Members,commercial,true,DEMO0000LHPB:0001;DEMO0000LHPC:0001,1,10000000,,P1Y,annual,EUR,90.00,,License
    DEMO0000LHPE:0003,Dynamics 365 Business Central Trial,commercial,false,,1,1,1,P1M,none,USD,0.00,,Trial
    DEMO0000LHPE:0003,Dynamics 365 Business Central Trial,commercial,false,,1,1,1,P1M,none,EUR,0.00,,Trial
    DEMO0000LH0Z:0007,Microsoft 365 Business Premium (Nonprofit),nonprofit,false,,1,300,,P1Y,monthly,USD,66.00,,License
    DEMO0000LH0Z:0007,Microsoft 365 Business Premium (Nonprofit),nonprofit,false,,1,300,,P1Y,monthly,EUR,61.20,,License
    DEMO0000LH0Z:0007,Microsoft 365 Business Premium (Nonprofit),nonprofit,false,,1,300,,P1Y,annual,USD,66.00,,License
    DEMO0000LH0Z:0007,Microsoft 365 Business Premium (Nonprofit),nonprofit,false,,1,300,,P1Y,annual,EUR,61.20,,License
    DEMO0000LHTA:0001,Office 365 A1 for faculty,education,false,,1,500000,1,P1Y,annual,USD,0.00,,License
    DEMO0000LHTA:0001,Office 365 A1 for faculty,education,false,,1,500000,1,P1Y,annual,EUR,0.00,,License
    DEMO0000LHTD:0001,Microsoft 365 A3 for faculty,education,false,,1,500000,,P1Y,monthly,USD,72.00,,License
    DEMO0000LHTD:0001,Microsoft 365 A3 for faculty,education,false,,1,500000,,P1Y,monthly,EUR,68.40,,License
    DEMO0000LHTD:0001,Microsoft 365 A3 for faculty,education,false,,1,500000,,P1Y,annual,USD,72.00,,License
    DEMO0000LHTD:0001,Microsoft 365 A3 for faculty,education,false,,1,500000,,P1Y,annual,EUR,68.40,,License
    DEMO0000LHTD:0001,Microsoft 365 A3 for faculty,education,false,,1,500000,,P3Y,annual,USD,216.00,,License
    DEMO0000LHTD:0001,Microsoft 365 A3 for faculty,education,false,,1,500000,,P3Y,annual,EUR,205.20,,License
    DEMO0000LHTE:0001,Microsoft 365 A5 for faculty,education,false,,1,500000,,P1Y,monthly,USD,144.00,,License
    DEMO0000LHTE:0001,Microsoft 365 A5 for faculty,education,false,,1,500000,,P1Y,monthly,EUR,134.40,,License
    DEMO0000LHTE:0001,Microsoft 365 A5 for faculty,education,false,,1,500000,,P1Y,annual,USD,144.00,,License
    DEMO0000LHTE:0001,Microsoft 365 A5 for faculty,education,false,,1,500000,,P1Y,annual,EUR,134.40,,License
    DEMO0000LHTE:0001,Microsoft 365 A5 for faculty,education,false,,1,500000,,P3Y,annual,USD,432.00,,License
    DEMO0000LHTE:0001,Microsoft 365 A5 for faculty,education,false,,1,500000,,P3Y,annual,EUR,403.20,,License
    DEMO0000LHTF:0001,Teams Phone Standard for faculty,education,true,DEMO0000LHTD:0001,1,500000,,P1Y,monthly,USD,48.00,,License
    DEMO0000LHTF:0001,Teams Phone Standard for faculty,education,true,DEMO0000LHTD:0001,1,500000,,P1Y,monthly,EUR,44.40,,License
    DEMO0000LHTF:0001,Teams Phone Standard for faculty,education,true,DEMO0000LHTD:0001,1,500000,,P1Y,annual,USD,48.00,,License
    DEMO0000LHTF:0001,Teams Phone Standard for faculty,education,true,DEMO0000LHTD:0001,1,500000,,P1Y,annual,EUR,44.40,,License
    DEMO0000LJ9G:0001,Microsoft 365 G3 GCC,government,false,,1,10000000,,P1Y,monthly,USD,432.00,US,License
    DEMO0000LJ9G:0001,Microsoft 365 G3 GCC,government,false,,1,10000000,,P1Y,annual,USD,432.00,US,License
    DEMO0000LJ9H:0001,Microsoft 365 G5 GCC,government,false,,1,10000000,,P1Y,monthly,USD,684.00,US,License
    DEMO0000LJ9H:0001,Microsoft 365 G5 GCC,government,false,,1,10000000,,P1Y,annual,USD,684.00,US,License
    DEMO0000LJ9K:0001,Teams Phone Standard GCC,government,true,DEMO0000LJ9G:0001,1,10000000,,P1Y,monthly,USD,96.00,US,License
    DEMO0000LJ9K:0001,Teams Phone Standard GCC,government,true,DEMO0000LJ9G:0001,1,10000000,,P1Y,annual,USD,96.00,US,License
    """
}
