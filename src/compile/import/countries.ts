/**
 * The countries, as news writes them. One row a country:
 * code; name; `the` when prose puts the article before it; other names in use, separated by commas; acronyms;
 * demonyms (adjective first); who "the … leader" is (`state`, `government`, or nothing where that is unclear).
 */
const ROWS = `
AD;Andorra;;;;Andorran|Andorrans;government
AE;United Arab Emirates;the;Emirates;UAE,U.A.E.;Emirati|Emiratis|UAE;state
AF;Afghanistan;;Islamic Emirate of Afghanistan;;Afghan|Afghans;
AG;Antigua and Barbuda;;;;Antiguan|Antiguans|Barbudan|Barbudans;government
AL;Albania;;Republic of Albania;;Albanian|Albanians;government
AM;Armenia;;Republic of Armenia;;Armenian|Armenians;government
AO;Angola;;;;Angolan|Angolans;state
AR;Argentina;;Argentine Republic;;Argentine|Argentinian|Argentines|Argentinians;state
AT;Austria;;Republic of Austria;;Austrian|Austrians;government
AU;Australia;;Commonwealth of Australia;;Australian|Australians;government
AZ;Azerbaijan;;Republic of Azerbaijan;;Azerbaijani|Azeri|Azerbaijanis|Azeris;state
BA;Bosnia and Herzegovina;;Bosnia-Herzegovina,Bosnia & Herzegovina,Bosnia;BiH;Bosnian|Bosnians;
BB;Barbados;;;;Barbadian|Barbadians|Bajan;government
BD;Bangladesh;;;;Bangladeshi|Bangladeshis;government
BE;Belgium;;Kingdom of Belgium;;Belgian|Belgians;government
BF;Burkina Faso;;Upper Volta;;Burkinabe|Burkinabé;state
BG;Bulgaria;;Republic of Bulgaria;;Bulgarian|Bulgarians;government
BH;Bahrain;;Kingdom of Bahrain;;Bahraini|Bahrainis;state
BI;Burundi;;;;Burundian|Burundians;state
BJ;Benin;;;;Beninese;state
BN;Brunei;;Brunei Darussalam;;Bruneian|Bruneians;state
BO;Bolivia;;Plurinational State of Bolivia;;Bolivian|Bolivians;state
BR;Brazil;;Federative Republic of Brazil;;Brazilian|Brazilians;state
BS;Bahamas;the;The Bahamas;;Bahamian|Bahamians;government
BT;Bhutan;;;;Bhutanese;government
BW;Botswana;;;;Botswanan|Batswana|Botswanans;state
BY;Belarus;;Republic of Belarus,Byelorussia,Belorussia;;Belarusian|Belarussian|Belarusians|Belarussians;state
BZ;Belize;;;;Belizean|Belizeans;government
CA;Canada;;;;Canadian|Canadians;government
CD;Democratic Republic of the Congo;the;DR Congo,Democratic Republic of Congo,Congo-Kinshasa,Zaire;DRC;Congolese;state
CF;Central African Republic;the;;CAR;Central African|Central Africans;state
CG;Republic of the Congo;the;Congo-Brazzaville,Congo Republic;;Congolese;state
CH;Switzerland;;Swiss Confederation;;Swiss;
CI;Ivory Coast;;Côte d'Ivoire,Cote d'Ivoire;;Ivorian|Ivorians;state
CL;Chile;;;;Chilean|Chileans;state
CM;Cameroon;;;;Cameroonian|Cameroonians;state
CN;China;;People's Republic of China,Mainland China,Communist China;PRC;Chinese;state
CO;Colombia;;;;Colombian|Colombians;state
CR;Costa Rica;;;;Costa Rican|Costa Ricans;state
CU;Cuba;;;;Cuban|Cubans;state
CV;Cape Verde;;Cabo Verde;;Cape Verdean|Cape Verdeans;government
CY;Cyprus;;Republic of Cyprus;;Cypriot|Cypriots;state
CZ;Czech Republic;the;Czechia;;Czech|Czechs;government
DE;Germany;;Federal Republic of Germany,West Germany;;German|Germans;government
DJ;Djibouti;;;;Djiboutian|Djiboutians;state
DK;Denmark;;Kingdom of Denmark;;Danish|Dane|Danes;government
DM;Dominica;;;;;government
DO;Dominican Republic;the;;;Dominican|Dominicans;state
DZ;Algeria;;;;Algerian|Algerians;state
EC;Ecuador;;;;Ecuadorian|Ecuadorean|Ecuadorians|Ecuadoreans;state
EE;Estonia;;Republic of Estonia;;Estonian|Estonians;government
EG;Egypt;;Arab Republic of Egypt;;Egyptian|Egyptians;state
ER;Eritrea;;;;Eritrean|Eritreans;state
ES;Spain;;Kingdom of Spain;;Spanish|Spaniard|Spaniards;government
ET;Ethiopia;;;;Ethiopian|Ethiopians;government
FI;Finland;;Republic of Finland;;Finnish|Finn|Finns;
FJ;Fiji;;;;Fijian|Fijians;government
FM;Federated States of Micronesia;the;Micronesia;;Micronesian|Micronesians;state
FR;France;;French Republic;;French|Frenchman|Frenchmen;state
GA;Gabon;;;;Gabonese;state
GB;United Kingdom;the;Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland;UK,U.K.;British|Briton|Britons|UK|U.K.;government
GD;Grenada;;;;Grenadian|Grenadians;government
GE;Georgia;;Republic of Georgia;;Georgian|Georgians;government
GH;Ghana;;;;Ghanaian|Ghanaians;state
GM;Gambia;the;The Gambia;;Gambian|Gambians;state
GN;Guinea;;Guinea-Conakry;;Guinean|Guineans;state
GQ;Equatorial Guinea;;;;Equatorial Guinean|Equatoguinean;state
GR;Greece;;Hellenic Republic;;Greek|Greeks;government
GT;Guatemala;;;;Guatemalan|Guatemalans;state
GW;Guinea-Bissau;;;;Bissau-Guinean|Bissau-Guineans;state
GY;Guyana;;;;Guyanese;state
HN;Honduras;;;;Honduran|Hondurans;state
HR;Croatia;;Republic of Croatia;;Croatian|Croat|Croats|Croatians;government
HT;Haiti;;;;Haitian|Haitians;
HU;Hungary;;;;Hungarian|Hungarians;government
ID;Indonesia;;Republic of Indonesia;;Indonesian|Indonesians;state
IE;Ireland;;Republic of Ireland,Irish Republic;;Irish|Irishman|Irishmen;government
IL;Israel;;State of Israel;;Israeli|Israelis;government
IN;India;;Republic of India;;Indian|Indians;government
IQ;Iraq;;Republic of Iraq;;Iraqi|Iraqis;government
IR;Iran;;Islamic Republic of Iran,Islamic Republic;;Iranian|Iranians;
IS;Iceland;;;;Icelandic|Icelander|Icelanders;government
IT;Italy;;Italian Republic;;Italian|Italians;government
JM;Jamaica;;;;Jamaican|Jamaicans;government
JO;Jordan;;Hashemite Kingdom of Jordan,Hashemite Kingdom;;Jordanian|Jordanians;state
JP;Japan;;;;Japanese;government
KE;Kenya;;;;Kenyan|Kenyans;state
KG;Kyrgyzstan;;Kyrgyz Republic,Kirghizia;;Kyrgyz|Kyrgyzstani;state
KH;Cambodia;;Kampuchea;;Cambodian|Cambodians;government
KI;Kiribati;;;;I-Kiribati;state
KM;Comoros;the;Union of the Comoros;;Comorian|Comoran|Comorians;state
KN;Saint Kitts and Nevis;;St Kitts and Nevis,St. Kitts and Nevis;;Kittitian|Kittitians;government
KP;North Korea;;Democratic People's Republic of Korea;DPRK;North Korean|North Koreans;state
KR;South Korea;;Republic of Korea;ROK;South Korean|South Koreans;state
KW;Kuwait;;State of Kuwait;;Kuwaiti|Kuwaitis;state
KZ;Kazakhstan;;Republic of Kazakhstan;;Kazakh|Kazakhstani|Kazakhs;state
LA;Laos;;Lao People's Democratic Republic;;Laotian|Lao|Laotians;
LB;Lebanon;;Lebanese Republic;;Lebanese;
LC;Saint Lucia;;St Lucia,St. Lucia;;Saint Lucian|Saint Lucians;government
LI;Liechtenstein;;;;Liechtensteiner|Liechtensteiners;government
LK;Sri Lanka;;Ceylon;;Sri Lankan|Sri Lankans;state
LR;Liberia;;;;Liberian|Liberians;state
LS;Lesotho;;;;Basotho|Mosotho;government
LT;Lithuania;;Republic of Lithuania;;Lithuanian|Lithuanians;
LU;Luxembourg;;Grand Duchy of Luxembourg,Luxemburg;;Luxembourgish|Luxembourger|Luxembourgers;government
LV;Latvia;;Republic of Latvia;;Latvian|Latvians;government
LY;Libya;;State of Libya;;Libyan|Libyans;
MA;Morocco;;Kingdom of Morocco;;Moroccan|Moroccans;state
MC;Monaco;;;;Monegasque|Monégasque|Monegasques;state
MD;Moldova;;Republic of Moldova,Moldavia;;Moldovan|Moldovans;state
ME;Montenegro;;;;Montenegrin|Montenegrins;government
MG;Madagascar;;;;Malagasy;state
MH;Marshall Islands;the;Republic of the Marshall Islands;;Marshallese;state
MK;North Macedonia;;Macedonia,Former Yugoslav Republic of Macedonia,Republic of Macedonia;FYROM;Macedonian|North Macedonian|Macedonians;government
ML;Mali;;;;Malian|Malians;state
MM;Myanmar;;Burma;;Burmese|Myanmar;
MN;Mongolia;;;;Mongolian|Mongolians;
MR;Mauritania;;;;Mauritanian|Mauritanians;state
MT;Malta;;;;Maltese;government
MU;Mauritius;;;;Mauritian|Mauritians;government
MV;Maldives;the;Maldive Islands;;Maldivian|Maldivians;state
MW;Malawi;;;;Malawian|Malawians;state
MX;Mexico;;United Mexican States;;Mexican|Mexicans;state
MY;Malaysia;;;;Malaysian|Malaysians;government
MZ;Mozambique;;;;Mozambican|Mozambicans;state
NA;Namibia;;South West Africa,South-West Africa;;Namibian|Namibians;state
NE;Niger;;;;Nigerien|Nigeriens;state
NG;Nigeria;;Federal Republic of Nigeria;;Nigerian|Nigerians;state
NI;Nicaragua;;;;Nicaraguan|Nicaraguans;state
NL;Netherlands;the;The Netherlands,Holland,Kingdom of the Netherlands;;Dutch|Dutchman|Dutchmen;government
NO;Norway;;Kingdom of Norway;;Norwegian|Norwegians;government
NP;Nepal;;;;Nepali|Nepalese|Nepalis;government
NR;Nauru;;;;Nauruan|Nauruans;state
NZ;New Zealand;;Aotearoa;NZ;New Zealand|New Zealander|New Zealanders;government
OM;Oman;;Sultanate of Oman;;Omani|Omanis;state
PA;Panama;;;;Panamanian|Panamanians;state
PE;Peru;;;;Peruvian|Peruvians;state
PG;Papua New Guinea;;;PNG;Papua New Guinean|Papua New Guineans;government
PH;Philippines;the;Republic of the Philippines,The Philippines;;Philippine|Filipino|Filipinos;state
PK;Pakistan;;Islamic Republic of Pakistan;;Pakistani|Pakistanis;government
PL;Poland;;Republic of Poland,Polish Republic;;Polish|Pole|Poles;government
PS;Palestine;;State of Palestine,Palestinian territories,Occupied Palestinian Territory;;Palestinian|Palestinians;state
PT;Portugal;;Portuguese Republic;;Portuguese;government
PW;Palau;;;;Palauan|Palauans;state
PY;Paraguay;;;;Paraguayan|Paraguayans;state
QA;Qatar;;State of Qatar;;Qatari|Qataris;state
RO;Romania;;Rumania;;Romanian|Romanians;
RS;Serbia;;Republic of Serbia;;Serbian|Serb|Serbs|Serbians;state
RU;Russia;;Russian Federation,Federation of Russia;;Russian|Russians;state
RW;Rwanda;;;;Rwandan|Rwandans;state
SA;Saudi Arabia;;Kingdom of Saudi Arabia;KSA;Saudi|Saudi Arabian|Saudis|Saudi Arabians;
SB;Solomon Islands;;Solomons;;Solomon Islander|Solomon Islanders;government
SC;Seychelles;;;;Seychellois;state
SD;Sudan;;Republic of the Sudan;;Sudanese;state
SE;Sweden;;Kingdom of Sweden;;Swedish|Swede|Swedes;government
SG;Singapore;;Republic of Singapore;;Singaporean|Singaporeans|Singapore;government
SI;Slovenia;;Republic of Slovenia;;Slovenian|Slovene|Slovenes|Slovenians;government
SK;Slovakia;;Slovak Republic;;Slovak|Slovakian|Slovaks;government
SL;Sierra Leone;;;;Sierra Leonean|Sierra Leoneans;state
SM;San Marino;;;;Sammarinese;
SN;Senegal;;;;Senegalese;state
SO;Somalia;;Federal Republic of Somalia;;Somali|Somalian|Somalis;state
SR;Suriname;;Surinam;;Surinamese;state
SS;South Sudan;;Republic of South Sudan;;South Sudanese;state
ST;São Tomé and Príncipe;;Sao Tome and Principe;;São Toméan|Sao Tomean;government
SV;El Salvador;;;;Salvadoran|Salvadorean|Salvadorans;state
SY;Syria;;Syrian Arab Republic;;Syrian|Syrians;state
SZ;Eswatini;;Swaziland;;Swazi|Swazis;state
TD;Chad;;;;Chadian|Chadians;state
TG;Togo;;;;Togolese;
TH;Thailand;;Kingdom of Thailand,Siam;;Thai|Thais;government
TJ;Tajikistan;;Republic of Tajikistan;;Tajik|Tajikistani|Tajiks;state
TL;Timor-Leste;;East Timor;;Timorese|East Timorese;government
TM;Turkmenistan;;;;Turkmen|Turkmens;state
TN;Tunisia;;;;Tunisian|Tunisians;state
TO;Tonga;;;;Tongan|Tongans;government
TR;Turkey;;Türkiye,Turkiye,Republic of Turkey,Republic of Türkiye;;Turkish|Turk|Turks;state
TT;Trinidad and Tobago;;Trinidad & Tobago;;Trinidadian|Trinidadians|Tobagonian;government
TV;Tuvalu;;;;Tuvaluan|Tuvaluans;government
TW;Taiwan;;Republic of China,Chinese Taipei,Formosa;;Taiwanese;state
TZ;Tanzania;;United Republic of Tanzania;;Tanzanian|Tanzanians;state
UA;Ukraine;;;;Ukrainian|Ukrainians;state
UG;Uganda;;;;Ugandan|Ugandans;state
US;United States;the;United States of America,America;US,U.S.,USA,U.S.A.;American|Americans|US|U.S.;state
UY;Uruguay;;;;Uruguayan|Uruguayans;state
UZ;Uzbekistan;;Republic of Uzbekistan;;Uzbek|Uzbekistani|Uzbeks;state
VA;Vatican City;;Vatican,Holy See;;Vatican;state
VC;Saint Vincent and the Grenadines;;St Vincent and the Grenadines,St. Vincent and the Grenadines;;Vincentian|Vincentians;government
VE;Venezuela;;Bolivarian Republic of Venezuela;;Venezuelan|Venezuelans;state
VN;Vietnam;;Viet Nam,Socialist Republic of Vietnam;;Vietnamese;
VU;Vanuatu;;New Hebrides;;Vanuatuan|Ni-Vanuatu;government
WS;Samoa;;Western Samoa;;Samoan|Samoans;government
XK;Kosovo;;Republic of Kosovo;;Kosovar|Kosovan|Kosovars|Kosovans;government
YE;Yemen;;Republic of Yemen;;Yemeni|Yemenis;
ZA;South Africa;;Republic of South Africa;RSA;South African|South Africans;state
ZM;Zambia;;Northern Rhodesia;;Zambian|Zambians;state
ZW;Zimbabwe;;Rhodesia;;Zimbabwean|Zimbabweans;state
`;

/** One country as prose writes it. */
export type Country = {
  code: string;
  name: string;
  /** The name inside a sentence: "the United States", "Russia". */
  inProse: string;
  aliases: string[];
  acronyms: string[];
  /** Adjective first. */
  demonyms: string[];
  leads: '' | 'state' | 'government';
};

export const COUNTRIES: readonly Country[] = ROWS.trim().split('\n').map(countryFrom);

const BY_CODE = new Map(COUNTRIES.map((country) => [country.code, country]));

/** The country with this ISO code, or null for codes of former states and territories. */
export function countryOf(code: string): Country | null {
  return BY_CODE.get(code) ?? null;
}

function countryFrom(row: string): Country {
  const [code = '', name = '', the = '', aliases = '', acronyms = '', demonyms = '', leads = ''] =
    row.split(';');
  const split = (text: string, by: string): string[] => text.split(by).filter((part) => part !== '');
  return {
    code,
    name,
    inProse: the === '' ? name : `${the} ${name}`,
    aliases: split(aliases, ','),
    acronyms: split(acronyms, ','),
    demonyms: split(demonyms, '|'),
    leads: leads === 'state' || leads === 'government' ? leads : '',
  };
}
