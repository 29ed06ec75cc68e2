/** What may differ between two prints of the same spoken words without a word having changed. Data only. */
import {
  AUXILIARIES,
  CLAUSE_PRONOUNS,
  COORDINATORS,
  DETERMINERS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './grammar.ts'

const list = (words: string) => words.trim().split(/\s+/)

/** Words that stand in every text and prove nothing when two quotations share them; apostrophes straight. */
export const EVERYDAY: ReadonlySet<string> = new Set(
  [
    ...[SUBJECT_PRONOUNS, CLAUSE_PRONOUNS, OBJECT_PRONOUNS, DETERMINERS, PREPOSITIONS, SUBORDINATORS].flatMap((s) => [
      ...s,
    ]),
    ...[COORDINATORS, AUXILIARIES, NEGATIONS].flatMap((s) => [...s]),
    ...list(`me mine myself ourselves themselves yourself s t d ll re ve m going go gonna get got very just really well too also even
      only now then here there yes no okay ok oh not never ever still much lot lots thing things something anything everything nothing
      want wants think know say said see people time way make made good like look come back right need take up out down own`),
  ].map((word) => word.replaceAll('’', "'")),
)

/** Numbers that some outlets write out. */
export const WRITTEN_NUMBERS: ReadonlyMap<string, string> = new Map(
  list(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty`)
    .map((word, n): [string, string] => [word, String(n)])
    .concat(list('thirty forty fifty sixty seventy eighty ninety').map((word, n) => [word, String((n + 3) * 10)])),
)

/** Ranks that some outlets write out; the first three are everyday words. */
export const WRITTEN_RANKS: ReadonlyMap<string, string> = new Map(
  list(`fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth
    nineteenth twentieth`).map((word, n): [string, string] => [word, String(n + 4)]),
)

/** Endings that British and American print spell differently, each to one form; tried in order on words of six letters or more. */
export const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/isation(s?)$/, 'ization$1'],
  [/is(e[ds]?|ing|er|ers)$/, 'iz$1'],
  [/our(s|ed|ing|able|ite|ites|ful|hood|hoods)?$/, 'or$1'],
  [/ence(s?|less)$/, 'ense$1'],
  [/tre(s?)$/, 'ter$1'],
  [/ll(ed|ing|er|ers)$/, 'l$1'],
  [/ogue(s?)$/, 'og$1'],
  [/ramme(s?)$/, 'ram$1'],
]

/** Numbers of wars, popes and acts: in capitals only. */
export const ROMAN_NUMBERS: ReadonlyMap<string, string> = new Map([
  ['II', '2'],
  ['III', '3'],
  ['IV', '4'],
  ['VI', '6'],
  ['VII', '7'],
  ['VIII', '8'],
])

/** Titles that one outlet writes out and another shortens, and words that one clips as they were spoken. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['gov', 'governor'],
  ['rep', 'representative'],
  ['gen', 'general'],
  ['vp', 'vice-president'],
  ['em', 'them'],
  ['st', 'saint'],
])
