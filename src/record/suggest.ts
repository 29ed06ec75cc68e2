/** A dossier to begin with: who speaks for whom in the record, and the terms that many of them use. A person edits it. */
import { stringify } from 'yaml'
import {
  AUXILIARIES,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  TIME_WORDS,
} from '../lang/en/grammar.ts'
import type { PersonRow } from '../model/types.ts'
import type { Store } from '../store/contract.ts'
import { fold } from '../text/terms.ts'
import { listPeople } from './people.ts'

/** So many are read, parties and terms proposed. */
const READ = 3_000
const PARTIES = 8
const PEOPLE = 6
const TERMS = 10

const CLOSED = [AUXILIARIES, COORDINATORS, DETERMINERS, PREPOSITIONS, SUBORDINATORS, SUBJECT_PRONOUNS, TIME_WORDS]
const isClosed = (word: string): boolean => word.length < 3 || CLOSED.some((set) => set.has(word))

/** YAML text of a dossier; its ids are the names in small letters. */
export async function suggestDossier(store: Store): Promise<string> {
  const parties = partiesOf(await listPeople(store))
  const proposals = (await sharedTerms(store)).map((name) => ({ id: idOf(name), name, aliases: [] }))
  const head =
    '# Made from who speaks in the record and which terms they share. Rename, delete and add: a proposal is something\n# that can be agreed to, and its aliases are the words by which the reports call it.\n'
  return head + stringify({ title: 'My dossier', parties, proposals }, { lineWidth: 110 })
}

function partiesOf(people: readonly PersonRow[]) {
  const groups = new Map<string, PersonRow[]>()
  for (const row of people) {
    const of = row.affiliations[0]?.affiliation
    if (of !== undefined) groups.set(of, [...(groups.get(of) ?? []), row])
  }
  const count = (rows: readonly PersonRow[]) => rows.reduce((sum, { statements }) => sum + statements, 0)
  return [...groups]
    .sort(([a, x], [b, y]) => count(y) - count(x) || (a < b ? -1 : 1))
    .slice(0, PARTIES)
    .map(([name, rows]) => ({
      id: idOf(name),
      name,
      aliases: [],
      people: rows
        .map((row) => row.name)
        .filter((one) => one !== name)
        .slice(0, PEOPLE),
    }))
}

const idOf = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'x'

/** Two words in a row, neither of a closed class, by how many different speakers use them. */
async function sharedTerms(store: Store): Promise<string[]> {
  const speakers = new Map<string, Set<string>>()
  let read = 0
  for await (const { statement } of store.statements()) {
    if (++read > READ) break
    for (const pair of pairsIn(statement.words ?? ''))
      speakers.set(pair, (speakers.get(pair) ?? new Set()).add(statement.speaker.name ?? ''))
  }
  return [...speakers]
    .filter(([, names]) => names.size > 1)
    .sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
    .slice(0, TERMS)
    .map(([pair]) => pair)
}

function pairsIn(words: string): string[] {
  const all = words.split(/[^\p{L}\p{N}'’-]+/u).map(fold)
  return all.slice(1).flatMap((word, i) => (isClosed(all[i]!) || isClosed(word) ? [] : [`${all[i]} ${word}`]))
}
