/** Given names: the gender they usually tell, and those that are one name in another language or a short form. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const MALE_NAMES = list(`
  aaron abdel abdul abdullah abraham adam adrian ahmad ahmed aidan akira alan albert alberto alejandro aleksandar aleksander
  aleksandr alessandro alex alexander alexandre alexei alexey alfred ali alistair allan allen alvin amir anatoly andre andreas
  andrei andrej andrew andrey andrii andrzej andy angus anthony antonio antony anton antony ariel arnold arthur arturo asif
  avi barack barry bashar ben benjamin benny bernard bernie bert bill billy björn bob bobby boris brad bradley brandon brendan
  brent brett brian bruce bruno bryan byron calvin cameron carl carlo carlos casey cecil chad charles charlie chester chris
  christian christoph christophe christopher chuck clarence claude clayton clifford clint clive colin conor craig curtis cyril
  damian damien dan daniel danny darren dave david davide dean denis dennis derek derrick desmond diego dieter dimitri dirk
  dmitri dmitry dmytro dominic dominik don donald doug douglas dov drew duncan dustin dwight earl eddie edgar edmund eduardo
  edward edwin ehud eli elias elijah elliot elliott emilio emmanuel enrique eric erik ernest ernesto ethan eugene evan evgeny
  fabian faisal farid felipe felix ferdinand fernando filip florian floyd francesco francis francisco franco francois françois
  frank frans franz fred frederic frederick frederik fritz gareth gary gavin gene geoff geoffrey georg george georges gerald
  gerard gerhard gerry giacomo gilbert giorgio giovanni giuseppe glen glenn gordon graham grant greg gregory guido guillermo
  gustav gustavo guy hakan hamid hans harald harold harris harry harvey hasan hassan hector heinrich heinz helmut hendrik
  henri henrik henry herbert herman hiroshi hosni howard hubert hugh hugo hussein ian ibrahim igor ilham ilya imran isaac ismail
  istvan ivan ivo jack jackson jacob jacques jaime jake jakob jakub jamal james jamie jan janez jared jason jaroslav javier jay
  jean jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joão joe joel joerg johan johann johannes john johnny
  jon jonas jonathan jörg jorge jose josé josef joseph josh joshua josip juan julian julius jürgen justin kamal karel karim karl
  keir keith ken kenneth kent kevin khaled khalid kim kirill klaus knut kofi konrad konstantin kurt kyle lamar lance larry lars
  laurent lawrence lech lee leo leon leonard leonid leonardo leroy lester liam lindsey lionel lloyd lorenzo lothar louis luc luca
  lucas luigi luis luiz lukas luke lutz maciej mahmoud malcolm manfred manuel marc marcel marcelo marcin marco marcos marcus
  marek mario marius mark markus martin marvin massimo mateo mateusz mathias matt matteo matthew matthias maurice maurizio max
  maxim maximilian mehmet mel melvin micah michael michał michel mick miguel mihai mikael mike mikhail mikheil mikhailo mykhailo
  mykola milan miles milos milton mitch mitchell mitt mohamed mohammad mohammed mohammad morris moshe muhammad murat mustafa
  naftali nasser nathan nathaniel nawaz neal ned neil nelson newt nicholas nick nico nicola nicolas nicolás niels nigel nikita
  nikol nikola nikolai nikolas nikolay nikos noah noel nolan norbert norman nuri oleg oleh oleksandr oleksii oliver olivier omar
  orlando orville oscar osman oswald otto owen pablo paolo pascal pasquale patrick paul paulo pavel pavlo pedro per percy pete
  peter petr petro phil philip philippe phillip pierre piers pieter piotr predrag qasem rafael rafał rahul raila rajiv ralph ramón
  ramon rand randall randy raphael rashid raúl raul ray raymond recep reggie reginald rené reuven rex ricardo richard rick ricky
  rob robert roberto robin rod rodney rodrigo roger roland rolf roman ron ronald ronnie rory ross roy rudolf rudolph rudy rupert
  ruslan russ russell ryan saad sadiq saeed salah salman salvador salvatore sam sami samuel sanjay santiago saul scott sean sebastian
  sebastián serge sergei sergey sergio serhii seth shane shaun shawn shimon shinzo sidney silvio simon slobodan stanislav stanisław
  stanley stefan stefano stephane stephen steve steven stewart stuart suleiman sven sylvester szymon tariq taro taras ted terence
  terrence terry thaddeus theo theodore thierry thomas thorsten tim timothy timur tobias toby todd tom tomas tomás tomasz tommy
  tony travis trevor tyler umar uwe vaclav valentin valery vasily vasyl viktor victor vincent vince vincenzo vitali vitaly vitalii
  vlad vladimir volodymyr wallace walter warren wayne werner wesley wilbur wilhelm will willem william willie winston wolf
  wolfgang wolodymyr xavier yair yasser yevgeny yitzhak yoav yosef yuri yuriy yurii yves yusuf zachary zbigniew zoran zoltan
  nicholas sergio rex stefanos stephan cres najib fuad hernan harrison jordan-henry ludwig moritz noah ole olaf pekka jukka antti
  mikko timo juha sauli bjarne søren lars-erik rasmus mette-frederik ulrich rudiger volker joschka guido sigmar
`)

export const FEMALE_NAMES = list(`
  abigail ada adriana agnes agnieszka aicha aisha alena alexandra alice alicia alison allison amanda amber amelia amina amy ana
  anastasia andrea angela angelina anita ann anna annalena anne annegret annette annie antonia ariana astrid audrey ayesha barbara
  beata beatrice beatrix becky belinda bernadette beth bethany betsy betty beverly birgit bonnie brenda bridget brigitte camilla
  candace carla carly carmen carol carole caroline carolyn carrie cassandra catarina catherine cathy cecilia celeste charlotte
  chelsea cheryl chiara chloe christiane christina christine chrystia cindy claire clara clare claudia colleen condoleezza
  constance cora courtney cristina cynthia dagmar daisy dana danielle daria dawn deb debbie deborah debra delia denise diana
  diane dilma dina dolores donna dora doris dorothy ebba edith eileen ekaterina elaine eleanor elena elisa elisabeth eliza elizabeth
  ella ellen elsa emilia emily emine emma erica erika erin esperanza esther eugenia eva eve evelyn faith fatima fatma federica
  felicity fiona florence frances francesca frauke frederica gabriela gabrielle gail gemma georgia georgina geraldine gina gisela
  giorgia gladys glenda gloria golda grace greta gretchen gwen halina hanan hanna hannah harriet hazel heather heidi helen helena
  helga henrietta hilary hilda hillary hillary hina holly hope ida ilse imelda ingrid irena irene irina iris irma isabel isabella
  isabelle ivana ivanka iwona jacinda jacqueline jana jane janet janice janine jasmine jean jeanette jeanne jelena jenna jennifer
  jenny jessica jill jo joan joanna jocelyn jodie johanna josephine joy joyce juanita judith judy julia juliana julie juliet june
  kaja kamala karen karin karine karla karolina kate katarina katarzyna katerina kateryna katharina katherine kathleen kathryn
  kathy katie katrin katrina kay kayla kayleigh kellyanne kelly kimberly kirsten kirstjen krystyna kristalina kristen kristi
  kristin kristina kristine lara laura lauren leah leila lena leslie leticia leyla lidia lilian lillian lily linda lisa liz liza
  lois loretta lori louise lucia lucy ludmila luisa lydia lynn mabel madeleine madeline maggie magdalena maia maja malala malgorzata
  manuela mara marcia margaret margarita margrethe maria mariam marian mariana marianne marie marika marilyn marina marine marion
  marjorie marlene marta martha martine mary maryam maureen may megan meghan melania melanie melissa mercedes mette mia michaela
  michelle mildred mina mira miriam molly mona monica monika muriel myra myriam nadia nadine nancy naomi natalia natalie nataliya
  natasha nellie nicole nikki nina noor nora norma odile olena olga olha olivia oksana ona ophelia oprah pamela pat patricia patty
  paula pauline peggy penelope penny petra phyllis polina priti priya rachel raisa rebecca regina renata rhonda rita roberta rosa
  rosalind rose rosemary roxana ruth sabine sabrina sadie sally samantha sandra sanna sara sarah saskia scarlett shannon sharon
  sheila shelly shirley sigrid silvia simone sofia sonia sonja sophia sophie stacey stacy stella stephanie sue suella susan susana
  susanna susanne suzanne svetlana sviatlana sylvia sylvie tamara tammy tania tanya tara tatiana teresa tess tessa thelma theresa
  therese tina tracey tracy tulsi ursula valentina valeria valerie vanessa vera veronica vicki victoria viola violeta virginia
  vivian wanda wendy whitney wilhelmina winifred yael yasmin yelena yolanda yulia yuliya yvette yvonne zahra zainab zoe zofia zuzana
  valeska rodaba liesl
`)

/** Surnames of China, Korea and Vietnam: they stand before the given name. */
export const FAMILY_FIRST = list(`
  an bae bai ban bo bong bui byun cai cao chang che chen cheng cho choe choi chou chow chu chun cui dai dang deng ding do dong
  du duong fan fang feng fu gan gao ge geng gong gu guan guo ha ham han hang hao he heo ho hoang hong hou hsiao hsieh hu hua huang hur huynh
  hwang im jang jeon jeong ji jia jiang jin jo joo ju jung kang kim ko kong koo kuo kwak kwon kwok lai lam lan lau le lee lei leung li
  liang liao lim lin liu long lu luo luong lyu ma mai mao meng min moon mu na nam ngo nguyen noh oh ouyang pan pang park pei peng pham phan
  phung piao pu qi qian qiao qin qiu qu quan ren rhee ri roh ruan ryu seo shao shen sheng shi shim shin si sim sin so sohn son song su suh sun
  tan tang tao teng tian tong tran truong tsai tseng vo vu wan wang wei wen wong woo wu xi xia xiang xiao xie xing xiong xu xue yan yang
  yao ye yi yim yin yoo yoon you yu yuan yue yun zeng zhai zhan zhang zhao zheng zhong zhou zhu zhuang zou
`)

