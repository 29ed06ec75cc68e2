/** Every question that a page or a program may ask and that reads much of the record; each answer can be sent to another thread. */
import { told } from '../../4-lineage/index.ts'
import type {
  Commitment,
  Deadlock,
  Disagreement,
  Dossier,
  Family,
  LineageEdge,
  PersonDetail,
  PersonRow,
  Shift,
  Variant,
} from '../../model/types.ts'
import { type Asked, type Cell, cellsOf } from '../../record/cells.ts'
import { check } from '../../record/check.ts'
import { type Echoes, echoesOf } from '../../record/detail.ts'
import { disagreements } from '../../record/disagreements.ts'
import { familyList } from '../../record/families.ts'
import { compareReports, lineage } from '../../record/lineage.ts'
import { listPeople, personDetails } from '../../record/people.ts'
import { suggestDossier } from '../../record/suggest.ts'
import { type Timeline, timelineOf } from '../../record/timeline.ts'
import { variants } from '../../record/variants.ts'
import type { KeptEdge } from '../../store/contract/lineage.ts'
import type { Facets, StatementQuery } from '../../store/contract.ts'
import type { Clerk } from './clerk.ts'

export interface Standing {
  dossier: Dossier
  cells: Cell[]
  /** days of the first and the last dated position; null when none has a day */
  days: { first: string; last: string } | null
}

/** Everything that follows from the dossier. */
export interface Followed {
  commitments: Commitment[]
  deadlocks: Deadlock[]
  shifts: Shift[]
}

const NOTHING: Followed = { commitments: [], deadlocks: [], shifts: [] }

export const QUESTIONS = {
  positions: async (clerk: Clerk, asked: Asked): Promise<Standing | null> => {
    const answers = await clerk.answers()
    if (!answers) return null
    const days = answers.held.flatMap(({ date }) => (date === null ? [] : [date.split('/')[0]!])).sort()
    const [first, last] = [days[0], days.at(-1)]
    return { dossier: answers.dossier, cells: cellsOf(answers, asked), days: first && last ? { first, last } : null }
  },
  followed: async (clerk: Clerk): Promise<Followed> => {
    const answers = await clerk.answers()
    if (!answers) return NOTHING
    const { commitments, deadlocks, shifts } = answers
    return { commitments, deadlocks, shifts }
  },
  timeline: async (
    clerk: Clerk,
    query: { party?: string; proposal?: string; name?: string },
  ): Promise<Timeline | null> => {
    const answers = await clerk.answers()
    if (!answers) return null
    const { name, ...rest } = query
    const names = name === undefined ? {} : { names: await namesOf(clerk, name) }
    return timelineOf(answers, { ...rest, ...names })
  },
  facets: (clerk: Clerk, query: StatementQuery): Promise<Facets> => clerk.store.facets(query),
  people: (clerk: Clerk): Promise<PersonRow[]> => listPeople(clerk.store),
  person: (clerk: Clerk, name: string): Promise<PersonDetail[]> => personDetails(clerk.store, name),
  families: (clerk: Clerk): Promise<Family[]> => familyList(clerk.store),
  /** with the passages that both reports have */
  lineageOf: (clerk: Clerk, report: string): Promise<LineageEdge[]> => lineage(clerk.store, { report }),
  edges: async (clerk: Clerk): Promise<KeptEdge[]> => told(await clerk.store.edges()),
  variants: (clerk: Clerk, report?: string): Promise<Variant[]> =>
    variants(clerk.store, report === undefined ? {} : { report }),
  disagreements: (clerk: Clerk, report?: string): Promise<Disagreement[]> =>
    disagreements(clerk.store, report === undefined ? {} : { report }),
  echoes: (clerk: Clerk, report: string, statement: string): Promise<Echoes | null> =>
    echoesOf(clerk.store, report, statement),
  compare: (clerk: Clerk, a: string, b: string) => compareReports(clerk.store, a, b),
  check: (clerk: Clerk, words: string, by?: string) => check(clerk.store, words, by),
  suggestion: (clerk: Clerk): Promise<string> => suggestDossier(clerk.store),
}

export type Questions = typeof QUESTIONS
export type Question = keyof Questions

/** All spellings of everybody called so. */
async function namesOf(clerk: Clerk, name: string): Promise<string[]> {
  const { namesCalled } = await import('../../record/names.ts')
  return (await namesCalled(clerk.store, name)).names.map((one) => one.name)
}
