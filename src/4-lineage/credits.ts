/** Whom a report names as the source of its words. */
import { CREDITS, type CreditHow, FIRST } from '../lang/en/credits.ts'
import type { Report, Span } from '../model/types.ts'
import { OUTLETS } from '../world/outlets.ts'

export interface Credit {
  /** as the table of outlets has it, else as it stands in the text */
  name: string
  known: boolean
  how: CreditHow
  span: Span
}

/** How surely a credit tells that the words are the other's, 0 to 1. */
export const SURE: Record<CreditHow, number> = {
  dateline: 0.98,
  byline: 0.95,
  contributed: 0.8,
  told: 0.8,
  reported: 0.8,
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\.(?:com|org|net|co\.uk)(?=\/|$).*/, '')
    .replace(/[’']s$/, '')
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .trim()

const NAMES: ReadonlyMap<string, string> = new Map(
  OUTLETS.flatMap(({ name, aliases }) => [name, ...aliases].map((one): [string, string] => [plain(one), name])),
)

/** One outlet under one name, for comparison: "The Associated Press", "AP" and "ap" are one. */
export function outletKey(name: string): string {
  const key = plain(name)
  return NAMES.has(key) ? plain(NAMES.get(key)!) : key
}

/** Credits in the order of the text; names that are no outlet of the table stay as they are. */
export function creditsOf({ text, byline }: Pick<Report, 'text' | 'byline'>): Credit[] {
  const found: Credit[] = []
  for (const { how, pattern, lead } of CREDITS) {
    for (const m of (lead ? text.slice(0, FIRST) : text).matchAll(pattern)) {
      const raw = m[1]!.trim()
      const start = m.index + m[0].lastIndexOf(raw)
      found.push({ ...named(raw), how, span: [start, start + raw.length] })
    }
  }
  if (byline && NAMES.has(plain(byline))) found.push({ ...named(byline), how: 'byline', span: [0, 0] })
  return found.sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1])
}

/** The longest beginning of the run that the table knows. */
function named(raw: string): { name: string; known: boolean } {
  const parts = raw.split(' ')
  for (let n = parts.length; n > 0; n--) {
    const name = NAMES.get(plain(parts.slice(0, n).join(' ')))
    if (name) return { name, known: true }
  }
  return { name: raw, known: false }
}

/** The surest credit of `credits` that names the outlet; null when none does. */
export function creditOf(credits: readonly Credit[], outlet: string | null): Credit | null {
  if (outlet === null) return null
  const key = outletKey(outlet)
  if (!key) return null
  const naming = credits.filter(({ name, known, how }) =>
    known ? outletKey(name) === key : begins(name, key) || (how === 'dateline' && key.startsWith(`${plain(name)} `)),
  )
  return naming.reduce<Credit | null>((best, c) => (best && SURE[best.how] >= SURE[c.how] ? best : c), null)
}

/** "Harbour Courier Online reported" names the Harbour Courier. */
function begins(raw: string, key: string): boolean {
  const name = plain(raw)
  return (
    name === key || name.startsWith(`${key} `) || (key.includes(' ') && key.endsWith(` ${name}`) && name.includes(' '))
  )
}
