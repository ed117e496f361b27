// Names that mean one sort of thing in nearly every article. Written by hand from common knowledge. As they are
// written, a comma between two.

/** Bodies whose names news writes short. */
export const KNOWN_ORGANIZATIONS =
  'FBI,CIA,NSA,FDA,CDC,EPA,FEMA,NASA,NOAA,IRS,SEC,FCC,FTC,FAA,DEA,ATF,TSA,ICE,USDA,NIH,DOJ,DHS,OPEC,NATO,WHO,IMF,WTO,OECD,' +
  'ASEAN,UNESCO,UNICEF,UNHCR,IAEA,OSCE,ECB,BBC,CNN,NBC,ABC,CBS,PBS,NPR,MSNBC,ESPN,HBO,ITV,AP,AFP,UPI,NFL,NBA,MLB,NHL,MLS,FIFA,' +
  'UEFA,IOC,NCAA,NAACP,ACLU,AARP,NRA,GOP,DNC,RNC,IBM,AT&T,UPS,GM,BP,HSBC,UBS,KGB,MI5,MI6,IDF,PLO,IRA,Fed,Federal Reserve,' +
  'Democratic,Liberal Democrat,Liberal Democrats,Lib Dem,Lib Dems,Christian Democrat,Christian Democrats,Social Democrat,' +
  'Social Democrats,The Hill,USA TODAY,USA Today,' +
  'World Bank,European Union,European Commission,European Parliament,European Central Bank,United Nations,Security Council,' +
  'U.N. Security Council,African Union,Arab League,Red Cross,Congress,Senate,House of Representatives,House of Commons,' +
  'House of Lords,Supreme Court,U.S. Supreme Court,Pentagon,Knesset,Bundestag,Duma,Treasury,Treasury Department,' +
  'State Department,Justice Department,Commerce Department,Labor Department,Defense Department,Interior Department,' +
  'Energy Department,Homeland Security,Foreign Office,Home Office,Scotland Yard,Hamas,Hezbollah,Fatah,Taliban,al-Qaida,' +
  'al-Qaeda,Islamic State,ISIS,Republican,Republicans,Democrat,Democrats,Republican Party,Democratic Party,Labour Party,' +
  'Conservative Party,Tories,Reuters,Associated Press,Bloomberg,PR Newswire,PRNewswire,Business Wire,GlobeNewswire,Al-Jazeera,Al Jazeera,Microsoft,Google,Amazon,Facebook,Meta,' +
  'Twitter,YouTube,Instagram,LinkedIn,WhatsApp,TikTok,MySpace,PayPal,Spotify,Netflix,Intel,Nvidia,Samsung,Toyota,Honda,Nissan,Volkswagen,BMW,Boeing,Airbus,Walmart,Wal-Mart,Starbucks,' +
  "McDonald's,Pfizer,Moderna,AstraZeneca,Exxon,ExxonMobil,Chevron,Goldman Sachs,JPMorgan,Morgan Stanley,Citigroup,Barclays," +
  'Food and Drug Administration,Environmental Protection Agency,Centers for Disease Control and Prevention,' +
  'Securities and Exchange Commission,Federal Bureau of Investigation,Department of Homeland Security,' +
  'Immigration and Customs Enforcement,Customs and Border Protection,' +
  'Interpol,Europol,Greenpeace,Oxfam,Amnesty International,Human Rights Watch,UNAIDS,Gavi,Xinhua,NHK,Al Arabiya,Sinn Féin,' +
  'Likud,Fidesz,Ofcom,Ofgem,Ofwat,Ofsted,Unison,Tesco,Aldi,Lidl,Carrefour,Ikea,IKEA,Costco,Walgreens,CVS,Macy’s,Sotheby’s,' +
  "Moody’s,Macy's,Sotheby's,Moody's,Nestlé,Unilever,Danone,Sanofi,Novartis,Roche,GSK,Bayer,Siemens,Ericsson,Nokia,Sony," +
  'Panasonic,Hitachi,Hyundai,Kia,Renault,Peugeot,Stellantis,Volvo,Audi,Ryanair,Lufthansa,Qantas,Amtrak,FedEx,DHL,Maersk,' +
  'Lockheed Martin,Raytheon,Northrop Grumman,BAE Systems,Rolls-Royce,General Motors,General Electric,General Mills,General Dynamics,Procter and Gamble,Marks and Spencer,Simon and Schuster,' +
  'Barnes and Noble,Smith and Wesson,Ernst and Young,Cargill,Airbnb,Lyft,' +
  'DoorDash,Hulu,Alibaba,Tencent,Baidu,Huawei,Xiaomi,ByteDance,Foxconn,TSMC,Infosys,Petrobras,Gazprom,Rosneft,Aramco,' +
  'Equinor,TotalEnergies,Vodafone,Verizon,Comcast,T-Mobile,Citibank,Deloitte,PwC,KPMG,McKinsey,BlackRock,' +
  'Berkshire Hathaway,Citi,Lockheed,Politico,Axios,ProPublica,Heineken,Diageo,Lloyds,NatWest,Santander,BNP Paribas,' +
  'Nasa,Novo Nordisk,Eli Lilly,Jefferies,Nomura,Credit Suisse,Deutsche Bank,Wells Fargo,Bank of America,Merck,Johnson & Johnson,Glencore,Rio Tinto,Woolworths,Telstra,Safaricom,Shoprite,Standard Chartered,Tata Motors,Tata Steel,' +
  'Transport for London,TfL,Transport for Wales,Bloomberg Businessweek,Businessweek,Aer Lingus,easyJet,EasyJet,KLM,Wizz Air,British Airways,Air France,PTI,ANI,Yonhap,Defra,DEFRA,HMRC,Ofqual,Acas,' +
  'PRNewswire,BBC Radio 5 Live,Radio 5 Live,Nasdaq,YouTube,Instagram,TikTok,Tesla,Uber,SpaceX,OpenAI'

