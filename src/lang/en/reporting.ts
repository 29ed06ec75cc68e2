/** Verbs and nouns that attribute words to somebody. Data only; the reading of them is room 2's. */

/**
 * How a verb takes what was said:
 *  `clause`  "said (that) it rained": that-clause, bare clause or quotation
 *  `that`    "noted that it rained": the clause needs its "that" (a quotation or a pronoun will do as well)
 *  `object`  "rejected the plan", "called it a farce": what follows is the content
 *  `quote`   "shouted": only a quotation
 *  `told`    the hearer stands between verb and content
 */
type Complement = 'clause' | 'that' | 'object' | 'quote' | 'told'

export interface ReportingForm {
  lemma: string
  form: 'base' | 's' | 'past' | 'ing'
  complement: Complement
  /** the form is a noun as well: "claims", "report", "calls" */
  noun: boolean
}

const VERBS: Readonly<Record<Complement, string>> = {
  clause:
    'say add argue insist believe_ claim suggest think_ conclude predict contend assert allege admit concede vow pledge promise reiterate reply respond continue explain recall',
  that: `write note report announce acknowledge declare state confirm reveal observe remark comment warn testify complain
    stress emphasize emphasise underscore maintain deny agree estimate indicate point hint imply tweet post argue joke lament caution
    boast brag signal clarify speculate theorize opine counter retort recount divulge disclose show find rule attest
    swear affirm proclaim pronounce mention grumble apologize outline quip elaborate posit surmise muse
    interject chime repeat restate answer advise recommend calculate conclude read project_ forecast learn_ repeat complain remember_ highlight convey reaffirm offer_ refuse_ decline_ wonder`,
  object: `call describe accuse blame criticize criticise denounce condemn dismiss reject decry dispute refute rebut question demand request
    propose urge cite characterize characterise label dub quote refer ask defend_ praise_ blast_ slam_ mock_ publish_
    welcome_ threaten_ express voice ridicule_ deride_ oppose_ discuss_ endorse_ advocate_ promote_ detail_ tout_ rip_ hail_ applaud_ commend_`,
  quote:
    'bark beam scoff crack snap vent fume press thunder joke put shout yell chant scream whisper exclaim holler cry_ begin_ laugh_ sigh_ recite retweet utter',
  told: 'tell inform remind assure notify brief convince_',
}

/** Verbs of belief or act, marked with "_" above: they attribute, but are no saying. */
export const NOT_SAYING: ReadonlySet<string> = new Set(
  Object.values(VERBS).flatMap((list) =>
    list
      .trim()
      .split(/\s+/)
      .filter((v) => v.endsWith('_'))
      .map((v) => v.slice(0, -1)),
  ),
)

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  swear: 'swore sworn',
  think: 'thought',
  find: 'found',
  show: 'showed shown',
  hold: 'held',
  read: 'read',
  begin: 'began begun',
  rebut: 'rebutted',
  admit: 'admitted',
  snap: 'snapped',
  refer: 'referred',
  quip: 'quipped',
  dub: 'dubbed',
  brag: 'bragged',
  hear: 'heard',
  slam: 'slammed',
  forecast: 'forecast',
  quit: 'quit',
  rip: 'ripped',
  forget: 'forgot',
  put: 'put',
}
const DOUBLING = new Set('rebut admit refer quip dub brag slam rip snap put'.split(' '))
const NOUNS = new Set(
  `claim report note comment call question promise demand request warning estimate signal hint joke text email post tweet state
  point answer reply show find rule project stress remark pledge vow address back support attack mock detail reason blame quote label cite chime
  brief message outline voice express counter concern caution praise blast cry laugh sigh boast welcome endorse defend forecast dispute read`.split(
    /\s+/,
  ),
)

function regular(verb: string): string {
  if (DOUBLING.has(verb)) return `${verb}${verb.at(-1)}ed`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return verb.endsWith('e') ? `${verb}d` : `${verb}ed`
}

function third(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`
}

function gerund(verb: string): string {
  if (DOUBLING.has(verb) || verb === 'begin') return `${verb}${verb.at(-1)}ing`
  return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`
}

