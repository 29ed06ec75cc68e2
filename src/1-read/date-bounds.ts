/** What a text without a date of publication proves of it: not before a day it tells as past, not after one still to come. */
import { BACK } from '../lang/en/dates.ts'
import type { Published } from '../model/types.ts'
import { FULL_DATE, parseDay } from '../text/days.ts'
import { quotations } from '../text/quotes.ts'

/** Enough to see the verb that rules a date. */
const BEFORE = 120
const AFTER = 60
/** Reports of any length are bounded by their first part; bounds need no more. */
const WINDOW = 200_000
const FULL = new RegExp(FULL_DATE, 'gi')

/** Words by which a date is no past one, whatever verb stands beside it. */
const NOT_PAST =
  /\b(?:will|would|shall|should|could|might|can|until|till|through|by|before|due|deadline|expires?|scheduled|slated|set|planned|plans?|expected|effective|from|starting|beginning|valid|to|if|unless|next|proposed|proposes|calls?|demands?|wants?|ends?|begins?|opens?|starts?|runs?|takes?|closes?|falls?|comes?)\b/i
/** "The council will meet on", "the vote is scheduled for": said of what was still to come when the report was written. */
const COMING =
  /\b(?:will\s(?:\p{L}+\s){1,6}|(?:is|are)\s(?:scheduled|set|due|slated|expected)\s(?:\p{L}+\s){0,6})(?:on|for)\s(?:the\s)?$/u
/** "— Ada Berg (@berg) January 1, 2019": a post shown whole */
const SIGNED = /[—–-]\s\p{Lu}[^\n]{1,60}\(@\w{1,30}\)\s$/u
/** "In this March 29, 2018, file photo" */
const PICTURED = /\b(?:[Ii]n this|[Pp]hoto(?: taken| dated)?(?: on)?|[Tt]aken on)\s$/

type Bounds = Pick<Published, 'notBefore' | 'notAfter'>

/**
 * Bounds of the day of publication, ISO 8601 days; a bound the text does not prove is absent. Dates inside
 * quotation marks prove nothing. Linear in the text.
 */
export function provenBounds(text: string): Bounds {
  const part = text.slice(0, WINDOW)
  const quoted = quotations(part).map((q) => q.span)
  let notBefore: string | null = null
  let notAfter: string | null = null
  let at = 0
  for (const m of part.matchAll(FULL)) {
    const day = parseDay(m[0])
    if (day?.precision !== 'day') continue
    while (at < quoted.length && quoted[at]![1] <= m.index) at++
    const inQuote = at < quoted.length && quoted[at]![0] <= m.index
    const kind = inQuote ? null : kindOf(part, m.index, m.index + m[0].length)
    if (kind === 'past' && (notBefore === null || day.value > notBefore)) notBefore = day.value
    if (kind === 'coming' && (notAfter === null || day.value < notAfter)) notAfter = day.value
  }
  // a text that contradicts itself proves only what has happened
  if (notBefore && notAfter && notBefore > notAfter) notAfter = null
  return { ...(notBefore && { notBefore }), ...(notAfter && { notAfter }) }
}

function kindOf(text: string, start: number, end: number): 'past' | 'coming' | null {
  const before = text
    .slice(Math.max(0, start - BEFORE), start)
    .split(/[.!?;]\s|\n/)
    .at(-1)!
  if (SIGNED.test(before) || PICTURED.test(before)) return 'past'
  if (COMING.test(before)) return 'coming'
  const after = text.slice(end, end + AFTER).split(/[.!?;]\s|\n/)[0]!
  if (
    NOT_PAST.test(before.slice(-60)) ||
    /\bmay\b/.test(before.slice(-60)) ||
    /^,?\s(?:will|would|is|are)\b/.test(after)
  )
    return null
  const told =
    BACK.test(before) || (/\bon\s$/i.test(before) && BACK.test(after.replace(/\b(?:will|would|to)\b.*$/, '')))
  return told ? 'past' : null
}
