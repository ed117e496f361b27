// Titles, offices and occupations that stand with a name. Written by hand from common knowledge. Lower case.

/** Forms of address; they say a gender or only that a person is meant. */
export const HONORIFICS: ReadonlyMap<string, 'male' | 'female' | 'any'> = new Map([
  ['mr', 'male'],
  ['sir', 'male'],
  ['lord', 'male'],
  ['monsieur', 'male'],
  ['herr', 'male'],
  ['senor', 'male'],
  ['don', 'male'],
  ['mrs', 'female'],
  ['ms', 'female'],
  ['miss', 'female'],
  ['dame', 'female'],
  ['lady', 'female'],
  ['madame', 'female'],
  ['mme', 'female'],
  ['senora', 'female'],
  ['dr', 'any'],
  ['prof', 'any'],
  ['professor', 'any'],
  ['rev', 'any'],
  ['reverend', 'any'],
  ['hon', 'any'],
  ['cllr', 'any'],
  ['saint', 'any'],
])

/** Titles that only a man bears, by their last word or words. */
export const MALE_ROLES =
  'actor,alderman,anchorman,assemblyman,baron,boyfriend,brother,brother-in-law,businessman,cardinal,chairman,congressman,' +
  'councilman,count,crown prince,dad,duke,emir,emperor,father,father-in-law,fireman,friar,gentleman,godfather,gunman,' +
  'grandfather,grandson,husband,imam,ayatollah,king,layman,monk,nephew,ombudsman,policeman,pope,priest,prince,' +
  'salesman,serviceman,shah,sheik,sheikh,son,son-in-law,spokesman,sportsman,statesman,stepfather,stepson,sultan,' +
  'tribesman,tsar,uncle,vice chairman,waiter,widower,archbishop,bishop,rabbi,showman,strongman,hitman,man,boy,guy'

/** Titles that only a woman bears. */
export const FEMALE_ROLES =
  'actress,anchorwoman,assemblywoman,aunt,baroness,businesswoman,chairwoman,congresswoman,councilwoman,countess,' +
  'crown princess,daughter,daughter-in-law,duchess,empress,ex-wife,fiancee,first lady,girlfriend,godmother,' +
  'grandmother,granddaughter,heiress,hostess,mom,mother,mother-in-law,mum,niece,nun,policewoman,princess,queen,' +
  'sister,sister-in-law,spokeswoman,stateswoman,stepdaughter,stepmother,vice chairwoman,waitress,widow,wife,' +
  'woman,girl,lady,ballerina,midwife'