function table(): ReadonlyMap<string, ReportingForm> {
  const forms = new Map<string, ReportingForm>()
  for (const [complement, list] of Object.entries(VERBS) as [Complement, string][]) {
    for (const entry of list.trim().split(/\s+/)) {
      const lemma = entry.replace(/_.*$/, '')
      const put = (text: string, form: ReportingForm['form'], noun: boolean) => {
        if (!forms.has(text)) forms.set(text, { lemma, form, complement, noun })
      }
      for (const past of (IRREGULAR[lemma] ?? regular(lemma)).split(' ')) put(past, 'past', false)
      put(lemma, 'base', NOUNS.has(lemma))
      put(third(lemma), 's', NOUNS.has(lemma))
      put(gerund(lemma), 'ing', false)
    }
  }
  return forms
}

/** Every inflected form of every reporting verb. */
export const REPORTING: ReadonlyMap<string, ReportingForm> = table()

/** Verbs that may stand before "to say": the cue begins with them. */
export const INFINITIVE_GOVERNORS: ReadonlySet<string> = new Set(
  `went goes going gone continue continues continued seem seems seemed appear appears appeared refuse refuses refused decline declines declined
  try tries tried took takes began begins wanted wants want hastened used rushed returned came expected prepared scheduled set struggled managed happened`.split(
    /\s+/,
  ),
)

/** Verbs of a clause that take a mere noun phrase as well: "announced his resignation". */
export const OBJECT_TOO: ReadonlySet<string> = new Set(
  `announce confirm deny predict acknowledge claim suggest recommend recall show reveal estimate explain promise outline emphasize stress highlight convey reaffirm
  reiterate admit repeat indicate report mention forecast project pledge vow warn note recount disclose imply underscore highlight declare`.split(
    /\s+/,
  ),
)

/** Particles that belong to the cue: "called for", "pointed out", "went on". */
export const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  rule: ['out'],
  put: ['it'],
  call: ['for', 'on', 'upon'],
  point: ['out', 'to'],
  refer: ['to'],
  read: ['out'],
  agree: ['with'],
  warn: ['of', 'against', 'about'],
  complain: ['about', 'of'],
  speak: ['of', 'about', 'out'],
  boast: ['about', 'of'],
  brag: ['about'],
  hint: ['at'],
  ask: ['for', 'about', 'if', 'whether'],
  object: ['to'],
  respond: ['to'],
  apologize: ['for'],
  joke: ['about'],
  muse: ['about'],
  comment: ['on'],
  insist: ['on'],
  swear: ['to'],
  talk: ['about', 'of'],
}

/** Nouns whose that-clause is what somebody said: "his claim that …". */
export const ATTRIBUTION_NOUNS: ReadonlySet<string> = new Set(
  `claim claims allegation allegations accusation accusations assertion assertions argument arguments suggestion suggestions insistence statement
  statements warning warnings promise promises pledge pledges vow vows announcement complaint complaints contention admission denial acknowledgment
  prediction predictions conclusion testimony remark remarks comment comments declaration assurance assurances belief view opinion report reports
  charge charges criticism rumors rumours speculation`.split(/\s+/),
)

/** Where words are said: "in a statement", "on Twitter", "at a rally". They name no speaker. */
export const VENUES: ReadonlySet<string> = new Set(
  'statement interview speech tweet post letter email e-mail memo report briefing conference rally debate address text message call article op-ed column testimony hearing appearance twitter facebook telegram cnn msnbc abc nbc cbs meeting event broadcast podcast'.split(
    ' ',
  ),
)

/** How somebody takes what another said, without words of their own: ", but Holm disagreed". */
export const REACTIONS: ReadonlySet<string> = new Set([
  ...'disagreed disagrees objected objects refused refuses declined declines demurred balked protested'.split(' '),
  ...['walked out', 'pushed back', 'hit back', 'shot back', 'fired back'],
])

/** Judgements of a thing that is there already: a day after them is the day of the telling. */
export const JUDGING: ReadonlySet<string> = new Set(
  'dismiss reject criticize criticise denounce condemn decry ridicule deride mock slam blast accuse blame rebut refute praise hail applaud'.split(
    ' ',
  ),
)

/** Verbs that give a thing a name: "called the ban “nonsense”". */
export const NAMING: ReadonlySet<string> = new Set(
  'call describe characterize characterise label dub cite quote'.split(' '),
)
