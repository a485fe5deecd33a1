// swift-format-ignore-file
// Written by Tools/generate_reference.py; change that, not this.

let countryTable: StaticString = #"""
# Names and currencies: Unicode CLDR 47 through Babel 2.18.0, Unicode License v3; codes and cultures: Microsoft Partner Center documentation, September 2021
AD	AND	Andorra	Andorra	EUR	ca-ES en-US
AE	ARE	United Arab Emirates	Verenigde Arabische Emiraten	AED	ar-AE en-US
AF	AFG	Afghanistan	Afghanistan	AFN	ps-AF en-US
AG	ATG	Antigua & Barbuda	Antigua en Barbuda	XCD	en-US
AI	AIA	Anguilla	Anguilla	XCD	en-US
AL	ALB	Albania	Albanië	ALL	sq-AL en-US
AM	ARM	Armenia	Armenië	AMD	hy-AM en-US
AO	AGO	Angola	Angola	AOA	pt-PT en-US
AQ	ATA	Antarctica	Antarctica		en-US
AR	ARG	Argentina	Argentinië	ARS	es-AR en-US
AS	ASM	American Samoa	Amerikaans-Samoa	USD	en-US
AT	AUT	Austria	Oostenrijk	EUR	de-AT en-US
AU	AUS	Australia	Australië	AUD	en-AU en-US
AW	ABW	Aruba	Aruba	AWG	nl-NL en-US
AX	ALA	Åland Islands	Åland	EUR	sv-SE en-US
AZ	AZE	Azerbaijan	Azerbeidzjan	AZN	az-Latn-AZ en-US
BA	BIH	Bosnia & Herzegovina	Bosnië en Herzegovina	BAM	bs-Latn-BA en-US
BB	BRB	Barbados	Barbados	BBD	en-GB en-US
BD	BGD	Bangladesh	Bangladesh	BDT	bn-BD en-US
BE	BEL	Belgium	België	EUR	fr-BE nl-BE en-US
BF	BFA	Burkina Faso	Burkina Faso	XOF	fr-FR en-US
BG	BGR	Bulgaria	Bulgarije	EUR	bg-BG en-US
BH	BHR	Bahrain	Bahrein	BHD	ar-BH en-US
BI	BDI	Burundi	Burundi	BIF	fr-FR en-US
BJ	BEN	Benin	Benin	XOF	fr-FR en-US
BL	BLM	St. Barthélemy	Saint-Barthélemy	EUR	fr-FR en-US
BM	BMU	Bermuda	Bermuda	BMD	en-GB en-US
BN	BRN	Brunei	Brunei	BND	ms-BN en-US
BO	BOL	Bolivia	Bolivia	BOB	es-BO en-US
BQ	BES	Caribbean Netherlands	Caribisch Nederland	USD	nl-NL en-US
BR	BRA	Brazil	Brazilië	BRL	pt-BR en-US
BS	BHS	Bahamas	Bahama’s	BSD	en-GB en-US
BT	BTN	Bhutan	Bhutan	BTN	en-US
BV	BVT	Bouvet Island	Bouveteiland	NOK	nb-NO en-US
BW	BWA	Botswana	Botswana	BWP	en-GB en-US
BY	BLR	Belarus	Belarus	BYN	be-BY en-US
BZ	BLZ	Belize	Belize	BZD	en-BZ en-US
CA	CAN	Canada	Canada	CAD	fr-CA en-US
CC	CCK	Cocos (Keeling) Islands	Cocoseilanden	AUD	en-US
CD	COD	Congo - Kinshasa	Congo-Kinshasa	CDF	fr-FR en-US
CF	CAF	Central African Republic	Centraal-Afrikaanse Republiek	XAF	fr-FR en-US
CG	COG	Congo - Brazzaville	Congo-Brazzaville	XAF	fr-FR en-US
CH	CHE	Switzerland	Zwitserland	CHF	de-CH fr-CH it-CH en-US
CI	CIV	Côte d’Ivoire	Ivoorkust	XOF	fr-FR en-US
CK	COK	Cook Islands	Cookeilanden	NZD	en-US
CL	CHL	Chile	Chili	CLP	es-CL en-US
CM	CMR	Cameroon	Kameroen	XAF	fr-FR en-US
CN	CHN	China	China	CNY	zh-CN en-US
CO	COL	Colombia	Colombia	COP	es-CO en-US
CR	CRI	Costa Rica	Costa Rica	CRC	es-CR en-US
CU	CUB	Cuba	Cuba	CUP	
CV	CPV	Cape Verde	Kaapverdië	CVE	pt-CV en-US
CW	CUW	Curaçao	Curaçao	XCG	nl-NL en-US
CX	CXR	Christmas Island	Christmaseiland	AUD	en-US
CY	CYP	Cyprus	Cyprus	EUR	el-GR en-US
CZ	CZE	Czechia	Tsjechië	CZK	cs-CZ en-US
DE	DEU	Germany	Duitsland	EUR	de-DE en-US
DJ	DJI	Djibouti	Djibouti	DJF	fr-FR en-US
DK	DNK	Denmark	Denemarken	DKK	da-DK en-US
DM	DMA	Dominica	Dominica	XCD	en-US
DO	DOM	Dominican Republic	Dominicaanse Republiek	DOP	es-DO en-US
DZ	DZA	Algeria	Algerije	DZD	ar-DZ en-US
EC	ECU	Ecuador	Ecuador	USD	es-EC en-US
EE	EST	Estonia	Estland	EUR	et-EE en-US
EG	EGY	Egypt	Egypte	EGP	ar-EG en-US
EH	ESH	Western Sahara	Westelijke Sahara	MAD	
ER	ERI	Eritrea	Eritrea	ERN	ar-SA en-US
ES	ESP	Spain	Spanje	EUR	es-ES ca-ES eu-ES gl-ES en-US
ET	ETH	Ethiopia	Ethiopië	ETB	am-ET en-US
FI	FIN	Finland	Finland	EUR	fi-FI sv-FI en-US
FJ	FJI	Fiji	Fiji	FJD	en-GB en-US
FK	FLK	Falkland Islands	Falklandeilanden	FKP	en-US
FM	FSM	Micronesia	Micronesia	USD	en-US
FO	FRO	Faroe Islands	Faeröer	DKK	fo-FO en-US
FR	FRA	France	Frankrijk	EUR	fr-FR en-US
GA	GAB	Gabon	Gabon	XAF	fr-FR en-US
GB	GBR	United Kingdom	Verenigd Koninkrijk	GBP	en-GB en-US
GD	GRD	Grenada	Grenada	XCD	en-US
GE	GEO	Georgia	Georgië	GEL	ka-GE en-US
GF	GUF	French Guiana	Frans-Guyana	EUR	fr-FR en-US
GG	GGY	Guernsey	Guernsey	GBP	en-US
GH	GHA	Ghana	Ghana	GHS	en-GB en-US
GI	GIB	Gibraltar	Gibraltar	GIP	en-US
GL	GRL	Greenland	Groenland	DKK	da-DK en-US
GM	GMB	Gambia	Gambia	GMD	en-US
GN	GIN	Guinea	Guinee	GNF	fr-FR en-US
GP	GLP	Guadeloupe	Guadeloupe	EUR	fr-FR en-US
GQ	GNQ	Equatorial Guinea	Equatoriaal-Guinea	XAF	es-ES en-US
GR	GRC	Greece	Griekenland	EUR	el-GR en-US
GS	SGS	South Georgia & South Sandwich Islands	Zuid-Georgia en Zuidelijke Sandwicheilanden	GBP	en-US
GT	GTM	Guatemala	Guatemala	GTQ	es-GT en-US
GU	GUM	Guam	Guam	USD	en-US
GW	GNB	Guinea-Bissau	Guinee-Bissau	XOF	pt-PT en-US
GY	GUY	Guyana	Guyana	GYD	en-US
HK	HKG	Hong Kong SAR China	Hongkong SAR van China	HKD	zh-HK en-US
HM	HMD	Heard & McDonald Islands	Heard en McDonaldeilanden	AUD	en-US
HN	HND	Honduras	Honduras	HNL	es-HN en-US
HR	HRV	Croatia	Kroatië	EUR	hr-HR en-US
HT	HTI	Haiti	Haïti	HTG	fr-FR en-US
HU	HUN	Hungary	Hongarije	HUF	hu-HU en-US
ID	IDN	Indonesia	Indonesië	IDR	id-ID en-US
IE	IRL	Ireland	Ierland	EUR	en-IE en-US
IL	ISR	Israel	Israël	ILS	he-IL en-US
IM	IMN	Isle of Man	Isle of Man	GBP	en-US
IN	IND	India	India	INR	en-IN hi-IN en-US
IO	IOT	British Indian Ocean Territory	Brits Indische Oceaanterritorium	USD	en-US
IQ	IRQ	Iraq	Irak	IQD	ar-IQ en-US
IR	IRN	Iran	Iran	IRR	
IS	ISL	Iceland	IJsland	ISK	is-IS en-US
IT	ITA	Italy	Italië	EUR	it-IT en-US
JE	JEY	Jersey	Jersey	GBP	en-US
JM	JAM	Jamaica	Jamaica	JMD	en-JM en-US
JO	JOR	Jordan	Jordanië	JOD	ar-JO en-US
JP	JPN	Japan	Japan	JPY	ja-JP en-US
KE	KEN	Kenya	Kenia	KES	sw-KE en-US
KG	KGZ	Kyrgyzstan	Kirgizië	KGS	ky-KG en-US
KH	KHM	Cambodia	Cambodja	KHR	km-KH en-US
KI	KIR	Kiribati	Kiribati	AUD	en-US
KM	COM	Comoros	Comoren	KMF	fr-FR en-US
KN	KNA	St. Kitts & Nevis	Saint Kitts en Nevis	XCD	en-GB en-US
KP	PRK	North Korea	Noord-Korea	KPW	
KR	KOR	South Korea	Zuid-Korea	KRW	ko-KR en-US
KW	KWT	Kuwait	Koeweit	KWD	ar-KW en-US
KY	CYM	Cayman Islands	Kaaimaneilanden	KYD	en-GB en-US
KZ	KAZ	Kazakhstan	Kazachstan	KZT	kk-KZ en-US
LA	LAO	Laos	Laos	LAK	lo-LA en-US
LB	LBN	Lebanon	Libanon	LBP	ar-LB en-US
LC	LCA	St. Lucia	Saint Lucia	XCD	en-US
LI	LIE	Liechtenstein	Liechtenstein	CHF	de-LI en-US
LK	LKA	Sri Lanka	Sri Lanka	LKR	si-LK en-US
LR	LBR	Liberia	Liberia	LRD	en-US
LS	LSO	Lesotho	Lesotho	LSL	en-US
LT	LTU	Lithuania	Litouwen	EUR	lt-LT en-US
LU	LUX	Luxembourg	Luxemburg	EUR	de-LU fr-LU en-US
LV	LVA	Latvia	Letland	EUR	lv-LV en-US
LY	LBY	Libya	Libië	LYD	ar-LY en-US
MA	MAR	Morocco	Marokko	MAD	ar-MA en-US
MC	MCO	Monaco	Monaco	EUR	fr-MC en-US
MD	MDA	Moldova	Moldavië	MDL	ro-RO en-US
ME	MNE	Montenegro	Montenegro	EUR	sr-Latn-ME en-US
MF	MAF	St. Martin	Saint-Martin	EUR	fr-FR en-US
MG	MDG	Madagascar	Madagaskar	MGA	fr-FR en-US
MH	MHL	Marshall Islands	Marshalleilanden	USD	en-US
MK	MKD	North Macedonia	Noord-Macedonië	MKD	mk-MK en-US
ML	MLI	Mali	Mali	XOF	fr-FR en-US
MM	MMR	Myanmar (Burma)	Myanmar (Birma)	MMK	en-US
MN	MNG	Mongolia	Mongolië	MNT	mn-MN en-US
MO	MAC	Macao SAR China	Macau SAR van China	MOP	zh-MO en-US
MP	MNP	Northern Mariana Islands	Noordelijke Marianen	USD	en-US
MQ	MTQ	Martinique	Martinique	EUR	fr-FR en-US
MR	MRT	Mauritania	Mauritanië	MRU	ar-SA en-US
MS	MSR	Montserrat	Montserrat	XCD	en-US
MT	MLT	Malta	Malta	EUR	mt-MT en-US
MU	MUS	Mauritius	Mauritius	MUR	en-GB en-US
MV	MDV	Maldives	Maldiven	MVR	dv-MV en-US
MW	MWI	Malawi	Malawi	MWK	en-US
MX	MEX	Mexico	Mexico	MXN	es-MX en-US
MY	MYS	Malaysia	Maleisië	MYR	en-MY en-US
MZ	MOZ	Mozambique	Mozambique	MZN	pt-PT
NA	NAM	Namibia	Namibië	NAD	en-GB en-US
NC	NCL	New Caledonia	Nieuw-Caledonië	XPF	fr-FR en-US
NE	NER	Niger	Niger	XOF	fr-FR en-US
NF	NFK	Norfolk Island	Norfolk	AUD	en-US
NG	NGA	Nigeria	Nigeria	NGN	ha-Latn-NG en-US
NI	NIC	Nicaragua	Nicaragua	NIO	es-NI en-US
NL	NLD	Netherlands	Nederland	EUR	nl-NL en-US
NO	NOR	Norway	Noorwegen	NOK	nb-NO en-US
NP	NPL	Nepal	Nepal	NPR	ne-NP en-US
NR	NRU	Nauru	Nauru	AUD	en-US
NU	NIU	Niue	Niue	NZD	en-US
NZ	NZL	New Zealand	Nieuw-Zeeland	NZD	en-NZ en-US
OM	OMN	Oman	Oman	OMR	ar-OM en-US
PA	PAN	Panama	Panama	PAB	es-PA en-US
PE	PER	Peru	Peru	PEN	es-PE en-US
PF	PYF	French Polynesia	Frans-Polynesië	XPF	fr-FR en-US
PG	PNG	Papua New Guinea	Papoea-Nieuw-Guinea	PGK	en-US
PH	PHL	Philippines	Filipijnen	PHP	en-PH en-US
PK	PAK	Pakistan	Pakistan	PKR	ur-PK en-US
PL	POL	Poland	Polen	PLN	pl-PL en-US
PM	SPM	St. Pierre & Miquelon	Saint-Pierre en Miquelon	EUR	fr-FR en-US
PN	PCN	Pitcairn Islands	Pitcairneilanden	NZD	en-US
PR	PRI	Puerto Rico	Puerto Rico	USD	es-PR en-US
PS	PSE	Palestinian Territories	Palestijnse gebieden	ILS	ar-SA en-US
PT	PRT	Portugal	Portugal	EUR	pt-PT en-US
PW	PLW	Palau	Palau	USD	en-US
PY	PRY	Paraguay	Paraguay	PYG	es-PY en-US
QA	QAT	Qatar	Qatar	QAR	ar-QA en-US
RE	REU	Réunion	Réunion	EUR	fr-FR en-US
RO	ROU	Romania	Roemenië	RON	ro-RO en-US
RS	SRB	Serbia	Servië	RSD	sr-Latn-RS sr-Cyrl-RS en-US
RU	RUS	Russia	Rusland	RUB	ru-RU en-US
RW	RWA	Rwanda	Rwanda	RWF	rw-RW en-US
SA	SAU	Saudi Arabia	Saoedi-Arabië	SAR	ar-SA en-US
SB	SLB	Solomon Islands	Salomonseilanden	SBD	en-US
SC	SYC	Seychelles	Seychellen	SCR	en-US
SD	SDN	Sudan	Soedan	SDG	
SE	SWE	Sweden	Zweden	SEK	sv-SE en-US
SG	SGP	Singapore	Singapore	SGD	en-SG zh-SG en-US
SH	SHN	St. Helena	Sint-Helena	SHP	en-US
SI	SVN	Slovenia	Slovenië	EUR	sl-SI en-US
SJ	SJM	Svalbard & Jan Mayen	Spitsbergen en Jan Mayen	NOK	nb-NO en-US
SK	SVK	Slovakia	Slowakije	EUR	sk-SK en-US
SL	SLE	Sierra Leone	Sierra Leone	SLE	en-US
SM	SMR	San Marino	San Marino	EUR	it-IT en-US
SN	SEN	Senegal	Senegal	XOF	wo-SN en-US
SO	SOM	Somalia	Somalië	SOS	ar-SA en-US
SR	SUR	Suriname	Suriname	SRD	nl-NL
SS	SSD	South Sudan	Zuid-Soedan	SSP	en-US
ST	STP	São Tomé & Príncipe	Sao Tomé en Principe	STN	pt-PT en-US
SV	SLV	El Salvador	El Salvador	USD	es-SV en-US
SX	SXM	Sint Maarten	Sint-Maarten	XCG	en-US
SY	SYR	Syria	Syrië	SYP	
SZ	SWZ	Eswatini	Eswatini	SZL	en-US
TC	TCA	Turks & Caicos Islands	Turks- en Caicoseilanden	USD	en-US
TD	TCD	Chad	Tsjaad	XAF	fr-FR en-US
TF	ATF	French Southern Territories	Franse Gebieden in de zuidelijke Indische Oceaan	EUR	fr-FR en-US
TG	TGO	Togo	Togo	XOF	fr-FR en-US
TH	THA	Thailand	Thailand	THB	th-TH en-US
TJ	TJK	Tajikistan	Tadzjikistan	TJS	tg-Cyrl-TJ en-US
TK	TKL	Tokelau	Tokelau	NZD	en-US
TL	TLS	Timor-Leste	Oost-Timor	USD	pt-PT en-US
TM	TKM	Turkmenistan	Turkmenistan	TMT	tk-TM en-US
TN	TUN	Tunisia	Tunesië	TND	ar-TN en-US
TO	TON	Tonga	Tonga	TOP	en-US
TR	TUR	Türkiye	Turkije	TRY	tr-TR en-US
TT	TTO	Trinidad & Tobago	Trinidad en Tobago	TTD	en-TT en-US
TV	TUV	Tuvalu	Tuvalu	AUD	en-US
TW	TWN	Taiwan	Taiwan	TWD	zh-TW en-US
TZ	TZA	Tanzania	Tanzania	TZS	en-GB en-US
UA	UKR	Ukraine	Oekraïne	UAH	uk-UA en-US
UG	UGA	Uganda	Oeganda	UGX	en-GB en-US
UM	UMI	U.S. Outlying Islands	Kleine afgelegen eilanden van de Verenigde Staten	USD	en-US
US	USA	United States	Verenigde Staten	USD	en-US es-US
UY	URY	Uruguay	Uruguay	UYU	es-UY en-US
UZ	UZB	Uzbekistan	Oezbekistan	UZS	uz-Latn-UZ en-US
VA	VAT	Vatican City	Vaticaanstad	EUR	it-IT en-US
VC	VCT	St. Vincent & Grenadines	Saint Vincent en de Grenadines	XCD	en-US
VE	VEN	Venezuela	Venezuela	VES	es-VE en-US
VG	VGB	British Virgin Islands	Britse Maagdeneilanden	USD	en-US
VI	VIR	U.S. Virgin Islands	Amerikaanse Maagdeneilanden	USD	en-US
VN	VNM	Vietnam	Vietnam	VND	vi-VN en-US
VU	VUT	Vanuatu	Vanuatu	VUV	en-US
WF	WLF	Wallis & Futuna	Wallis en Futuna	XPF	fr-FR en-US
WS	WSM	Samoa	Samoa	WST	en-US
XK	XKS	Kosovo	Kosovo	EUR	en-US
YE	YEM	Yemen	Jemen	YER	ar-YE en-US
YT	MYT	Mayotte	Mayotte	EUR	fr-FR en-US
ZA	ZAF	South Africa	Zuid-Afrika	ZAR	en-ZA en-US
ZM	ZMB	Zambia	Zambia	ZMW	en-GB en-US
ZW	ZWE	Zimbabwe	Zimbabwe	USD	en-ZW en-US
"""#