/** Offices and ranks written before a name, and occupations that news puts there. */
export const ROLES =
  'academic,accountant,activist,adjutant,administrator,admiral,adviser,advisor,agent,aide,ambassador,analyst,anchor,' +
  'anthropologist,architect,artist,assistant,astronaut,astronomer,athlete,attorney,attorney general,us attorney,us marshal,author,banker,' +
  'baritone,bassist,biologist,blogger,boss,boxer,brigadier,broadcaster,broker,cameraman,campaigner,candidate,captain,' +
  'capt,caretaker,cartoonist,celebrity,ceo,cfo,chair,chairperson,champion,chancellor,chef,chemist,chief,' +
  'chief executive,chief executive officer,chief financial officer,chief operating officer,chief technology officer,chief medical officer,chief marketing officer,chief legal officer,chief justice,chief of staff,choreographer,' +
  'cinematographer,citizen,cleric,clerk,climber,coach,co-author,co-chair,co-founder,cofounder,co-host,co-owner,colonel,' +
  'col,columnist,comedian,commander,commander in chief,commentator,commissioner,comptroller,composer,comptroller general,' +
  'conductor,congressmember,constable,consul,consultant,contractor,controller,cop,coordinator,coroner,correspondent,' +
  'counsel,councillor,councilmember,councilor,counselor,critic,curator,cyclist,dancer,dean,dealer,defender,defendant,' +
  'delegate,democrat,deputy,designer,detective,developer,dictator,diplomat,director,director general,dissident,doctor,' +
  'driver,drummer,economist,editor,editor in chief,educator,engineer,entertainer,entrepreneur,envoy,epidemiologist,' +
  'executive,executive director,expert,explorer,farmer,fighter,filmmaker,film-maker,financier,firefighter,footballer,' +
  'forward,founder,frontman,general,gen,general manager,general secretary,geologist,goalkeeper,golfer,gov,governor,' +
  'governor general,guard,guitarist,head,head coach,head of state,historian,host,house speaker,humorist,impresario,' +
  'incumbent,inspector,instructor,interpreter,inventor,investigator,investor,jockey,journalist,judge,jurist,justice,' +
  'keyboardist,lawmaker,lawyer,leader,lecturer,legislator,lieutenant,lt,lobbyist,magistrate,magnate,majority leader,' +
  'major,maj,manager,managing director,marshal,mastermind,mathematician,mayor,md,member,militant,minister,minority leader,' +
  'mogul,monarch,moderator,mountaineer,musician,negotiator,neurologist,nominee,novelist,nurse,officer,official,' +
  'opponent,opposite number,organizer,organiser,owner,painter,parliamentarian,partner,pastor,pathologist,patient,philanthropist,' +
  'philosopher,photographer,physician,physicist,pianist,pilot,pioneer,pitcher,player,playwright,poet,police chief,' +
  'politician,pollster,postmaster general,practitioner,preacher,prelate,pontiff,premier,presenter,president,president-elect,pres,president pro tempore,' +
  'prime minister,principal,private,privates,producer,professor,programmer,prosecutor,prosecutor general,' +
  'provost,psychiatrist,psychologist,publicist,publisher,pupil,quarterback,racer,ranger,rapper,rep,reporter,' +
  'representative,republican,researcher,resident,retiree,reverend,rider,ringleader,rival,ruler,runner,running back,' +
  'scholar,scientist,screenwriter,sculptor,secretary,secretary general,secretary-general,secretary of agriculture,' +
  'secretary of commerce,secretary of defense,secretary of education,secretary of energy,secretary of homeland security,' +
  'secretary of labor,secretary of state,secretary of the treasury,sen,senator,sergeant,sgt,sheriff,singer,' +
  'singer-songwriter,skater,skier,socialist,sociologist,soldier,solicitor,solicitor general,songwriter,soprano,speaker,' +
  'specialist,spokesperson,star,statistician,strategist,striker,student,superintendent,supervisor,surgeon,' +
  'surgeon general,survivor,suspect,swimmer,teacher,teenager,tenor,theologian,trader,trainer,translator,treasurer,' +
  'trooper,trustee,tycoon,undersecretary,under secretary,veteran,veterinarian,vice chancellor,vice president,' +
  'vice-president,vice premier,vice prime minister,victim,violinist,virologist,vocalist,volunteer,whistleblower,' +
  'winger,winner,witness,worker,wrestler,writer,zoologist,politburo member,midfielder,lead singer,teammate,colleague,' +
  'friend,ally,co-worker,neighbor,neighbour,spouse,fiance,cousin,sibling,parent,mentor,successor,referee,umpire,mpp,coun,const,comrade,predecessor,' +
  'plumber,electrician,carpenter,joiner,builder,bricklayer,roofer,welder,mechanic,gardener,landscaper,fisherman,rancher,' +
  'baker,butcher,shopkeeper,cashier,bartender,barista,barber,hairdresser,cleaner,janitor,receptionist,nanny,trucker,' +
  'courier,miner,labourer,laborer,paramedic,pharmacist,dentist,therapist,lifeguard,librarian,headteacher,tutor,intern,' +
  'apprentice,pensioner,homeowner,bus driver,taxi driver,truck driver,lorry driver,' +
  'barrister,kc,qc,mp,mep,msp,pc,ds,dci,insp,ch insp,supt,ch supt,det con,det sgt,det insp,det ch insp,det supt,det ch supt'

