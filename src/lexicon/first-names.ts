// Given names in the news that the generated lists lack. Written by hand from common knowledge. Lower case,
// without accents.

/** Given names of men, one blank between two. */
export const MORE_MALE_FIRST_NAMES =
  'abdelaziz abdulaziz adan aleksey alexei antonin antonis arvind ashraf atal augusto ayman barack bashar benigno beto bibi boyko ' +
  'chuck ciro cory dmitri dmitry dmytro donnie ehud emomali enda enrico erdogan ernesto evo fidel fumio gamal gerhard ' +
  'giuseppe gordon haider hakeem hamid hashim hassan hosni hugo igor ilham imran jair jamal jacques jared jens jerome ' +
  'jimmy joko jose juan justin kevin khalid kim kofi kyriakos lech lindsey lloyd luiz lula mahathir mahmoud manmohan manuel marco mario ' +
  'mateusz matteo mauricio mike mikhail mitch mitt mohamed mohammad mohammed mohandas muammar muhammad mwai nawaz ' +
  'newt nicolae nicolas nouri nursultan pedro pervez petro pete rafael rahm rahul raila raj rajiv ramzan raul recep ricky rishi ' +
  'robert rodrigo ron rudy rush saad saddam salman sanjay sebastien sergei sergey sergio serhiy shimon shinzo silvio ' +
  'slobodan steny sundar tayyip tedros tim tony viktor vaclav vinod volodymyr warren wayne wladimir yasser yitzhak ' +
  'yoshihide yves zine bernie bill bob boris brad brett chris dan dave don ed george gerry jim joe jon ken larry ' +
  'mark nick paul ray rex rick rob scott steve ted tom will jeb stan doug greg jeff matt phil sam geoff nigel ' +
  'kenneth craig keith shaun sean liam declan eamonn gareth rhys alun iain hamish angus'

/** Given names of women, one blank between two. */
export const MORE_FEMALE_FIRST_NAMES =
  'aung beatriz bette christiane christine condoleezza coretta cristina dilma ellen elfriede fatou ghislaine golda hillary imelda ' +
  'indira ines irina isabel jacinda kamala kellyanne kirsten ketanji laura letizia liz loretta lyudmila magdalena ' +
  'malala mamie melania meghan mette michelle muriel nadezhda nancy ngozi nikki olga oprah paula priti ruth samia ' +
  'sanna sarah sheryl sonia svetlana tammy tatiana theresa tulsi ursula valerie viola whitney winnie xiomara yulia ' +
  'yvette zuzana marjorie lauren katie kate amy beth barbara diane dianne elena sonia elise gretchen jill kay'

/** Given names that men and women bear alike, and which therefore say nothing of gender; one blank between two. */
export const COMMON_FIRST_NAMES =
  'alex ashley avery casey charlie chris courtney dana frankie jackie jaime jamie jess jessie jo jordan jude kerry ' +
  'kris lee leigh leslie lindsay lindsey lynn morgan nicky pat peyton quinn reese riley robin ronnie rowan sam sandy ' +
  'sasha shannon sidney stevie taylor terry tracy'

/** Surnames that stand before the given name: "Kim Jong-un", "Lee Jae-myung", "Xi Jinping"; one blank between two. */
export const LEADING_SURNAMES =
  'kim lee park yi choi jung jeong kang cho yoon moon lim han shin seo kwon hwang ahn song hong ban xi li wang zhang chen ' +
  'yang huang zhao wu zhou xu sun ma zhu hu guo lin he gao luo zheng liang xie tang deng feng cao peng tsai mao wen jiang bo ' +
  'zeng tran nguyen pham vu vo dang bui do ngo duong truong phan'
