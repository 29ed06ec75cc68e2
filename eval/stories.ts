/**
 * Stories of `stories/articles` whose statements were labelled by hand with their positions (`labels/stories`: offsets and codes, no
 * text; the dossiers are ours). Room 5 is trained on them; no measure of the table rests on them.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Dossier, Span } from '../src/model/types.ts'
import { DATA, ROOT, readJsonl } from './data.ts'
import { dossierIn } from './dossier-files.ts'
import { type Predicted, predict } from './predict.ts'
import type { GoldPosition } from './score/dossier-types.ts'

const FOLDER = join(ROOT, 'eval/labels/stories')

interface Line {
  report: string
  statements: { content: Span[]; positions: GoldPosition[] }[]
}

interface Article {
  id: string
  text: string
  outlet: string
  date: string | null
  title: string
}

export interface Labelled {
  name: string
  dossier: Dossier
  reports: { own: Predicted; gold: (GoldPosition[] | null)[] }[]
}

/** In the order of their names; gold is null for a statement that nobody labelled. */
export function labelledStories(): Labelled[] {
  const articles = new Map(readJsonl<Article>(join(DATA, 'stories/articles.jsonl.gz')).map((a) => [a.id, a]))
  return readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const dossier = dossierIn(join(FOLDER, name))!
      const lines = readJsonl<Line>(join(FOLDER, name, 'positions.jsonl'))
      return { name, dossier, reports: lines.map((line) => labelledReport(line, articles.get(line.report)!, dossier)) }
    })
}

function labelledReport({ statements }: Line, { id, text, outlet, date, title }: Article, dossier: Dossier) {
  const source = { id, text, outlet, title, ...(date && { published: date }) }
  const own = predict([source], partiesOf(dossier))[0]!
  return {
    own,
    gold: own.statements.map((s) => statements.find((g) => isSame(s.content, g.content))?.positions ?? null),
  }
}

/** The sides without the proposals: who speaks for whom is known, and nothing is claimed of positions yet. */
export const partiesOf = (dossier: Dossier): Dossier => ({ ...dossier, proposals: [] })

/** So much of each is in the other. */
const SHARED = 0.6

function isSame(a: readonly Span[], b: readonly Span[]): boolean {
  const length = (spans: readonly Span[]) => spans.reduce((sum, [x, y]) => sum + y - x, 0)
  const both = a.reduce(
    (n, [x, y]) => n + b.reduce((m, [p, q]) => m + Math.max(0, Math.min(y, q) - Math.max(x, p)), 0),
    0,
  )
  return both >= SHARED * Math.max(length(a), length(b))
}
