/** Words that make one thing hang on another. Data only. */

export type ConditionRelation = 'if' | 'only-if' | 'unless' | 'until' | 'in-exchange' | 'requires'

interface Connective {
  /** words in order, lower case */
  words: string
  relation: ConditionRelation
  /**
   * `always` opens a condition wherever it stands; `future` only beside a main clause of what will or may be; `negated` only
   * beside one that is denied ("no truce before"), `lacking` also beside one of what would have been ("without him it would have failed")
   */
  when: 'always' | 'future' | 'negated' | 'lacking'
}

const lines = (relation: ConditionRelation, when: Connective['when'], list: string): Connective[] =>
  list.split('|').map((words) => ({ words: words.trim(), relation, when }))

/** Longer ones first where one begins another. */
export const CONNECTIVES: readonly Connective[] = [
  ...lines(
    'only-if',
    'always',
    'only if | only when | only after | only once | only on condition that | only on the condition that | only in case',
  ),
  ...lines('in-exchange', 'always', 'only in exchange for | in exchange for | in return for'),
  ...lines('unless', 'always', 'unless and until | unless'),
  ...lines(
    'if',
    'always',
    'if and when | even if | if only | if | provided that | providing that | on condition that | on the condition that | on condition of | as long as | so long as | assuming that | assuming | supposing | in the event that | in case',
  ),
  ...lines('until', 'negated', 'until after | until | till | before'),
  ...lines('only-if', 'lacking', 'without'),
  ...lines(
    'only-if',
    'always',
    "if not for | if it were not for | if it weren't for | if it weren’t for | were it not for | had it not been for",
  ),
  ...lines('only-if', 'lacking', 'but for'),
  ...lines('if', 'future', 'once | when | after | the moment | the day'),
].sort((a, b) => b.words.split(' ').length - a.words.split(' ').length)

/** "Talks require a withdrawal": what stands after is asked for. */
export const REQUIRING =
  'requires? (?:that )?|would require |will require |(?<!that |who |which )depends? (?:on|upon) |hinges? (?:on|upon) |(?:is|are) contingent (?:on|upon) |(?:is|are) conditional (?:on|upon) '
/** Openings of an inverted condition: "Had they asked, …". */
export const INVERTED: ReadonlySet<string> = new Set(['had', 'were', 'should'])
export const FUTURE: ReadonlySet<string> = new Set(
  "will would can could may might shall should must 'll ’ll 'd ’d won't won’t wouldn't wouldn’t can't can’t couldn't couldn’t cannot willing ready prepared going open possible".split(
    ' ',
  ),
)
export const DENIALS: ReadonlySet<string> = new Set(
  "no not never nothing nobody none neither nor cannot n't n’t won't won’t wouldn't wouldn’t can't can’t couldn't couldn’t don't don’t doesn't doesn’t didn't didn’t isn't isn’t aren't aren’t refuse refuses refused refusing hardly stay stays remain remains".split(
    ' ',
  ),
)
