/** Closed classes of English words, lower case: enough to tell where a noun phrase or a clause begins and ends. Data only. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const SUBJECT_PRONOUNS = set('i you he she it we they who nobody everyone everybody someone somebody anyone')
export const CLAUSE_PRONOUNS = set(
  "i he she it we they there this that these those you i'm he's she's it's we're they're there's that's you're i've we've they've i'd he'd she'd we'd they'd you've you'd i'll he'll she'll it'll we'll they'll you'll let's i’m he’s she’s it’s we’re they’re there’s that’s you’re i’ve we’ve they’ve i’d he’d she’d we’d they’d you’ve you’d i’ll he’ll she’ll it’ll we’ll they’ll you’ll let’s",
)
export const OBJECT_PRONOUNS = set('me him her us them you it himself herself themselves')
export const DETERMINERS = set(
  'the a an this that these those his her its their our my your no some any every each all both many most several few another other one two three four five six seven eight nine ten dozens hundreds thousands',
)
export const POSSESSIVES = set('his her its their our my your whose')
export const PREPOSITIONS = set(
  'in on at of for from to with by about during after before under over against among between through into within without via amid despite since until upon across near outside inside behind around toward towards throughout following ahead alongside like per regarding concerning beyond off',
)
/** Prepositions that belong to the noun before them: a spokesman for the ministry. */
export const NOUN_PREPOSITIONS = set('of for from with at in to on against')
export const SUBORDINATORS = set(
  'that because when while as after before if although though since where how what why whether unless until whereas which who whom whose once than so despite',
)
export const COORDINATORS = set('and but or yet nor so')
export const AUXILIARIES = set(
  "is are was were be been being am has have had do does did will would can could may might must shall should 's 're 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t",
)
/** Auxiliaries that may stand between a subject and its verb of saying. */
export const PERFECT = set('has have had')
export const MODALS = set('will would can could may might must shall should do does did')
export const BE = set('is are was were be been being am get gets got')
export const NEGATIONS = set("not never no n’t n't")
/** Adverbs that stand between subject and verb. */
export const ADVERBS =
  set(`also later then now already recently repeatedly previously once often always never still just even only first
  famously publicly privately quickly initially subsequently originally long again ever further too actually really simply
  merely soon instead meanwhile however therefore consistently frequently flatly bluntly openly reportedly allegedly specifically
  not earlier sometimes additionally separately explicitly strongly clearly rightly wrongly falsely correctly finally seemingly
  instead largely apparently generally usually essentially basically largely mostly partly both`)
/** Adverbs and connectives that open a sentence and are no part of what was said. */
export const OPENERS = set(
  'but and yet so still meanwhile however instead also then later now nevertheless nonetheless moreover furthermore additionally separately',
)
export const TIME_WORDS = set(`monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow
  mon tue wed thu fri sat sun january february march april may june july august september october november december jan feb
  aug sept oct nov dec morning afternoon evening night noon midnight week month year weekend earlier later recently ago last next
  daily weekly a.m p.m early late monday's tuesday's wednesday's thursday's friday's saturday's sunday's`)
/** Verbs of frequent clauses in news that end neither in -ed nor are auxiliaries; they stop the walk through a noun phrase. */
export const FINITE_VERBS =
  set(`went came took made got gave left held won lost led met saw knew thought felt began became ran fell rose kept
  brought sent spent stood sat told said says wrote spoke found put let hit set cut quit broke drove fought grew heard
  paid sold taught threw wore goes comes takes makes gets gives leaves holds wins loses leads meets sees knows thinks feels begins
  becomes runs falls rises keeps brings sends spends stands sits wants needs seems appears looks remains means shows faces believes hopes
  expects includes tells asks insists argues struck withdrew shook sought chose rode swept drew understood arose`)
/** Nouns that end like an adverb. */
export const LY_NOUNS = set(
  'family early ally rally reply supply assembly bully july italy monopoly anomaly only apply friendly likely daily weekly deadly elderly',
)
export const NUMBERS = /^[\d.,]+(?:st|nd|rd|th|s)?$/