export const KNOWN_PLACES =
  'White House,Kremlin,Downing Street,Capitol Hill,Wall Street,Silicon Valley,Hollywood,Guantanamo Bay,West Bank,Gaza,' +
  'Gaza Strip,Golan Heights,Jerusalem,Middle East,Far East,Southeast Asia,East Asia,South Asia,Central Asia,Latin America,' +
  'Central America,North America,South America,Europe,Eastern Europe,Western Europe,Asia,Africa,North Africa,West Africa,' +
  'East Africa,Antarctica,Scandinavia,Caribbean,Balkans,Kosovo,Chechnya,Crimea,Donbas,Kashmir,Tibet,Hong Kong,Macau,Taiwan,' +
  'England,Scotland,Wales,Northern Ireland,New York,New York City,Los Angeles,San Francisco,San Diego,San Antonio,Chicago,' +
  'Houston,Philadelphia,Phoenix,Dallas,Boston,Seattle,Denver,Miami,Atlanta,Detroit,Minneapolis,New Orleans,Las Vegas,' +
  'Baltimore,Cleveland,Pittsburgh,St. Louis,Brooklyn,Manhattan,London,Paris,Berlin,Madrid,Rome,Vienna,Brussels,Amsterdam,' +
  'Moscow,Kyiv,Kiev,Warsaw,Prague,Budapest,Athens,Istanbul,Ankara,Tehran,Baghdad,Damascus,Beirut,Cairo,Riyadh,Dubai,Doha,' +
  'Kabul,Islamabad,Karachi,Delhi,New Delhi,Mumbai,Beijing,Shanghai,Tokyo,Seoul,Pyongyang,Bangkok,Hanoi,Jakarta,Manila,Sydney,' +
  'Melbourne,Toronto,Montreal,Ottawa,Vancouver,Mexico City,Havana,Caracas,Bogota,Buenos Aires,Sao Paulo,Rio de Janeiro,' +
  'Johannesburg,Cape Town,Nairobi,Lagos,Geneva,Zurich,Stockholm,Oslo,Copenhagen,Helsinki,Dublin,Lisbon,Alabama,Alaska,Arizona,' +
  'Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,' +
  'Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,' +
  'New Mexico,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,' +
  'Tennessee,Texas,Utah,Vermont,West Virginia,Wisconsin,Wyoming,Ontario,Quebec,British Columbia,Alberta,New South Wales,' +
  'Queensland,Puerto Rico,Guam,American Samoa,Odesa,Kharkiv,Tel Aviv,Southern California,Northern California,Midwest,' +
  'Andhra Pradesh,Arunachal Pradesh,Assam,Bihar,Chhattisgarh,Goa,Gujarat,Haryana,Himachal Pradesh,Jharkhand,Karnataka,' +
  'Kerala,Madhya Pradesh,Maharashtra,Manipur,Meghalaya,Mizoram,Nagaland,Odisha,Punjab,Rajasthan,Sikkim,Tamil Nadu,' +
  'Telangana,Tripura,Uttar Pradesh,Uttarakhand,West Bengal,Jammu,Ladakh,Sindh,Balochistan,Khyber Pakhtunkhwa,Xinjiang,' +
  'Guangdong,Sichuan,Hubei,Henan,Catalonia,Andalusia,Bavaria,Saxony,Lombardy,Sicily,Tuscany,Normandy,Brittany,Flanders,' +
  'Wallonia,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Tasmania,Western Australia,South Australia,' +
  'Sierra Nevada,Okinawa,Hokkaido,Borno,Kaduna,Tigray,Darfur,Oromia,KwaZulu-Natal,Gauteng,Chiapas,Oaxaca,Sinaloa'

/** Known places that are given names besides: "[Jordan] said". Lower case. */
export const PLACES_LIKE_PERSONS: ReadonlySet<string> = new Set(
  'alberta boston brooklyn chad dallas georgia india jordan kenya london montana paris phoenix sydney vienna'.split(
    ' ',
  ),
)

export const KNOWN_EVENTS =
  'Christmas,Christmas Eve,Christmas Day,Thanksgiving,Easter,Ramadan,Hanukkah,Passover,Diwali,Halloween,Cinco de Mayo,' +
  "New Year’s Eve,New Year's Eve,New Year’s Day,New Year's Day,Labor Day,Memorial Day,Independence Day,Veterans Day,Brexit," +
  'World War I,World War II,First World War,Second World War,Cold War,Gulf War,Vietnam War,Holocaust,Watergate,World Cup,' +
  'Super Bowl,World Series,Olympics,Olympic Games,Winter Olympics,Summer Olympics,Paralympics,Wimbledon,Grand Slam,Tour de France'

export const KNOWN_PRODUCTS =
  'Medicaid,Medicare,Obamacare,Dow,Dow Jones,Dow Jones Industrial Average,S&P 500,Nikkei,FTSE 100,DAX,Hang Seng,Russell 2000,' +
  'Internet,iPhone,iPad,Android,Windows,Bitcoin,Viagra,ChatGPT'

export const KNOWN_ILLNESSES =
  "Covid-19,COVID-19,Covid,COVID,Ebola,Zika,Alzheimer’s,Alzheimer's,Parkinson’s,Parkinson's"

/** Capitals that news names for their governments, beside Washington: they lie in no state. Lower case. */
export const CAPITALS: ReadonlySet<string> = new Set(
  `london paris berlin brussels moscow kyiv beijing tokyo seoul jerusalem tehran ankara ottawa delhi
  islamabad`.split(/\s+/),
)