/** One name in several tongues, or a name and its short forms. The first of a line stands for all. */
const EQUIVALENT = `
  vladimir volodymyr wolodymyr vladimír uladzimir vova volodya
  alexander aleksandr oleksandr alexandre alejandro alessandro aleksander aleksandar alex sasha alexandr alyaksandr aliaksandr
  sergei sergey serhii serhiy sergiy serge sergio
  dmitri dmitry dmytro dmitriy dimitri dmitrii
  andrei andrey andrii andriy andrej andrew andy andrzej andre andreas andré
  nikolai nikolay mykola nicholas nicolas nick nikola nicolás
  mikhail michael mykhailo mikhailo mike michel miguel michal michał mick mikael
  peter petr petro pete pedro pierre piotr pyotr
  paul pavel pavlo pablo paulo paolo
  alexei alexey oleksii oleksiy aleksei aleksey
  oleg oleh
  igor ihor
  yuri yuriy yurii jurij iurii
  yevgeny evgeny yevhen eugene evgeni gene
  konstantin kostyantyn constantine
  vitaly vitalii vitaliy vitali
  viktor victor
  vasily vasyl vasili
  yelena elena olena helen helena
  yulia yuliya julia iuliia
  olga olha
  natalia nataliya natalya natalie
  svetlana svitlana sviatlana
  catherine katherine kathryn kate katie kathy cathy ekaterina kateryna katarina katerina katarzyna
  mohammed muhammad mohamed mohammad mohamad mahomet muhammed
  ahmed ahmad
  hussein husayn hossein hussain
  hassan hasan
  abdullah abdallah abdulla
  yousef youssef yusuf yosef joseph joe josef jose josé giuseppe
  ibrahim abraham
  omar umar
  khaled khalid
  benjamin binyamin ben benny bibi
  john jon johnny jack jean jan juan ivan johann johannes hans giovanni
  james jim jimmy jaime
  robert bob bobby rob robbie roberto bert
  william bill billy will willie wilhelm willem guillermo
  richard rick ricky dick rich ricardo
  charles charlie chuck carlos karl carl
  edward ed eddie ted ned eduardo
  thomas tom tommy tomas tomasz
  david dave davey
  daniel dan danny
  donald don donny
  stephen steven steve stefan stephane esteban
  christopher chris kris
  anthony tony antonio antony
  matthew matt matteo matthias
  joshua josh
  samuel sam sammy
  samantha sam
  gregory greg
  jeffrey jeff geoffrey geoff
  kenneth ken kenny
  lawrence larry laurence
  ronald ron ronnie
  timothy tim
  theodore ted theo teddy
  patrick pat paddy
  patricia pat patty trish
  philip phillip phil philippe felipe
  raymond ray
  leonard len lenny
  franklin frank francis francisco
  frederick fred freddie frederik
  gerald gerry jerry
  george georges jorge georg giorgio
  henry harry hank henri heinrich enrique
  harold harry hal
  alan allan allen al
  albert al bert alberto
  alfred alf fred
  arthur art
  bernard bernie
  mitchell mitch
  willard mitt
  newton newt
  rudolph rudy rudolf
  nathan nathaniel nate
  nelson nel
  walter walt
  zachary zach zack
  elizabeth liz beth betty lizzie elisabeth eliza betsy
  margaret maggie meg peggy
  susan sue suzanne susie
  deborah debbie deb debra
  jennifer jenny jen
  judith judy
  barbara barb
  christine christina chris tina cristina kristina
  rebecca becky
  katherine kay
  nancy nan
  virginia ginny
  victoria vicky vicki
  stephanie steph
  amanda mandy
  cynthia cindy
  kimberly kim
  jessica jess
  alexandra alex sandra
  kirsten kirstjen
  louis luis luigi lou
  mark marc marco marcus markus marek
  martin marty
  maximilian max
  maxim maksym maksim
  denis denys dennis
  taras
  kirill kyrylo cyril
  artem artyom
  emmanuel manuel manny
  francois françois
  xi
`

const groups = new Map<string, Set<string>>()
for (const line of EQUIVALENT.trim().split('\n')) {
  const names = line.trim().split(/\s+/)
  for (const name of names) groups.set(name, (groups.get(name) ?? new Set<string>()).add(names[0]!))
}

/** True when both are one given name, in another tongue or as a short form. Both folded (lower case, no accents). */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b) return true
  const of = groups.get(b)
  return of !== undefined && [...(groups.get(a) ?? [])].some((group) => of.has(group))
}

/** First letters a name may be cut to: its own, and those of its other forms (Bill is also W.). */
export function initialsOf(name: string): ReadonlySet<string> {
  return new Set([name, ...(groups.get(name) ?? [])].map((form) => form[0] ?? ''))
}
