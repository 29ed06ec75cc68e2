/** Words with which reports tell that somebody changed position. Sources of patterns, lower case. Data only. */

/** The change is told, what it is about stood before: "He changed tack last week". */
export const TURNED = [
  'changed? (?:his |her |its |their )?tack',
  'u-turn(?: on| over)?',
  'about-face(?: on| over)?',
  'volte-face',
  'revers(?:ed|al|ing) (?:of )?(?:his |her |its |their )?(?:course|position|stance)',
  'turnaround',
  '(?:has|have|had|finally|president) blinked',
  'capitulat\\p{L}+',
  'climbdown',
  'climb-down',
  'back(?:ed|s|ing)? down',
  'back(?:ed|ing)? off',
  'caved(?: in)?',
  'relented',
  'walked back',
  'flip-flop\\p{L}*',
  '(?:remarkable|dramatic|notable|major|sharp|marked|abrupt|striking|stunning) (?:shift|change|turn|reversal)(?: in| of| for| on)?',
]

/** "The shift in her position": what it is about stood before. */
export const POSITION =
  /^(?:\s+(?:[\p{L}.]+\s+){0,2}(?:[\p{L}.]+['’]s?|his|her|its|their))?\s+(?:position|stance|tone|policy|approach|attitude|rhetoric|line)(?!\s+(?:on|over|about|towards?)\b)/u

/** One thing is taken for another, which is let go. */
export const REPLACED = /\b(?:in place of|instead of|rather than|in lieu of)\s/u

/** What is let go stands behind: "dropped its demand for …". */
export const LET_GO = [
  'drop(?:ped|s|ping)? (?:his |her |its |their |the |a )?(?:\\p{L}+ )?(?:demand|insistence|bid|plan|objection)',
  'giv(?:e|es|ing|en) up',
  'gave up',
  'abandon(?:ed|s|ing)?',
  'no longer (?:insist|demand|require|want|seek)\\p{L}*',
  "shift(?:ed|s|ing)? (?:\\p{L}+[’']?s? ){0,4}away from",
  'away from (?:his|her|its|their) (?:demand|insistence)',
  "(?:his|her|its|their|\\p{L}+[’']s) shift on",
  'reconsider(?:ed|s|ing) (?:his|her|its|their)?',
  'soften(?:ed|s|ing)? (?:his|her|its|their)',
  'ced(?:ed|es|ing)',
]

/** It asks for more than before. */
export const HARDENED = [
  'harden(?:ed|s|ing)? (?:his|her|its|their)',
  'toughen(?:ed|s|ing)? (?:his|her|its|their)',
  'rais(?:ed|es|ing) (?:his|her|its|their) demand',
  'doubl(?:ed|es|ing) down',
  'escalat(?:ed|es|ing) (?:his|her|its|their) demand',
]

/** Then nothing changed. */
export const NOT_TURNED = [
  'not (?:back|giv|chang|drop|abandon|shift)\\p{L}*',
  "n[’']t (?:back|giv|chang|drop|abandon|shift)\\p{L}*",
  'never',
  'refus\\p{L}+ to',
  'rul\\p{L}+ out',
  'will not',
  'would not',
  'if',
  'unless',
  'should',
  'must',
  'call(?:ed|s|ing)? (?:on|for)',
  'urg\\p{L}+',
  'demand(?:ed|s|ing)? that',
  'insist\\p{L}+ that',
]
