/** The words that make a cue one of saying or writing, and the words that name nobody: tables of the attribution measure. */

const split = (words: string) => words.trim().split(/\s+/)

const VERBS = split(`
 say tell add write ask call note report announce suggest describe tweet argue explain continue declare acknowledge
 recall respond state claim agree insist reply warn promise conclude predict question reveal observe comment remark
 admit concede contend assert allege testify confirm deny answer post retweet joke quip shout yell chant repeat read
 recite quote cite stress emphasize underscore point urge demand request propose pledge vow swear boast brag complain
 lament caution advise recommend inform notify brief speak outline elaborate clarify maintain reiterate restate counter
 retort rebut refute dispute accuse blame criticize apologize dismiss reject decry denounce condemn proclaim pronounce
 email text signal indicate imply hint estimate calculate find show rule whisper scream holler exclaim interject chime
 opine muse theorize speculate label dub characterize refer express voice utter recount relate narrate disclose divulge`)

const IRREGULAR: Record<string, string> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  read: 'read',
  speak: 'spoke spoken',
  swear: 'swore sworn',
  find: 'found',
  show: 'showed shown',
  quip: 'quipped quipping',
  rebut: 'rebutted rebutting',
  brag: 'bragged bragging',
  dub: 'dubbed dubbing',
  admit: 'admitted admitting',
  refer: 'referred referring',
}

const NOUNS = split(`
 according accordance statement statements comment comments remark remarks speech tweet tweets letter report reports
 reportedly allegedly allegation allegations claim claims accusation criticism announcement testimony interview answer
 reply response question promise vow pledge proposal words`)

// Every regular ending is made for every verb; forms that do not exist do no harm.
function forms(verb: string): string[] {
  const stem = verb.slice(0, -1)
  const regular = ['', 's', 'es', 'ed', 'd', 'ing'].map((end) => verb + end)
  const irregular = IRREGULAR[verb]
  return [...regular, `${stem}ing`, `${stem}ied`, `${stem}ies`, ...(irregular ? split(irregular) : [])]
}

export const STATEMENT_CUES: ReadonlySet<string> = new Set([...VERBS.flatMap(forms), ...NOUNS])

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  split(`a an the of and or for to in on at by from with his her its their our my your this that these those 's ’s mr ms
 mrs dr who which`),
)

export const PRONOUNS: ReadonlySet<string> = new Set(
  split('i you he she it we they who which that one his her its their our my him them me us this these those'),
)
