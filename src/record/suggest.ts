/** A dossier to begin with: who speaks for whom in the record, and what their statements keep speaking of. A person edits it. */
import { Document, isMap, isSeq } from 'yaml'
import { rarityOf } from '../4-lineage/index.ts'
import { type Suggestion, suggestProposals } from '../5-positions/index.ts'
import type { PersonRow } from '../model/types.ts'
import type { Item, Store } from '../store/contract.ts'
import { fold } from '../text/terms.ts'
import { listPeople } from './people.ts'

/** So many are read, parties and terms proposed. */
const READ = 3_000
const PARTIES = 8
const PEOPLE = 6
const PROPOSALS = 15

/** YAML text of a dossier; its ids are the names in small letters. */
export async function suggestDossier(store: Store): Promise<string> {
  const people = await listPeople(store)
  const names = people.flatMap((row) => [row.name, ...row.affiliations.map(({ affiliation }) => affiliation)])
  const suggestions = await proposalsOf(store, names)
  const made = new Document({ title: 'My dossier', parties: partiesOf(people), proposals: suggestions.map(entryOf) })
  made.commentBefore = HEAD
  const list = made.get('proposals')
  if (isSeq(list))
    for (const [i, item] of list.items.entries()) if (isMap(item)) item.commentBefore = evidenceOf(suggestions[i]!)
  return made.toString({ lineWidth: 110 })
}

const HEAD =
  ' Made from who speaks in the record and what they keep speaking of. Rename, delete and add: a proposal is something\n that can be agreed to, and its aliases are the words by which the reports call it.'

/** Characters of an example, at most. */
const SHOWN = 100

/** How much there is of it, and the plainest words, on one line. */
function evidenceOf({ statements, example }: Suggestion): string {
  const words = example.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  const shown = words.length > SHOWN ? `${words.slice(0, SHOWN).replace(/\s\S*$/, '')} …` : words
  return ` ${statements} ${statements === 1 ? 'statement' : 'statements'}: ${shown}`
}

/** Speakers of one country or body; one of whom no report tells it stands alone, for a person to join. */
function partiesOf(people: readonly PersonRow[]) {
  const groups = new Map<string, PersonRow[]>()
  for (const row of people) {
    const of = row.affiliations[0]?.affiliation ?? row.name
    groups.set(of, [...(groups.get(of) ?? []), row])
  }
  const count = (rows: readonly PersonRow[]) => rows.reduce((sum, { statements }) => sum + statements, 0)
  return [...groups]
    .sort(([a, x], [b, y]) => count(y) - count(x) || (a < b ? -1 : 1))
    .slice(0, PARTIES)
    .map(([name, rows]) => ({
      id: idOf(name),
      name,
      aliases: [],
      people: rows.flatMap((row) => (row.name === name && rows.length > 1 ? [] : [row.name])).slice(0, PEOPLE),
    }))
}

const idOf = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'x'

/** What statements keep speaking of, of as many reports as hold enough of them; names of people and parties are none. */
async function proposalsOf(store: Store, names: readonly string[]): Promise<Suggestion[]> {
  const reads: Item[] = []
  let read = 0
  for await (const { id } of store.reports()) {
    const item = await store.report(id)
    if (item) reads.push(item)
    read += item?.statements.length ?? 0
    if (read >= READ) break
  }
  return suggestProposals(reads, names, (word) => rarityOf(fold(word)), PROPOSALS)
}

/** No two of one id. */
function entryOf({ proposal: { id, name, aliases } }: Suggestion, at: number, all: readonly Suggestion[]) {
  const before = all.slice(0, at).filter((other) => other.proposal.id === id).length
  return { id: before === 0 ? id : `${id}-${before + 1}`, name, aliases }
}
