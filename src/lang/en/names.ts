/** Words around English names in news. Data only; everything is lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Stand before a surname and tell a gender. */
export const MALE_HONORIFICS = list('mr mister sir lord king prince sheikh baron duke father monsieur herr señor pope')
export const FEMALE_HONORIFICS = list(
  'mrs ms miss madam lady dame queen princess baroness duchess sister madame frau señora',
)

/** Stand before a name and belong to no name. Roles and ranks, with the words they are built of. */
export const TITLES = list(`
  mr mister mrs ms miss sir lord lady dame madam madame dr doctor prof professor emeritus rev reverend hon honorable
  king queen prince princess sheikh baron baroness duke duchess emperor sultan emir ayatollah imam rabbi pope cardinal
  archbishop bishop father sister brother pastor
  president presidents premier chancellor minister secretary undersecretary subsecretary senator sen sens
  representative rep reps congressman congresswoman governor gov mayor deputy vice acting interim former ex then
  prime foreign defense defence interior finance home justice health trade energy treasury commerce
  leader leaders speaker chairman chairwoman chairperson chair chief director commissioner ambassador amb envoy
  spokesman spokeswoman spokesperson adviser advisor aide counsel attorney solicitor judge justice magistrate
  general gen lieutenant lt colonel col major maj captain capt sergeant sgt admiral adm commander marshal brigadier
  corporal private officer constable superintendent inspector detective sheriff
  head coach manager captain editor reporter correspondent journalist author writer professor analyst economist
  scholar researcher scientist historian activist lawyer barrister member councillor councilman councilwoman delegate
  negotiator diplomat candidate nominee frontrunner incumbent democrat republican democratic gop conservative labour
  liberal independent majority minority senate house congressional parliamentary state national security special
  senior junior assistant associate executive permanent shadow press police army navy
  staff affairs pres pm mp mep md phd co-founder founder billionaire businessman tycoon actor actress singer comedian star
  sen.-elect president-elect ceo cfo coo cto prosecutor strategist publisher superintendent provost constable
`)

/** Titles after which a bare surname is certainly a person. */
export const PERSON_TITLES = list(`
  mr mister mrs ms miss sir lord lady dame madam madame dr doctor prof professor rev reverend king queen prince princess
  sheikh baron ayatollah imam rabbi pope cardinal archbishop bishop father president premier chancellor minister
  secretary senator sen representative rep congressman congresswoman governor gov mayor speaker chairman chairwoman
  ambassador envoy spokesman spokeswoman spokesperson judge general gen lieutenant lt colonel col major maj captain capt
  sergeant sgt admiral adm commander officer inspector detective sheriff coach attorney director commissioner adviser
  advisor leader pres professor counsel ceo cfo coo cto prosecutor chair chief strategist
`)

/** Nouns of a role: "the president", "a spokesman". Singular. */
export const ROLES = list(`
  president premier chancellor minister secretary undersecretary senator representative congressman congresswoman
  governor mayor leader speaker chairman chairwoman chairperson chair chief director commissioner ambassador envoy
  spokesman spokeswoman spokesperson adviser advisor aide attorney lawyer judge general lieutenant colonel major
  captain sergeant admiral commander officer inspector detective sheriff coach manager editor reporter correspondent
  professor analyst economist researcher scientist historian activist king queen prince princess pope bishop archbishop
  republican democrat lawmaker politician diplomat negotiator candidate nominee billionaire businessman founder
  head boss official expert fellow author writer journalist mediator pontiff monarch moderator resident
  striker midfielder goalkeeper player winner curator artist singer actor actress
`)

/** Fields of a role: "Trump transition spokesman". */
export const FIELDS = list(`
  top new longtime veteran of transition campaign policy economic legal political communications domestic budget climate
  human rights nuclear peace social science technology culture education labor labour interior environment agriculture
`)