/**
 * Other words for the bearer of a title or of one that ends so: "Rep. Ann Lee … the [congresswoman]", "Mr Justice Hale
 * … the [judge]".
 */
export const NOUNS_OF_TITLE: ReadonlyMap<string, string> = new Map([
  ['rep', 'representative,congressman,congresswoman,lawmaker,legislator'],
  ['representative', 'congressman,congresswoman,lawmaker,legislator'],
  ['congressman', 'representative,lawmaker,legislator'],
  ['congresswoman', 'representative,lawmaker,legislator'],
  ['sen', 'senator,lawmaker,legislator'],
  ['senator', 'lawmaker,legislator'],
  ['assemblyman', 'lawmaker,legislator'],
  ['assemblywoman', 'lawmaker,legislator'],
  ['mp', 'lawmaker,legislator,parliamentarian,politician'],
  ['mep', 'lawmaker,legislator,parliamentarian,politician'],
  ['msp', 'lawmaker,legislator,parliamentarian,politician'],
  ['gov', 'governor'],
  ['pres', 'president'],
  ['pope', 'pontiff'],
  ['king', 'monarch'],
  ['queen', 'monarch'],
  ['archbishop', 'prelate,cleric'],
  ['bishop', 'prelate,cleric'],
  ['cardinal', 'prelate,cleric'],
  ['prime minister', 'premier'],
  ['justice', 'judge'],
  ['magistrate', 'judge'],
  ['kc', 'barrister,lawyer'],
  ['qc', 'barrister,lawyer'],
  ['barrister', 'lawyer'],
  ['solicitor', 'lawyer'],
  ['attorney', 'lawyer'],
  ['lawyer', 'attorney'],
  ['capt', 'captain'],
  ['col', 'colonel'],
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['maj', 'major'],
  ['sgt', 'sergeant,officer'],
  ['insp', 'inspector,officer'],
  ['supt', 'superintendent,officer'],
  ['det con', 'detective,officer'],
  ['det sgt', 'detective,officer'],
  ['det insp', 'detective,officer'],
  ['det ch insp', 'detective,officer'],
  ['det supt', 'detective,officer'],
  ['det ch supt', 'detective,officer'],
  ['detective', 'officer'],
  ['pc', 'constable,officer'],
  ['ds', 'detective,sergeant,officer'],
  ['dci', 'detective,officer'],
  ['constable', 'officer'],
  ['inspector', 'officer'],
  ['superintendent', 'officer'],
  ['ceo', 'chief executive,executive,boss'],
  ['chief executive', 'ceo,executive,boss'],
])

/** What a form of address says its bearer is: "Dr. Ann Lee … the [doctor]". */
export const NOUNS_OF_ADDRESS: ReadonlyMap<string, string> = new Map([
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['cllr', 'councillor'],
])

/** The holders of a state's or government's highest offices: "the Peruvian leader" may be any of them. */
export const RULERS =
  'president,prime minister,premier,chancellor,king,queen,emperor,sultan,emir,dictator,leader,ruler,monarch,taoiseach,' +
  'first minister,head of state,supreme leader,crown prince,pres'

/** Titles that a name is borne with, as a part of it: "Prince Harry", "Pope Francis". */
export const BORNE_TITLES: ReadonlySet<string> = new Set(
  'king queen prince princess emperor empress sultan emir sheikh pope'.split(' '),
)

/** What an office-holder was, is or will be, by the word before the title. */
export const ROLE_STATUS: ReadonlyMap<string, 'former' | 'future' | 'acting'> = new Map([
  ['former', 'former'],
  ['ex', 'former'],
  ['ex-', 'former'],
  ['then', 'former'],
  ['late', 'former'],
  ['retired', 'former'],
  ['ousted', 'former'],
  ['deposed', 'former'],
  ['disgraced', 'former'],
  ['onetime', 'former'],
  ['one-time', 'former'],
  ['incoming', 'future'],
  ['future', 'future'],
  ['elect', 'future'],
  ['designate', 'future'],
  ['acting', 'acting'],
  ['interim', 'acting'],
])
