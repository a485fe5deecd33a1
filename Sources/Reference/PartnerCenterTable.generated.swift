// swift-format-ignore-file
// Written by Tools/generate_reference.py; change that, not this.

let partnerCenterTable: StaticString = #"""
# Lists: Microsoft Partner Center documentation, September 2021
abbreviations	corp corporation cpa gmbh inc incorporated kft lda limited llc llp ltd ooo plc privatelimited pteltd pty ptyltd pvt pvtltd sarl sdnbhd wll zrt
registrationID	AE AM AZ BR BY HU IN IQ KG KZ MD MM PL RU SA SS TH TJ TR UA UZ VE VN ZA
resellerTerritory	AD AT BE BG BV CH CY CZ DE DK EE ES FI FO FR GG GI GL GR HR HU IE IM IS IT JE LI LT LU LV MC MT NL NO PL PT RO SE SI SJ SK SM VA
specialCharacters	0021 0023 0024 0025 0026 0028 0029 002A 002B 002C 002D 002E 002F 003A 003B 003C 003D 003E 003F 0040 005B 005C 005D 005E 005F 0060 007B 007C 007D 007E 060C 2013 2014 2018 2019 201C 201D 27E8 27E9
"""#