/** Words in capitals before a role that name no body: "Homeland Security Secretary", "Supreme Leader". */
export const NO_BODY = list(`
  homeland supreme grand crown managing opposition first second third transport transportation veterans housing religious
  information industry development tourism immigration planning intelligence commercial chief press general public
  election the a an its his her their our all monday tuesday wednesday thursday friday saturday sunday white african
  black latino asian american european western eastern northern southern arab muslim christian jewish catholic
`)

/** Offices of a country, a town or a body, which a person does not own: "Kaldria's president". */
export const OFFICES = list(`
  president premier chancellor minister mayor governor ambassador envoy king queen prince princess chairman chairwoman
  secretary director commissioner chief head negotiator leader parliament
`)

/** Another word for the same role: the key is what a text says later, the values what it said first. */
export const SAME_ROLE: Readonly<Record<string, readonly string[]>> = {
  leader: ['president', 'premier', 'minister', 'chancellor', 'king', 'chairman', 'head'],
  premier: ['minister'],
  minister: ['premier', 'secretary'],
  diplomat: ['ambassador', 'envoy', 'minister'],
  lawmaker: ['senator', 'representative', 'congressman', 'congresswoman'],
  republican: ['senator', 'representative', 'governor', 'congressman', 'congresswoman', 'leader', 'speaker'],
  democrat: ['senator', 'representative', 'governor', 'congressman', 'congresswoman', 'leader', 'speaker'],
  spokesman: ['spokesperson'],
  spokeswoman: ['spokesperson'],
  spokesperson: ['spokesman', 'spokeswoman'],
  chair: ['chairman', 'chairwoman', 'chairperson'],
  chairman: ['chair'],
  head: ['director', 'chief', 'chairman'],
  chief: ['director', 'head'],
  pontiff: ['pope'],
  monarch: ['king', 'queen'],
  lawyer: ['attorney', 'counsel'],
  official: ['spokesman', 'spokeswoman', 'director', 'secretary', 'minister', 'adviser'],
}

/** Nouns that make a capitalised run an organisation. */
export const ORGANISATION_WORDS = list(`
  ministry department agency committee commission council administration office bureau bank university college
  institute institution foundation association society union league federation alliance organization organisation
  party congress parliament senate house court tribunal board authority service services force forces army navy
  guard police corps group company corp corporation inc ltd llc plc gmbh holdings industries airlines airways
  airlines systems technologies motors pharmaceuticals laboratories labs partners associates news times post herald tribune journal
  gazette guardian telegraph daily weekly magazine press network television tv radio channel broadcasting club team
  church hospital school center centre museum academy embassy mission delegation secretariat cabinet government
  chamber kremlin pentagon treasury reserve fund trust campaign coalition movement front brigade hamas hezbollah taliban
  state states nations kingdom republic democrats republicans media studio studios
  international worldwide exchange survey nation images command division regiment conference initiative project
`)

/** Capitalised words that are no names of their own. */
export const NOT_NAMES = list(`
  the a an this that these those he she it they we i you his her its their our my your who whom which what when where
  why how there here and but or nor so yet if as at by for from in into of on onto to with without about above after
  against along amid among around because before behind below beneath between beyond during except inside near off
  over past per since than through throughout toward towards under until unlike up upon versus via while within
  although though unless whether despite however meanwhile moreover furthermore additionally instead also still then
  now today yesterday tomorrow soon later earlier recently once again even just only perhaps maybe indeed thus
  therefore hence nevertheless nonetheless otherwise both either neither each every all any some several many most much
  more few less other another such no not yes one two three four five six seven eight nine ten hundreds thousands
  dozens millions asked speaking according said says told is are was were be been being has have had do does did will
  would can could shall should may might must let let's monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december jan feb mar apr jun jul aug sept
  sep oct nov dec mon tue tues wed thu thurs fri sat sun experts critics officials sources analysts people
  advertisement published updated read related photo image video file editing reporting writing additional
  it's he's she's they're we're i'm that's there's don't didn't what's who's i've we've i'll we'll
  please thank thanks add follow well ok okay oh dear first second third last next following under based given asked
  q a
`)

/** Particles inside a surname, lower case. */
export const PARTICLES = list(
  'van von der den de del della di da dos das du la le bin bint ibn ben al el ter ten zu af ul ur abu',
)

