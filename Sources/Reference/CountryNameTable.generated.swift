// swift-format-ignore-file
// Written by Tools/generate_reference.py; change that, not this.

let countryNameTable: StaticString = #"""
# Own names: Unicode CLDR 47 through Babel, Unicode License v3; common names: Frontdesk
AE	الإمارات العربية المتحدة|UAE|Emirates|VAE|Emiraten|Abu Dhabi|Dubai
AF	افغانستان
AL	Shqipëri
AM	Հայաստան
AT	Österreich
AZ	Azərbaycan|Азәрбајҹан
BA	Босна и Херцеговина|Bosna i Hercegovina|Bosnia
BD	বাংলাদেশ
BE	Belgique|Belgien
BG	България
BH	البحرين
BI	Uburundi
BJ	Bénin
BN	بروني
BO	Plurinational State of Bolivia
BR	Brasil
BT	འབྲུག
BY	Беларусь|Belorussia|White Russia|Wit-Rusland
CD	Congo Kinshasa|DRC|DR Congo|Zaire|Democratic Republic of the Congo
CF	Ködörösêse tî Bêafrîka|République centrafricaine
CG	Congo Brazzaville|Republic of the Congo
CH	Schweiz|Schwiiz|Suisse|Svizzera
CI	Ivory Coast
CM	Cameroun
CN	中国|PRC|People's Republic of China
CV	Cabo Verde|Kaapverdie
CW	Kòrsou
CY	Κύπρος|Kıbrıs
CZ	Česko|Czech Republic|Tsjechie
DE	Deutschland|BRD
DJ	جيبوتي
DK	Danmark
DO	República Dominicana
DZ	الجزائر|Algérie
EE	Eesti
EG	مصر
EH	الصحراء الغربية
ER	ኤርትራ|إريتريا
ES	España
ET	ኢትዮጵያ
FI	Suomi
FK	Malvinas
FM	Federated States of Micronesia
FO	Føroyar
GB	UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|Engeland|Groot-Brittannie|Schotland|Noord-Ierland|VK
GE	საქართველო
GF	Guyane française
GG	Channel Islands
GL	Kalaallit Nunaat
GN	Guinée
GQ	Guinea Ecuatorial|Guinée équatoriale|Guiné Equatorial
GR	Ελλάδα|Hellas
GW	Guiné-Bissau
HK	中國香港特別行政區
HR	Hrvatska
HU	Magyarország
IE	Éire|Eire|Republic of Ireland
IL	ישראל|إسرائيل
IM	Ellan Vannin|Man
IN	भारत|Bharat
IQ	العراق
IR	ایران|Persia
IS	Ísland
IT	Italia
JE	Channel Islands
JO	الأردن
JP	日本
KG	Кыргызстан|Киргизия|Kirgizie
KH	កម្ពុជា
KM	جزر القمر|Comores
KP	북한
KR	대한민국|Korea|Republic of Korea
KW	الكويت
KZ	Казахстан|Қазақстан
LA	ລາວ|Lao
LB	لبنان
LI	Liächteschtäi
LK	ශ්‍රී ලංකාව|இலங்கை|Ceylon
LT	Lietuva
LU	Lëtzebuerg
LV	Latvija
LY	ليبيا
MA	المغرب|Maroc|Meṛṛuk
MD	Republica Moldova|Moldavia|Moldavie
ME	Crna Gora
MG	Madagasikara
MK	Северна Македонија|Macedonia|Macedonie|FYROM
MM	မြန်မာ|Burma|Birma
MN	Монгол
MO	中國澳門特別行政區|Macau, RAE da China
MR	موريتانيا
MU	Maurice
MV	ދިވެހި ރާއްޖެ
MX	México
MZ	Moçambique
NC	Nouvelle-Calédonie
NG	Nàìjíríà
NL	Holland|The Netherlands
NO	Norge|Noreg
NP	नेपाल
NZ	Aotearoa
OM	عُمان
PA	Panamá
PE	Perú
PF	Polynésie française
PG	Papua Niugini
PH	Pilipinas|The Philippines
PK	پاکستان
PL	Polska
PM	Saint-Pierre-et-Miquelon
PS	الأراضي الفلسطينية|Palestine|Palestina
PY	Paraguai
QA	قطر
RE	La Réunion
RO	România
RS	Srbija|Србија
RU	Россия|Russian Federation
RW	U Rwanda
SA	المملكة العربية السعودية|KSA|Saudi
SD	السودان
SE	Sverige
SG	新加坡|Singapura|சிங்கப்பூர்
SI	Slovenija
SJ	Svalbard og Jan Mayen
SK	Slovensko|Slovak Republic
SN	Senegaal|Sénégal
SO	Soomaaliya|الصومال
SR	Dutch Guiana
ST	São Tomé e Príncipe|Sao Tome
SY	سوريا
SZ	eSwatini|Swaziland
TD	تشاد|Tchad
TH	ไทย|Siam
TJ	Тоҷикистон
TL	East Timor
TM	Türkmenistan
TN	تونس|Tunisie
TR	Turkey|Turkiye
TW	台灣|Formosa|Chinese Taipei|ROC
UA	Україна|Украина
US	USA|US|United States of America|America|States|Amerika|VS
UZ	Oʻzbekiston|Ўзбекистон
VA	Città del Vaticano|Vatican|Holy See|Vaticaan
VN	Việt Nam|Viet Nam
WF	Wallis-et-Futuna
XK	Kosovë|Косово|Kosova
YE	اليمن
ZA	RSA
ZW	Rhodesia
"""#
