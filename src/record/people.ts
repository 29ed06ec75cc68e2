/** Who speaks in a record: everybody in a list, and one person or body with all that the record knows of it. */
import type { PersonDetail, PersonRow, Reason, SpeakerBasis, Statement } from '../model/types.ts'
import type { SideCount, StatementRow, Store } from '../store/contract.ts'
import { type FamilyOf, families, independent } from './families.ts'
import { type Called, joined, namesCalled, people } from './names.ts'
import { statementOfReport } from './who.ts'

/** Everybody who speaks by name, most statements first, with the parties and affiliations told of them. */
export async function listPeople(store: Store, party?: string): Promise<PersonRow[]> {
  const sides = grouped(await store.sides())
  const rows = (await people(store)).map((one) => rowOf(one, sides))
  return party === undefined ? rows : rows.filter((row) => row.parties.some((p) => p.party === party))
}

function grouped(sides: readonly SideCount[]): Map<string, SideCount[]> {
  const found = new Map<string, SideCount[]>()
  for (const side of sides) {
    const known = found.get(side.name)
    if (known) known.push(side)
    else found.set(side.name, [side])
  }
  return found
}

function rowOf({ name, names, statements }: Called, sides: ReadonlyMap<string, readonly SideCount[]>): PersonRow {
  const parties = new Tally()
  const affiliations = new Tally()
  for (const side of names.flatMap((n) => sides.get(n) ?? [])) {
    if (side.party !== null) parties.add(side.party, side.statements)
    if (side.affiliation !== null) affiliations.add(side.affiliation, side.statements)
  }
  return { name, names, statements, parties: parties.as('party'), affiliations: affiliations.as('affiliation') }
}

/** Everybody called so, each with all the record knows; most quoted first. Empty when nobody speaks under that name. */
export async function personDetails(store: Store, name: string): Promise<PersonDetail[]> {
  const { names, decided } = await namesCalled(store, name)
  const found = joined(
    names.filter((n) => n.joinable),
    decided,
  )
  const family = await families(store)
  const details: PersonDetail[] = []
  for (const one of found) details.push(await detailOf(store, one, family))
  return details
}

async function detailOf(store: Store, { name, names, why }: Called, family: FamilyOf): Promise<PersonDetail> {
  const seen = new Sightings(new Set(names))
  for await (const row of store.statements({ names })) seen.note(row)
  return { name, ...(await seen.details(store, family)), why }
}

/** Counts by a text, most first. */
class Tally {
  readonly #counts = new Map<string, number>()

  add(key: string, n = 1): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + n)
  }

  entries(): [string, number][] {
    return [...this.#counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
  }

  /** As a list of objects: the text under the key, the count as `statements`. */
  as<K extends string>(key: K): ({ [P in K]: string } & { statements: number })[] {
    return this.entries().map(
      ([text, statements]) => ({ [key]: text, statements }) as { [P in K]: string } & { statements: number }, // the key is K
    )
  }
}

/** What the statements of one identity tell, in one pass; they come newest first. */
class Sightings {
  readonly #names: ReadonlySet<string>
  readonly #written = new Tally()
  readonly #bases = new Tally()
  readonly #parties = new Tally()
  readonly #affiliations = new Tally()
  readonly #roles = new Tally()
  /** by id of the report */
  readonly #reports = new Map<string, { outlet: string | null; statements: number }>()
  readonly #sources = new Map<string, Statement['source'][]>()
  #newest: StatementRow | null = null
  #oldest: StatementRow | null = null
  #statements = 0

  constructor(names: ReadonlySet<string>) {
    this.#names = names
  }

  note(row: StatementRow): void {
    const { speaker, source } = row.statement
    const own = speaker.members?.find((m) => this.#names.has(m.name)) ?? speaker
    this.#statements++
    this.#written.add(own.name ?? '')
    this.#bases.add(own.basis)
    if (speaker.party) this.#parties.add(speaker.party)
    if (speaker.affiliation) this.#affiliations.add(speaker.affiliation)
    if (speaker.role) this.#roles.add(speaker.role)
    this.#noteReport(row)
    if (source.length > 0) this.#sources.set(row.report, [...(this.#sources.get(row.report) ?? []), source])
    this.#noteTime(row)
  }

  #noteReport({ outlet, report }: StatementRow): void {
    this.#reports.set(report, { outlet, statements: (this.#reports.get(report)?.statements ?? 0) + 1 })
  }

  /** Dated ones only, unless none is: a statement of an unknown day is neither first nor last. */
  #noteTime(row: StatementRow): void {
    const dated = row.statement.said.date !== null || row.published.value !== null
    if (this.#newest === null) this.#newest = row
    if (this.#oldest === null || dated) this.#oldest = row
  }

  async details(store: Store, family: FamilyOf): Promise<Omit<PersonDetail, 'name' | 'why'>> {
    return {
      names: this.#written.as('name'),
      statements: this.#statements,
      reports: this.#reports.size,
      independent: independent(family, this.#reports.keys()),
      parties: this.#parties.as('party'),
      affiliations: this.#affiliations.as('affiliation'),
      roles: this.#roles.as('role'),
      bases: this.#bases.entries().map(([basis, statements]) => ({ basis: basis as SpeakerBasis, statements })), // added as such
      surfaces: (await this.#surfaces(store)).as('words'),
      outlets: this.#byOutlet(family),
      families: this.#byFamily(family),
      first: this.#oldest && statementOfReport(this.#oldest),
      last: this.#newest && statementOfReport(this.#newest),
    }
  }

  #byOutlet(family: FamilyOf): PersonDetail['outlets'] {
    return this.#by((_, outlet) => outlet).map(({ of, statements, reports }) => ({
      outlet: of,
      statements,
      reports: reports.length,
      independent: independent(family, reports),
    }))
  }

  #byFamily(family: FamilyOf): PersonDetail['families'] {
    const found = this.#by((report) => family(report))
    return found.map(({ of, statements, reports }) => ({ root: of, statements, reports: reports.length }))
  }

  /** The reports in groups, most statements first, the group without a name last of those with as many. */
  #by<K extends string | null>(groupOf: (report: string, outlet: string | null) => K) {
    const groups = Map.groupBy(this.#reports, ([report, { outlet }]) => groupOf(report, outlet))
    const all = [...groups].map(([of, some]) => ({
      of,
      statements: some.reduce((sum, [, { statements }]) => sum + statements, 0),
      reports: some.map(([report]) => report),
    }))
    return all.sort((a, b) => b.statements - a.statements || ((a.of ?? '~') < (b.of ?? '~') ? -1 : 1))
  }

  /** The words that name them in the reports, read from the texts, one report in memory at a time. */
  async #surfaces(store: Store): Promise<Tally> {
    const found = new Tally()
    for (const [id, sources] of this.#sources) {
      const text = (await store.report(id))?.report.text ?? ''
      for (const spans of sources) found.add(wordsOf(text, spans))
    }
    return found
  }
}

const LONGEST = 120

function wordsOf(text: string, spans: Statement['source']): string {
  const words = spans.map((span) => text.slice(...span)).join(' … ')
  return words.replace(/\s+/g, ' ').trim().slice(0, LONGEST) || '…'
}

/** Reasons as one line: "one surname (0.9), given names agree (0.9)". */
export function reasonLine(why: readonly Reason[]): string {
  return why.map(({ rule, score }) => `${rule} (${score})`).join('; ')
}
