/** How a report names the outlet that it has its words from. NAME stands for a run of capitalised words. */

export type CreditHow = 'dateline' | 'byline' | 'contributed' | 'told' | 'reported'

const NAME = "(?<![\\p{L}\\d])([\\p{Lu}\\d][\\p{L}\\d.&'’-]{0,24}(?: [\\p{Lu}\\d][\\p{L}\\d.&'’-]{0,24}){0,4})"

/** Only the first lines of a report are asked for a dateline and a byline. */
export const FIRST = 2_500

/** Patterns with the name in group 1; each of bounded length, so that time is linear. */
export const CREDITS: readonly { how: CreditHow; pattern: RegExp; lead: boolean }[] = [
  // "HARBOUR CITY (Agency) - "
  { how: 'dateline', pattern: new RegExp(`^[\\p{Lu}][\\p{L} .,'’/-]{1,60}\\(${NAME}\\) ?[-–—:]`, 'gmu'), lead: true },
  // "By Agency", "By Jane Doe, Agency", "Agency" alone on its line
  { how: 'byline', pattern: new RegExp(`^ ?By (?:[Tt]he )?${NAME}$`, 'gmu'), lead: true },
  { how: 'byline', pattern: new RegExp(`^ ?By [\\p{L} .,-]{3,60}, (?:[Tt]he )?${NAME}$`, 'gmu'), lead: true },
  { how: 'byline', pattern: new RegExp(`^ ?(?:Source: |Credit: )?(?:The )?(?=.{4})${NAME}$`, 'gmu'), lead: true },
  { how: 'byline', pattern: new RegExp(`©(?: Copyright)? ?(?:\\d{4} )?(?:The )?${NAME}`, 'gu'), lead: false },
  {
    how: 'byline',
    pattern: new RegExp(`\\b(?:Source|Credit|Courtesy of|Report by|Text)[:—–-] ?(?:[Tt]he )?${NAME}`, 'gu'),
    lead: false,
  },
  {
    how: 'contributed',
    pattern: new RegExp(`${NAME} (?:writers? [\\p{L} .,-]{0,80})?contributed to this`, 'gu'),
    lead: false,
  },
  {
    how: 'contributed',
    pattern: new RegExp(
      `\\b(?:[Ww]ith (?:reporting|material|files) (?:from|by)|provided by|supplied by) (?:[Tt]he )?${NAME}`,
      'gu',
    ),
    lead: false,
  },
  // "told Agency", "in an interview with Agency"
  {
    how: 'told',
    pattern: new RegExp(
      `\\b(?:told|tells|speaking to|spoke to|interview with|conversation with|email to|statement to) (?:[Tt]he )?${NAME}`,
      'gu',
    ),
    lead: false,
  },
  // "first reported by Agency", "Agency reported"
  {
    how: 'reported',
    pattern: new RegExp(
      `\\b(?:reported by|published by|via|citing|according to|report by|quoted by) (?:[Tt]he )?${NAME}`,
      'gu',
    ),
    lead: false,
  },
  { how: 'reported', pattern: new RegExp(`${NAME} (?:first )?(?:reported|reports)\\b`, 'gu'), lead: false },
]
