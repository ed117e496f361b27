// Occupations by how far they are from each other, for telling namesakes apart. Written by hand from common knowledge.
// Lower case, the last word or words of a title.

/**
 * What news calls people whom it does not expect to be known. A line is a calling: a base that says "educator" agrees
 * with an article that says "teacher". Local offices such as a sheriff's are none: who governs began in one.
 */
export const EVERYDAY_OCCUPATIONS: readonly string[] = [
  'teacher,headteacher,educator,principal,librarian,tutor,teaching assistant,professor,academic',
  'student,pupil,undergraduate,sophomore,freshman,schoolboy,schoolgirl,intern,apprentice,trainee',
  'nurse,midwife,paramedic,carer,caregiver,pharmacist,dentist,optician,physiotherapist,therapist,veterinarian,vet',
  'officer,detective,constable,policeman,policewoman,trooper,patrolman,cop,ranger,police,general,admiral,colonel,' +
    'captain,commander,soldier,spy,military,army',
  'firefighter,fireman,lifeguard,coastguard',
  'plumber,electrician,carpenter,joiner,builder,bricklayer,roofer,welder,mechanic,plasterer,decorator,handyman,labourer,' +
    'laborer,miner,steelworker,docker',
  'farmer,rancher,gardener,landscaper,fisherman,beekeeper,shepherd',
  'baker,butcher,shopkeeper,cashier,grocer,florist,bartender,barista,waiter,waitress,barman',
  'barber,hairdresser,cleaner,janitor,caretaker,receptionist,babysitter,nanny,childminder,secretary',
  'trucker,courier,postman,bus driver,taxi driver,truck driver,lorry driver,delivery driver,cab driver',
  'neighbor,neighbour,resident,villager,pensioner,retiree,homeowner,tenant,commuter,shopper,motorist,onlooker,churchgoer',
  'defence lawyer,defense lawyer,defence solicitor,defense attorney,public defender,lawyer,attorney,barrister,solicitor',
  'accountant,surveyor',
]

/** Those of the lines above who are known by them: nobody is no general because an article says "professor". */
export const NOTABLE_OCCUPATIONS =
  'professor,academic,general,admiral,colonel,captain,commander,soldier,spy,police,military,army,secretary,lawyer,attorney,' +
  'barrister,solicitor'

/** Offices of a town, which a minister of the same name has not, unless the article is older than the ministry. */
export const LOCAL_OFFICES =
  'mayor,mayoress,councillor,councilor,councilman,councilwoman,alderman,sheriff,coroner'

/** Known on a stage or a field: "the goalkeeper Ann Lee" is no minister unless her entry says that she also played. */
export const PERFORMERS =
  'actor,actress,comedian,singer,rapper,musician,songwriter,singer-songwriter,guitarist,drummer,dancer,player,footballer,' +
  'striker,midfielder,goalkeeper,winger,quarterback,linebacker,cornerback,pitcher,outfielder,batsman,cricketer,golfer,' +
  'swimmer,sprinter,cyclist,jockey,skier,skater,gymnast,boxer,wrestler,athlete,wide receiver,running back,coach,' +
  'head coach,referee,umpire,shortstop,catcher,bowler,hurdler,centre-back'

/** What takes long study or speaks for others, which "the physicist Ann Lee" has and a singer of her name has not. */
export const LEARNED_OCCUPATIONS =
  'scientist,researcher,professor,lecturer,physicist,chemist,biologist,geologist,astronomer,engineer,surgeon,doctor,' +
  'physician,pathologist,virologist,epidemiologist,psychologist,psychiatrist,economist,lawyer,attorney,solicitor,' +
  'barrister,judge,prosecutor,accountant,architect,curator,archaeologist,meteorologist,analyst,spokesman,spokeswoman,' +
  'spokesperson'

/** Those of them who are no politicians, so that "the analyst Ann Lee" is not the minister of her name. */
export const UNPOLITICAL_OCCUPATIONS =
  'scientist,researcher,physicist,chemist,biologist,geologist,astronomer,pathologist,virologist,epidemiologist,' +
  'psychologist,psychiatrist,accountant,architect,curator,archaeologist,meteorologist,analyst,' +
  'designer,photographer,sculptor,chef,pilot,jeweller,stylist'
