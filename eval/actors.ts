/**
 * Mentions of people joined into the right one, on NewsWCL50: phrases of 10 events in 5 outlets each. The set has the phrases, not the
 * texts, so each report is its phrases in order, a paragraph each ("PHRASE said so."), and what context tells is not measured.
 */
import { join } from 'node:path'
import { identify, resolve } from '../src/3-resolve/index.ts'
import type { Attribution, Published, Report } from '../src/model/types.ts'
import { DATA, readJsonl } from './data.ts'
import { type Constant, type Measure, prfDetail } from './measure.ts'
import type { Prf } from './score/tally.ts'

const FILE = 'names/newswcl50.jsonl.gz'
/** All its reports are of this year; offices that one person held throughout are told by it. */
const YEAR = '2018'

interface Line {
  type: string
  concept: string
  mention: string
  event: string
  outlet: string
}

/** A mention with the actor it is of, and whom it was joined to. */
interface Placed {
  event: string
  gold: string
  found: string
}

export function measureActors(): Measure[] {
  const lines = readJsonl<Line>(join(DATA, FILE)).filter((l) => l.type === 'ACTOR')
  const same = (found: (l: Line) => string): number | null => pairwise(lines.map((l) => placed(l, found(l)))).f1
  const constants: Constant[] = [
    { name: 'all one', value: same(() => '') },
    { name: 'equal words', value: same((l) => l.mention.toLowerCase()) },
  ]
  const row = (id: string, label: string, year: string | null, floored: boolean): Measure => {
    const scores = pairwise(joined(lines, year))
    return { id, label, value: scores.f1, detail: prfDetail(scores), constants, sets: [FILE], floored }
  }
  return [
    row('who.actors', 'mentions joined into actors, pairwise F1', YEAR, true),
    row('who.actors-undated', '– reports without a date', null, false),
  ]
}

const placed = ({ event, concept }: Line, found: string): Placed => ({ event, gold: concept, found })

/** Each report resolved by itself, then the names of one event joined across its reports. */
function joined(lines: readonly Line[], year: string | null): Placed[] {
  return [...groups(lines, (l) => l.event).values()].flatMap((event) => {
    const named = [...groups(event, (l) => l.outlet).values()].flatMap((report) => namesIn(report, year))
    const known = named.filter((n) => n.joinable)
    const identities = identify(known.map(({ name }) => ({ name, statements: 1, joinable: true })))
    const who = new Map(identities.flatMap((i, at) => i.names.map((n) => [n, `${at}`] as const)))
    return named.map(({ line, name, joinable }, i) => placed(line, joinable ? who.get(name)! : `alone ${i}`))
  })
}

function groups<T>(list: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const found = new Map<string, T[]>()
  for (const one of list) found.set(key(one), [...(found.get(key(one)) ?? []), one])
  return found
}

interface Named {
  line: Line
  name: string
  /** false for an unnamed source, which is its own */
  joinable: boolean
}

function namesIn(lines: readonly Line[], year: string | null): Named[] {
  let text = ''
  const attributions = lines.map(({ mention }): Attribution => {
    const start = text.length
    const end = start + mention.length
    text += `${mention} said so.\n\n`
    const source: Attribution['source'] = [[start, end]]
    return {
      kind: 'indirect',
      source,
      cue: [[end + 1, end + 5]],
      content: [[end + 6, end + 8]],
      confidence: 1,
      why: [],
    }
  })
  return resolve(reportOf(text, year), attributions).map(({ speaker }, i) => ({
    line: lines[i]!,
    name: speaker.name ?? '',
    joinable: speaker.name !== null && speaker.basis !== 'unnamed' && speaker.basis !== 'unknown',
  }))
}

function reportOf(text: string, year: string | null): Report {
  const published: Published = year
    ? { value: year, precision: 'year', basis: 'given' }
    : { value: null, precision: 'unknown', basis: 'unknown' }
  return { id: 'names', sha256: '', text, title: null, url: null, outlet: null, byline: null, file: null, published }
}

/** Over all pairs of mentions of one event: joined, and rightly so. */
function pairwise(all: readonly Placed[]): Prf {
  const pairsOf = (key: (p: Placed) => string) =>
    [...groups(all, (p) => `${p.event}\n${key(p)}`).values()].reduce((n, g) => n + (g.length * (g.length - 1)) / 2, 0)
  const hits = pairsOf((p) => `${p.gold}\n${p.found}`)
  const [found, gold] = [pairsOf((p) => p.found), pairsOf((p) => p.gold)]
  const [p, r] = [found ? hits / found : 0, gold ? hits / gold : 0]
  return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0 }
}