export const SUFFIXES = list('jr sr ii iii iv')

export const MALE_PRONOUNS = list('he him his himself')
export const FEMALE_PRONOUNS = list('she her hers herself')
export const PLURAL_PRONOUNS = list('they them their theirs themselves')
export const THING_PRONOUNS = list('it its itself')
export const FIRST_PRONOUNS = list('i me my mine myself we us our ours ourselves')
export const RELATIVE_PRONOUNS = list('who whom which that whose')

export const ARTICLES = list('a an the this that these those')

/** Role words and nouns that tell a gender. */
export const MALE_NOUNS = list(
  'spokesman chairman congressman businessman king prince father son brother husband man boy actor widower councilman policeman sheikh',
)
export const FEMALE_NOUNS = list(
  'spokeswoman chairwoman congresswoman businesswoman queen princess mother daughter sister wife woman girl actress widow councilwoman policewoman',
)

/** A person spoken of through another: "Novak's wife" is not Novak. */
export const KIN = list('wife husband son daughter mother father brother sister widow spouse partner')

/** Nouns of written or broadcast things that "say" something. */
export const DOCUMENTS = list(
  'statement report paper letter document poll survey study article post tweet message release communique communiqué transcript memo filing lawsuit complaint results estimates draft resolution text editorial photo image video picture email record',
)

/** Nouns of what somebody said or wrote: "Stone's remarks" are Stone's. */
export const UTTERANCE_NOUNS = list(
  'remark remarks comment comments statement statements word words speech speeches letter letters tweet tweets post posts testimony interview interviews message messages answer answers',
)

/** What was done or decided, singular: as the subject of a verb it is a thing, no speaker. */
export const STANCE_NOUNS = list(`
  stance move decision shift approach step position change development policy deal agreement strategy rhetoric pattern
  trend dynamic situation episode incident exchange effort action event outcome tactic gesture
`)

/** Plurals that stand for people nobody named; with a capital they only open a sentence. */
export const GROUP_NOUNS = list(`
  those people others many some men women children police voters critics supporters opponents lawmakers prosecutors senators
  congressmen congresswomen representatives republicans democrats conservatives liberals progressives moderates independents officials experts
  analysts economists observers scientists researchers scholars investigators detectives lawyers attorneys judges diplomats
  aides advisers advisors activists protesters demonstrators campaigners residents witnesses neighbors neighbours relatives
  families friends colleagues doctors nurses teachers students parents workers farmers employees executives investors traders
  journalists reporters commentators pundits editors authors leaders ministers governors mayors politicians legislators
  deputies delegates negotiators allies rivals insiders sources authorities organizers organisers fans users readers
  skeptics sceptics hardliners loyalists veterans soldiers troops commanders generals defenders backers advocates
  historians academics consumers customers companies banks nations countries members
`)
/** Of these, the ones that name a party when they stand alone. */
export const PARTY_PLURALS = list('republicans democrats')

/** Speak for a government when it is theirs: nouns of a role, singular. Lawmakers and soldiers in the ranks do not. */
export const OFFICIALS = list(`
  president premier chancellor minister secretary undersecretary king queen monarch emir sultan leader spokesman spokeswoman spokesperson official
  diplomat ambassador envoy negotiator mediator adviser advisor aide government ministry administration delegation embassy consulate military army
  navy general admiral commander authority regime side team treasury cabinet presidency kremlin chief representative department
  commissioner attache consul governor
`)

/** Speak for themselves, whatever country or body is named beside them. Singular. */
export const ONLOOKERS = list(`
  analyst economist expert professor researcher scholar scientist historian fellow author writer columnist commentator pundit critic opponent
  reporter journalist correspondent editor anchor host moderator newspaper magazine broadcaster outlet media poll survey study
  lawyer attorney activist campaigner resident voter consumer farmer worker businessman businesswoman executive investor trader strategist company
  firm chamber university college institute institution foundation association union bank think-tank watchdog charity dissident opposition
  refugee victim former ex ex-president
`)
