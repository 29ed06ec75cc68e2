/**
 * The order of the house, in one list. Each room takes what stands before it and adds its own; none knows another.
 * A room that is not built yet is not in the list.
 */
import { read } from './1-read/index.ts'
import { attribute } from './2-attribute/index.ts'
import { resolve, takeSides } from './3-resolve/index.ts'
import { positions } from './5-positions/index.ts'
import { judged, positioned } from './judgements/index.ts'
import type { Attribution, Dossier, Judgement, Problem, Raw, Report, Statement } from './model/types.ts'

/** What is known of one report on its way through the rooms. */
export interface Work {
  report: Report
  attributions: Attribution[]
  statements: Statement[]
  /** what the user follows; without one no party and no position is known */
  dossier: Dossier | null
  /** what people decided, as far as it stands; none where there is no record */
  judgements: readonly Judgement[]
}

export interface Room {
  room: string
  /** raised by whoever changes what the room gives: `onrecord refresh` then derives older reports anew */
  version: number
  needs: readonly (keyof Work)[]
  gives: keyof Work
  run: (work: Work) => Work
}

/** The rooms that work on one report, in order; room 1 makes the reports. `gaps` tells whether each finds what it needs. */
export const ROOMS: readonly Room[] = [
  // who said it, in which words: nothing can be resolved before its words are found
  {
    room: '2-attribute',
    version: 3,
    needs: ['report'],
    gives: 'attributions',
    run: (work) => ({ ...work, attributions: attribute(work.report) }),
  },
  // which person, which day: needs the report's date, so it runs again when that is corrected
  {
    room: '3-resolve',
    version: 2,
    needs: ['report', 'attributions'],
    gives: 'statements',
    run: (work) => ({ ...work, statements: resolve(work.report, work.attributions) }),
  },
  // what people decided wins, and whatever follows goes by it
  {
    room: 'judgements',
    version: 1,
    needs: ['report', 'statements', 'judgements'],
    gives: 'statements',
    run: (work) => ({ ...work, statements: judged(work.report, work.statements, work.judgements) }),
  },
  // which side: names do not change with the dossier, so this stands apart
  {
    room: '3-resolve',
    version: 2,
    needs: ['report', 'statements', 'dossier'],
    gives: 'statements',
    run: (work) => ({ ...work, statements: takeSides(work.report, work.statements, work.dossier) }),
  },
  // where each stands: a position is a party's, so the sides come first
  {
    room: '5-positions',
    version: 4,
    needs: ['report', 'statements', 'dossier'],
    gives: 'statements',
    run: (work) => ({ ...work, statements: positions(work.report, work.statements, work.dossier) }),
  },
  // and here, too, what people decided wins
  {
    room: 'judgements',
    version: 1,
    needs: ['report', 'statements', 'judgements'],
    gives: 'statements',
    run: (work) => ({ ...work, statements: positioned(work.report, work.statements, work.judgements) }),
  },
]

/** Which versions of the rooms derive statements now: "2-attribute 1, 3-resolve 1, …". */
export const VERSIONS = ROOMS.map(({ room, version }) => `${room} ${version}`).join(', ')

/** Rooms that stand before what they need is there: "3-resolve needs attributions". Empty for a sound order. */
export function gaps(rooms: readonly Room[]): string[] {
  const there = new Set<keyof Work>(['report', 'dossier', 'judgements'])
  return rooms.flatMap(({ room, needs, gives }) => {
    const missing = needs.filter((need) => !there.has(need))
    there.add(gives)
    return missing.map((need) => `${room} needs ${need}`)
  })
}

export interface Extracted {
  report: Report
  statements: Statement[]
  /** the source itself named the report's id (a JSONL line, a feed, an address), not its path */
  idGiven: boolean
}

export interface Extraction {
  extracted: Extracted[]
  problems: Problem[]
}

/** One raw thing through every room that works on a single report. Pure: the same bytes and dossier give the same result. */
export function extract(raw: Raw, dossier: Dossier | null = null): Extraction {
  const { reports, problems, idGiven } = read(raw)
  const extracted = reports.map((report) => ({ report, statements: statementsOf(report, dossier), idGiven }))
  return { extracted, problems }
}

/** Every room after the first on a report that was read before; again when its metadata, the dossier, a judgement or a room changes. */
export function statementsOf(
  report: Report,
  dossier: Dossier | null = null,
  judgements: readonly Judgement[] = [],
): Statement[] {
  const work: Work = { report, dossier, judgements, attributions: [], statements: [] }
  return ROOMS.reduce((sofar, { run }) => run(sofar), work).statements
}

/** What an earlier run gave, and with which versions of the rooms (`VERSIONS` as it was then; more may follow). */
export interface Before {
  statements: readonly Statement[]
  with: string | null
}

/** Rooms from here on hang on the dossier; those before do not, and need not run again when only it has changed. */
const FIRST_OF_DOSSIER = ROOMS.findIndex(({ needs }) => needs.includes('dossier'))
const NAMES = VERSIONS.split(', ')

/**
 * The same as `statementsOf`, from the statements of an earlier run where the report and its judgements are what they were:
 * only the rooms that hang on the dossier run, unless one before them has changed.
 */
export function statementsAgain(
  report: Report,
  dossier: Dossier | null,
  judgements: readonly Judgement[],
  before: Before,
): Statement[] {
  const then = before.with?.split(', ') ?? []
  const same = NAMES.slice(0, FIRST_OF_DOSSIER).every((name, i) => then[i] === name)
  if (!same) return statementsOf(report, dossier, judgements)
  const statements = before.statements.map(({ conditions: _, ...s }): Statement => ({ ...s, positions: [] }))
  const work: Work = { report, dossier, judgements, attributions: [], statements }
  return ROOMS.slice(FIRST_OF_DOSSIER).reduce((sofar, { run }) => run(sofar), work).statements
}
