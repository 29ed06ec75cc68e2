/** English words for where and to whom things are said. Data only, lower case where not names. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Occasions and forms of saying, as they stand after "in a", "at his": longest first where one begins another. */
export const OCCASIONS = [
  'interview',
  'speech',
  'address',
  'statement',
  'letter',
  'news conference',
  'press conference',
  'press briefing',
  'news briefing',
  'town hall',
  'briefing',
  'press release',
  'op-ed',
  'column',
  'editorial',
  'email',
  'e-mail',
  'message',
  'tweet',
  'tweets',
  'post',
  'posts',
  'phone call',
  'telephone call',
  'conference call',
  'call',
  'video',
  'hearing',
  'testimony',
  'summit',
  'debate',
  'rally',
  'podcast',
  'event',
  'ceremony',
  'forum',
  'conference',
  'fundraiser',
  'appearance',
] as const

/** Of these, the ones held before the public: without an outlet they are the venue themselves. A letter is no place. */
export const PUBLIC: ReadonlySet<string> = new Set([
  'interview',
  'speech',
  'address',
  'news conference',
  'press conference',
  'press briefing',
  'news briefing',
  'town hall',
  'briefing',
  'hearing',
  'testimony',
  'summit',
  'debate',
  'rally',
  'podcast',
  'event',
  'ceremony',
  'forum',
  'conference',
  'fundraiser',
])

/** Of these, the ones that have somebody at the other end: "a letter to", "an interview with". */
export const WITH_PARTNER: ReadonlySet<string> = new Set(
  'interview,statement,letter,email,e-mail,message,phone call,telephone call,call,podcast,op-ed,column,appearance,tweet,post,testimony,address,speech'.split(
    ',',
  ),
)

/** Who is told, without a name. */
export const HEARERS = list(`
  reporters reporter journalists lawmakers legislators senators congressmen parliament congress supporters members deputies media press delegates
  troops crowd crowds voters audience audiences court judge judges jury jurors panel committee citizens followers fans viewers listeners rallygoers public
  public soldiers officials officers agents investigators diplomats leaders leader ministers minister aides advisers advisors colleagues television newspaper newspapers
  network broadcaster magazine agency website donors workers students families police staff staffers allies people guests rallygoer lawmaker prosecutors`)

/** Words by which the name of an outlet ends. */
export const OUTLET_WORDS = list(`
  news times post journal herald tribune tv radio television gazette chronicle magazine agency press today courier observer mirror mail express
  star globe standard telegraph dispatch examiner inquirer register sentinel monitor review weekly daily newspaper broadcaster network`)

/** Programmes by name, with the outlet they run on. */
export const PROGRAMMES: Readonly<Record<string, string>> = {
  'morning edition': 'NPR',
  'all things considered': 'NPR',
  'meet the press': 'NBC News',
  'face the nation': 'CBS News',
  'fox & friends': 'Fox News',
  'fox news sunday': 'Fox News',
  'good morning america': 'ABC News',
  'state of the union': 'CNN',
  'morning joe': 'MSNBC',
  '60 minutes': 'CBS News',
  'cbs this morning': 'CBS News',
  newsnight: 'BBC',
}
