/** Publication dates that stand in an address or in the first lines of a text. A number that may be a time stamp is no date. */
import { FULL_DATE, TIME_OF_DAY } from '../text/days.ts'
import type { DateClue } from './found.ts'

const LINES = 12
const WINDOW = 3_000
const LINE = 200

const MONTH_DIRECTORY = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const URL_DAY = /[/_-]((?:19|20)\d\d)([/-])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/
const URL_NAMED = new RegExp(`/((?:19|20)\\d\\d)/(${MONTH_DIRECTORY})/(\\d{1,2})(?=/)`, 'i')
const URL_COMPACT = /[/_-]((?:19|20)\d{6})(?=[/_.-]|$)/
const URL_MONTH = /\/((?:19|20)\d\d)\/(\d\d)\//

/** The day (or month) in the path of an address: `/2025/02/27/`, `/2025/feb/27/`, `-20250227`, `/2025/02/`. */
export function urlDate(url: string | null): DateClue[] {
  if (!url) return []
  const path = url
    .slice(0, 2_000)
    .replace(/^[a-z]+:\/\/[^/]*/i, '')
    .replace(/[?#].*$/s, '')
  const text = dayOfPath(path)
  return text ? [{ text, basis: 'url' }] : []
}

function dayOfPath(path: string): string | null {
  const day = URL_DAY.exec(path)
  if (day) return `${day[1]}-${day[3]!.padStart(2, '0')}-${day[4]!.padStart(2, '0')}`
  const named = URL_NAMED.exec(path)
  if (named) return `${named[3]} ${named[2]} ${named[1]}`
  const month = URL_MONTH.exec(path)
  return URL_COMPACT.exec(path)?.[1] ?? (month ? `${month[1]}-${month[2]}` : null)
}

/** Each rule's first group is the date. Order is trust. */
const RULES: readonly RegExp[] = [
  // date 2025-02-27 …; Published: Feb. 27, 2025
  new RegExp(
    `^\\W{0,3}(?:date|(?:first )?published|posted|publication date)(?: on)?:?[ \\u00a0]{1,3}(${FULL_DATE})`,
    'i',
  ),
  // a line that is a date
  new RegExp(`^[^\\p{L}\\p{N}]{0,4}(${FULL_DATE})${TIME_OF_DAY}[^\\p{L}\\p{N}]{0,4}$`, 'iu'),
  // By Ann Author | Feb. 27, 2025
  new RegExp(`^by [^.!?|]{2,80}[|,·•–—-][ \\u00a0]{0,3}(${FULL_DATE})${TIME_OF_DAY}$`, 'i'),
]
/** KYIV, Feb. 27, 2025 (Agency) — …; also with the country in small letters: PORT HOLM, Norland, Feb. 27, 2025 — … */
const DATELINE = /^\p{Lu}{3,}[\p{Lu} .'’/-]{0,40}, \p{Lu}[\p{L} .'’-]{1,30},|^\p{Lu}{3,}[\p{Lu} .,'’/-]{0,50}/u
const AFTER_PLACE = new RegExp(
  `^[^\\p{L}\\p{N}]{0,3}(${FULL_DATE})\\)?[ \\u00a0]{0,3}(?:[(/][^)/\\n]{2,40}[)/][ \\u00a0]{0,3})?(?:—|–|--|-|:)`,
  'iu',
)
const CHANGED = /\b(?:updated|modified|edited|revised|corrected)\b/i

/** A full date in the first lines that is plainly the report's own: labelled, alone on its line, after a byline, or a dateline. */
export function textDate(text: string): DateClue[] {
  const lines = firstLines(text)
  for (const rule of RULES) {
    for (const [i, line] of lines.entries()) {
      const found = rule.exec(line)
      if (found && !CHANGED.test(found[0]) && !endsInChanged(lines[i - 1])) return clue(found[1]!)
    }
  }
  const dateline = lines.map(datelineDay).find((day) => day !== null)
  return dateline ? clue(dateline) : []
}

const AT_THE_END = new RegExp(`[|–—(-] ?(${FULL_DATE})\\)?$`, 'i')

/** A full date that a title ends with, set off by a bar, a dash or brackets: "Ferry talks resume | May 14, 2031". */
export function titleDate(title: string | null): DateClue[] {
  const found = AT_THE_END.exec((title ?? '').trim().slice(-LINE))
  return found ? clue(found[1]!) : []
}

function firstLines(text: string): string[] {
  const lines = text.slice(0, WINDOW).split(/[\r\n]+/)
  return lines
    .map((line) => line.trim().slice(0, LINE))
    .filter((line) => line !== '')
    .slice(0, LINES)
}

/** "Last updated:" ends a line, the date stands on the next. */
function endsInChanged(line: string | undefined): boolean {
  return line !== undefined && CHANGED.test(line.slice(-20)) && !/\d/.test(line.slice(-20))
}

/** The place is in capitals; a month in capitals may follow it, so each shorter place is tried too. */
function datelineDay(line: string): string | null {
  const place = DATELINE.exec(line)?.[0].length ?? 0
  for (let end = place; end > 2; end--) {
    const found = AFTER_PLACE.exec(line.slice(end))
    if (found && /[^\p{L}]/u.test(line[end - 1]! + line[end])) return found[1]!
  }
  return null
}

function clue(text: string): DateClue[] {
  return [{ text, basis: 'text' }]
}
