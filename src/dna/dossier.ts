/** The dossier that a DNA file implies: its organisations are the parties, its concepts the proposals. */
import { stringify } from 'yaml'
import { terms } from '../text/terms.ts'
import type { DnaCoding, DnaFile } from './codings.ts'

/** As YAML, to be read and changed by a person. */
export function dossierText({ codings }: DnaFile, title: string): string {
  const parties = distinct(codings.map((c) => c.organization)).map((name) => ({
    name,
    people: peopleOf(codings, name),
  }))
  const proposals = distinct(codings.map((c) => c.concept)).map((name) => ({ name }))
  return stringify({ title, parties: withIds(parties), proposals: withIds(proposals) })
}

/** Whoever speaks for several organisations goes to the one it was most often coded with. */
function peopleOf(codings: readonly DnaCoding[], organization: string): string[] {
  const people = distinct(codings.filter((c) => c.organization === organization).map((c) => c.person))
  return people.filter((person) => mostOften(codings, person) === organization)
}

function mostOften(codings: readonly DnaCoding[], person: string): string | undefined {
  const counts = new Map<string, number>()
  for (const c of codings)
    if (c.person === person && c.organization) counts.set(c.organization, (counts.get(c.organization) ?? 0) + 1)
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0]
}

const distinct = (names: readonly string[]) => [...new Set(names.map((n) => n.trim()))].filter((n) => n !== '').sort()

/** "emissions legislation" → emission-legisl-… would not read well: the words as they stand, numbered where two meet. */
function withIds<T extends { name: string }>(list: readonly T[]): (T & { id: string })[] {
  const taken = new Map<string, number>()
  return list.map((one) => {
    const words =
      one.name
        .normalize('NFKD')
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? []
    const id = words.slice(0, 6).join('-') || 'unnamed'
    const before = taken.get(id) ?? 0
    taken.set(id, before + 1)
    return { id: before === 0 ? id : `${id}-${before + 1}`, ...one }
  })
}

/** Two ways of writing one name: "Emissions legislation", "emission legislations". */
export const nameKey = (name: string): string => terms(name).join(' ')
