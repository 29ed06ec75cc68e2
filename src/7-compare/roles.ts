/** "Former" before somebody who is in office: against the table of offices, and against the report's own source. */
import { ROLES } from '../lang/en/names.ts'
import type { Disagreement, Span } from '../model/types.ts'
import { holdsOffice } from '../world/offices.ts'
import { placeOf } from '../world/places.ts'
import { type Derived, dayOf, disagreement, placeIn, type Told } from './told.ts'

interface Role {
  /** from "former" to the name */
  span: Span
  name: string
  /** country of the office; null when the words name none */
  of: string | null
  /** "president", "foreign minister" */
  office: string
}

const FORMER = /\b(?:[Ff]ormer|[Oo]ne-?time) |\b[Ee]x-(?=\p{L})/gu
/** Words between "former" and the name. */
const MOST_WORDS = 6

/** `day`: when the report appeared, or its source did. */
export function rolesOfDay(told: Told, day: string | null): Disagreement[] {
  if (!day) return []
  return formers(told.report.text).flatMap((role) => {
    if (role.of === null || holdsOffice(role.name, role.of, role.office, day) !== 'yes') return []
    const note = `${role.name} was ${role.office} of ${role.of} on ${day}`
    const why = { rule: 'table of offices', score: 0.95 }
    return [disagreement('role', true, [placeIn(told, role.span)], note, why)]
  })
}

/** The source names the same person in the same office, not as a former holder. */
export function rolesOfCopy({ from, to }: Derived): Disagreement[] {
  const day = dayOf(to) ?? dayOf(from)
  return formers(to.report.text).flatMap((role) => {
    if (day && holdsOffice(role.name, role.of, role.office, day) === 'no') return [] // the source tells of earlier days
    const there = inOffice(from.report.text, role)
    if (!there || formers(from.report.text).some(({ name }) => surname(name) === surname(role.name))) return []
    const why = { rule: 'in office by the source', score: 0.8 }
    const spans = [placeIn(from, there), placeIn(to, role.span)]
    return [disagreement('role', true, spans, `the source has ${role.name} in office`, why)]
  })
}

function formers(text: string): Role[] {
  return [...text.matchAll(FORMER)].flatMap((m) => {
    const start = m.index + m[0].length
    const words = [...text.slice(start, start + 120).matchAll(/\S+/g)]
    const role = words.findLastIndex((w, i) => i < MOST_WORDS && ROLES.has(w[0].toLowerCase()))
    const name = role < 0 ? [] : namesIn(words.slice(role + 1))
    const last = name.at(-1)
    if (!last || words.slice(0, role).some(([word]) => /[,;:!?]$/.test(word!))) return []
    const end = start + last.index + bare(last[0]).length
    return [
      {
        ...officeOf(words.slice(0, role + 1).map(([w]) => w!)),
        name: name.map(([w]) => bare(w!)).join(' '),
        span: [m.index, end] as Span,
      },
    ]
  })
}

/** The capitalised words right after the role, as far as no mark ends them. */
function namesIn(words: readonly RegExpExecArray[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (const word of words.slice(0, 3)) {
    if (!/^\p{Lu}/u.test(word[0])) break
    found.push(word)
    if (/[^\p{L}]$/u.test(word[0]) && !/^\p{Lu}\.$/u.test(word[0])) break
  }
  return found
}

const bare = (word: string): string => word.replace(/(?:['’]s)?[^\p{L}]*$/u, '')

/** "U.S. President": the country, and the office without it. */
function officeOf(words: readonly string[]): { of: string | null; office: string } {
  const country = words.map((w) => placeOf(w)?.country).find((c) => c !== undefined)
  const office = words
    .filter((w) => !placeOf(w))
    .join(' ')
    .toLowerCase()
  return { of: country ?? null, office }
}

/** "Jane Smith, the foreign minister" or "Foreign Minister Jane Smith" in the source. */
function inOffice(text: string, { name, office }: Role): Span | null {
  const last = surname(name)
  for (const m of text.matchAll(/\p{Lu}[\p{L}'’-]+/gu)) {
    if (m[0] !== last) continue
    const [start, end] = [Math.max(0, m.index - 60), Math.min(text.length, m.index + last.length + 60)]
    const around =
      text
        .slice(start, end)
        .split(/[.;!?\n]/)
        .find((part) => part.includes(last)) ?? ''
    if (called(office).some((words) => around.toLowerCase().includes(words)) && !/\bformer|\bex-/i.test(around))
      return [m.index, m.index + last.length]
  }
  return null
}

/** "kaldrian foreign minister", "foreign minister": the office without what may name a country. */
function called(office: string): string[] {
  const words = office.split(' ').filter(Boolean)
  const ends = words.map((_, i) => words.slice(i).join(' '))
  return words.length > 1 ? ends.slice(0, -1) : ends
}

const surname = (name: string): string => name.split(' ').at(-1)!

/** The first day that is known: of the report, or of one that it comes from. */
export function dayFor(told: Told, into: readonly Derived[]): string | null {
  const own = dayOf(told)
  if (own) return own
  const sources = into.map(({ from }) => dayOf(from))
  return sources.filter((day) => day !== null).sort()[0] ?? null
}
