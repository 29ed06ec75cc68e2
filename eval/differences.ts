/** Where reports of one story disagree, against what a reader found; and the conflicts raised on the five reports, each of them read. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Disagreement, Place } from '../src/model/types.ts'
import { DATA, ROOT, readJsonl } from './data.ts'
import { disagreementsOf } from './disagreements.ts'
import type { Measured } from './measure.ts'
import { predict } from './predict.ts'

const LABELS = join(ROOT, 'eval/labels')
const STORIES = ['stories/articles.jsonl.gz', 'stories/stories.jsonl.gz', 'stories/basil.jsonl.gz']

/** A difference between two reports of one story, as a reader judged it. */
interface Label {
  kind: Disagreement['kind']
  /** both cannot be right */
  conflict: boolean
  /** data set it was drawn from */
  from: 'stories' | 'compare'
  /** `read`: found in the texts, before anything was raised; `raised`: found by the program and then judged */
  drawn: 'read' | 'raised'
  spans: Place[]
}

interface Article {
  id: string
  outlet: string
  date: string | null
  title: string
  text: string
  /** of the sets of three */
  triplet?: string
}

export async function measureDifferences(): Promise<Measured> {
  const labels = readJsonl<Label>(join(LABELS, 'differences.jsonl'))
  const raised: Disagreement[] = []
  for (const story of storiesWith(new Set(labels.flatMap(({ spans }) => spans.map(([id]) => id)))))
    raised.push(...(await disagreementsOf(predict(story.map(asSource)))))
  const [told, five] = [againstLabels(labels, raised), await fiveReports()]
  return { measures: [...told.measures, ...five.measures], misses: [...told.misses, ...five.misses] }
}

/** The stories that one of the reports belongs to, whole. */
function storiesWith(wanted: ReadonlySet<string>): Article[][] {
  const articles = new Map(readJsonl<Article>(join(DATA, STORIES[0]!)).map((one) => [one.id, one]))
  const stories = readJsonl<{ articles: string[] }>(join(DATA, STORIES[1]!))
  const some = stories.map((story) => story.articles.flatMap((id) => articles.get(id) ?? []))
  const threes = Map.groupBy(readJsonl<Article>(join(DATA, STORIES[2]!)), ({ triplet }) => triplet)
  return [...some, ...threes.values()].filter((story) => story.some(({ id }) => wanted.has(id)))
}

const asSource = ({ id, text, outlet, date, title }: Article) => ({
  id,
  text,
  outlet,
  title,
  ...(date === null ? {} : { published: date }),
})

const overlaps = (a: Place, b: Place): boolean => a[0] === b[0] && a[1] < b[2] && b[1] < a[2]
const isAbout = (label: { spans: Place[] }, found: Disagreement): boolean =>
  label.spans.every((place) => found.spans.some((other) => overlaps(place, other)))

/** A conflict that nobody judged counts as wrong. */
function againstLabels(labels: readonly Label[], all: readonly Disagreement[]): Measured {
  const raised = all.filter(({ conflict }) => conflict)
  const about = raised.map((one) => labels.filter((label) => isAbout(label, one)))
  const right = about.filter((some) => some.some(({ conflict }) => conflict)).length
  const unread = about.filter((some) => some.length === 0).length
  const [true_, read] = [labels.filter(({ conflict }) => conflict), labels.filter(({ drawn }) => drawn === 'read')]
  const there = true_.filter(({ drawn }) => drawn === 'read')
  const found = there.filter((label) => raised.some((one) => isAbout(label, one)))
  const every = read.filter(({ conflict }) => conflict).length / read.length
  const misses = raised.flatMap((one, i) =>
    about[i]!.some(({ conflict }) => conflict) ? [] : [`${one.kind} ${JSON.stringify(one.spans)}: ${one.note}`],
  )
  const base = { sets: STORIES, floored: true }
  return {
    measures: [
      {
        ...base,
        id: 'differences.conflicts',
        label: 'conflicts between reports of one story that are right',
        value: raised.length ? right / raised.length : null,
        detail: `${right}/${raised.length}, ${unread} not read`,
        constants: [{ name: 'every difference', value: every }],
      },
      {
        ...base,
        id: 'differences.found',
        label: '– of those that a reader found, raised',
        value: found.length / there.length,
        detail: `${found.length}/${there.length}`,
        constants: [],
      },
    ],
    misses,
  }
}

/** Every conflict raised on the five reports is in a list, with its verdict. */
async function fiveReports(): Promise<Measured> {
  const read = readJsonl<{ kind: string; spans: Place[]; right: boolean }>(join(LABELS, 'five-conflicts.jsonl'))
  const folder = join(DATA, 'reports')
  const sources = readdirSync(folder)
    .sort()
    .map((name) => ({ id: name, text: readFileSync(join(folder, name), 'utf8') }))
  const raised = (await disagreementsOf(predict(sources))).filter(({ conflict }) => conflict)
  const isRight = (one: Disagreement) => read.some((r) => r.right && r.kind === one.kind && isAbout(r, one))
  const right = raised.filter(isRight).length
  const missing = read.filter((r) => r.right && !raised.some((one) => r.kind === one.kind && isAbout(r, one)))
  const told = { sets: ['reports'], floored: true, constants: [] }
  const all = read.filter((r) => r.right).length
  return {
    measures: [
      {
        ...told,
        id: 'differences.five',
        label: 'conflicts on the five reports that are right',
        value: raised.length ? right / raised.length : null,
        detail: `${right}/${raised.length}`,
      },
      {
        ...told,
        id: 'differences.five-found',
        label: '– of those listed, raised',
        value: (all - missing.length) / all,
        detail: `${all - missing.length}/${all}`,
      },
    ],
    misses: raised.filter((one) => !isRight(one)).map((one) => `${one.kind} ${JSON.stringify(one.spans)}: ${one.note}`),
  }
}
