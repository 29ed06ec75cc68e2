/**
 * Writes src/world/office-holders.ts from the tables of facts beside the checkout (office-holders.jsonl, countries.json).
 *   node tools/office-holders.ts [FOLDER]        ../shared/data/world when left out
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { argv, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'

interface Row {
  country: string | null
  organisation?: string
  office: string
  titles: string[]
  person: string
  aliases: string[]
  since: string
  until: string | null
  untilPrecision?: 'unknown' | 'snapshot' | 'gap' | 'month'
  lastSeen?: string
}

interface CountryFacts {
  iso2: string
  name: string
  leaderOffices: string[]
}

/** The tables are the state of this month; nothing is vouched for after it. */
const TABLE_END = '2026-12-01'
/** A snapshot may miss an end by six weeks. */
const SNAPSHOT_DAYS = 45

const OUT = fileURLToPath(new URL('../src/world/office-holders.ts', import.meta.url))
const folder = argv[2] ?? fileURLToPath(new URL('../../shared/data/world', import.meta.url))

const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8')
const countries = JSON.parse(read('countries.json')) as CountryFacts[]
const nameOf = new Map(countries.map((c) => [c.iso2, c.name]))
const rows = read('office-holders.jsonl')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row)

const clean = (text: string) =>
  text
    .replace(/\([^)]*\)|"[^"]*"|[|;\\`$]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
}

/** The first day for which the row no longer vouches: before the end itself where that is known badly. */
function sureUntil({ until, untilPrecision, lastSeen }: Row): string {
  if (until === null) return untilPrecision === 'unknown' || lastSeen ? (lastSeen ?? '') : TABLE_END
  return untilPrecision === 'snapshot' && until.length === 10 ? daysBefore(until, SNAPSHOT_DAYS) : until
}

function holderLine(row: Row): string {
  const names = [row.person, ...row.aliases].map(clean)
  const sure = sureUntil(row)
  const until = row.until ?? ''
  return [[...new Set(names)].join(';'), row.since, until, sure === until ? '' : sure].join('|').replace(/\|+$/, '')
}

function group<T>(list: readonly T[], key: (one: T) => string): [string, T[]][] {
  const found = new Map<string, T[]>()
  for (const one of list) found.set(key(one), [...(found.get(key(one)) ?? []), one])
  return [...found].sort(([a], [b]) => byCode(a, b))
}

const bodyOf = (row: Row) => (row.country ? (nameOf.get(row.country) ?? row.country) : (row.organisation ?? ''))

function titlesOf(office: string, held: readonly Row[]): string[] {
  const titles = held.flatMap((row) => row.titles).map((t) => clean(t.toLowerCase()))
  return [...new Set(titles)].filter((t) => t !== office).sort(byCode)
}

function linesOf(body: string, held: readonly Row[]): string[] {
  const leads = countries.find((c) => c.name === body)?.leaderOffices ?? []
  const offices = group(held, (row) => row.office)
  return [
    `=${body}|${leads.join(';')}`.replace(/\|$/, ''),
    ...offices.flatMap(([office, list]) => [
      `*${office}|${titlesOf(office, list).join(';')}`.replace(/\|$/, ''),
      ...list.toSorted((a, b) => byCode(a.since, b.since) || byCode(a.person, b.person)).map(holderLine),
    ]),
  ]
}

const table = group(rows, bodyOf).flatMap(([body, held]) => linesOf(body, held))
writeFileSync(
  OUT,
  `/**
 * Who held which office when: made by tools/office-holders.ts, not by hand; read by offices.ts.
 * =COUNTRY OR BODY|offices that "the leader" means, in order; *OFFICE|titles; NAME;other spellings|since|until|vouched for until.
 * Facts of the CIA World Factbook (public domain), unitedstates/congress-legislators (CC0), REIGN (MIT, see NOTICE) and general knowledge.
 */
export const OFFICE_HOLDERS = \`
${table.join('\n')}
\`
`,
)
stdout.write(`${rows.length} holders, ${table.join('\n').length} characters\n`)
