/** Reports and statements for the tests: short ones written by hand, and any that the shapes allow. */

import fc from 'fast-check'
import { sha256Of } from '../../model/hash.ts'
import { reportOf } from '../../model/report.suite.ts'
import type { Field, Judgement, Report, Said, Speaker, Statement } from '../../model/types.ts'
import { wordsOf } from '../../text/spans.ts'
import type { Draft } from '../contract/judgements.ts'
import type { Item, Store, StoreOptions } from '../contract.ts'

/** A store that a test has to itself. */
export interface Opened {
  /** the one that is open now */
  readonly store: Store
  /** closes the store and opens the same record again, perhaps with other rules */
  reopen: (changed?: Partial<StoreOptions>) => Promise<Store>
  /** closes what is open and removes the record */
  drop: () => Promise<void>
}

/** Keys as simple as can be: each word of the name in lower case. */
export const keysOf = (name: string): string[] => name.toLowerCase().split(/\s+/).filter(Boolean)

/** A quotation's keys as simple as can be: the length of each of its words. */
export const quoteKeysOf = (text: string, { content }: Statement): number[] =>
  content.flatMap(([start, end]) =>
    text
      .slice(start, end)
      .split(/\s+/)
      .map((word) => word.length),
  )

type Overrides = Partial<Omit<Report, 'published'>> & { published?: string | null; idGiven?: boolean }

/** A report with one statement a line: `Name: words`, all of them direct. */
export function item(id: string, lines: string[], { published = null, idGiven = true, ...more }: Overrides = {}): Item {
  const text = lines.join('\n')
  const report = reportOf(text, { id, published, ...more })
  return { report, statements: statementsOf(report), idGiven }
}

/** The statements of such a report; a date said may stand before the name: `2025-02-26 Name: words`. */
export function statementsOf({ id, text }: Report): Statement[] {
  const found: Statement[] = []
  for (const line of text.matchAll(/^(?:(\S*\d) )?([^:\n]+): (.+)$/gm)) {
    const end = line.index + line[0].length
    const content: [number, number] = [end - line[3]!.length, end]
    found.push(
      statement(
        `${id}#${found.length}`,
        content,
        line[3]!,
        { name: line[2]!, party: null, basis: 'name' },
        said(line[1]),
      ),
    )
  }
  return found
}

function said(date: string | undefined): Said {
  return date ? { date, precision: 'day', basis: 'date' } : { date: null, precision: 'unknown', basis: 'unknown' }
}

function statement(id: string, content: [number, number], words: string, speaker: Speaker, when: Said): Statement {
  return {
    id,
    kind: 'direct',
    source: [],
    cue: [],
    content: [content],
    speaker,
    said: when,
    venue: null,
    positions: [],
    words,
  }
}

/** Judgements as simple as can be: about the statements with just these words. */
export function derive(report: Report, judgements: readonly Judgement[]): Statement[] {
  return judgements.reduce((found, judgement) => applied(found, judgement), statementsOf(report))
}

function applied(found: Statement[], judgement: Judgement): Statement[] {
  if (judgement.kind !== 'wrong' && judgement.kind !== 'speaker') return found
  const meant = (one: Statement) => one.words === judgement.words.content[0]?.exact
  if (judgement.kind === 'wrong') return found.filter((one) => !meant(one))
  const speaker: Speaker = { name: judgement.name, party: null, basis: 'set' }
  return found.map((one) => (meant(one) ? { ...one, speaker } : one))
}

/** What a store of the tests is told. */
export const options: StoreOptions = { keysOf, derive, quoteKeysOf, quoteKeysVersion: '1' }

export const author = 'maria'

/** What a judgement is about: words as they stand in a report. */
export function judgedWords(report: string, exact: string) {
  return { report, sha256: '0'.repeat(64), content: [{ exact, prefix: '', suffix: '', start: 0 }] }
}

export const wrong = (report: string, exact: string): Draft => ({
  kind: 'wrong',
  author,
  words: judgedWords(report, exact),
})

export const spoken = (report: string, exact: string, name: string | null): Draft => ({
  kind: 'speaker',
  author,
  words: judgedWords(report, exact),
  name,
})

export async function set(store: Store, report: string, values: Partial<Record<Field, string | null>>): Promise<void> {
  const fields = Object.entries(values) as [Field, string | null][] // its only keys
  await store.judge(fields.map(([field, value]) => ({ kind: 'set', author, report, field, value })))
}

/** Takes the latest value of a field back; false when there is none. */
export async function unset(store: Store, report: string, field: Field): Promise<boolean> {
  const standing = await store.judgements({ report, kinds: ['set'], standing: true })
  const last = standing.findLast(({ judgement }) => judgement.kind === 'set' && judgement.field === field)
  if (last) await store.judge([{ kind: 'undo', author, of: last.judgement.id }])
  return last !== undefined
}

/** The item with another speaker in every statement. */
export function spokenBy(of: Item, speaker: Speaker): Item {
  return { ...of, statements: of.statements.map((one) => ({ ...one, speaker })) }
}

export async function all<T>(list: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of list) found.push(one)
  return found
}

/** The words of the statements a query finds, in order. */
export async function wordsFound(store: Store, query: Parameters<Store['statements']>[0] = {}): Promise<string[]> {
  return (await all(store.statements(query))).map(({ statement: { words } }) => words ?? '')
}

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
const maybe = fc.option(text, { nil: null })
const share = fc.integer({ min: 0, max: 100 }).map((n) => n / 100)
const day = fc.constantFrom('2025-02-27', '2025-02', '2025', '2024-12-30/2025-01-05', '../2025-03-01', 'before noon')
const date = fc.option(day, { nil: null })
const bounds = {
  notBefore: fc.option(fc.constant('2025-01-01'), { nil: null }),
  notAfter: fc.option(fc.constant('2025-03-01'), { nil: null }),
}
const speakerBasis = fc.constantFrom<Speaker['basis']>(
  'name',
  'surname',
  'pronoun',
  'description',
  'organisation',
  'unnamed',
  'joint',
  'set',
  'unknown',
)

const speakers: fc.Arbitrary<Speaker> = fc.record(
  {
    name: maybe,
    party: maybe,
    basis: speakerBasis,
    affiliation: maybe,
    span: fc.option(fc.constant<[number, number]>([0, 1]), { nil: null }),
    members: fc.array(fc.record({ name: text, basis: speakerBasis }), { maxLength: 3 }),
  },
  { requiredKeys: ['name', 'party', 'basis'] },
)

const times: fc.Arbitrary<Said> = fc.record(
  {
    date,
    precision: fc.constantFrom<Said['precision']>('day', 'week', 'month', 'year', 'relative', 'unknown'),
    basis: fc.constantFrom<Said['basis']>('date', 'weekday', 'relative', 'published', 'inherited', 'set', 'unknown'),
    ...bounds,
  },
  { requiredKeys: ['date', 'precision', 'basis'] },
)

const positions = fc.record({
  proposal: text,
  holder: maybe,
  stance: fc.constantFrom<Statement['positions'][number]['stance']>('demands', 'offers', null),
  polarity: fc.constantFrom<1 | 0 | -1>(1, 0, -1),
  condition: fc.option(
    fc.record({
      text: fc.constant<[number, number][]>([[0, 1]]),
      relation: fc.constantFrom<'if' | 'unless'>('if', 'unless'),
      proposal: maybe,
    }),
    { nil: null },
  ),
})

/** Two spans inside the text, the second perhaps empty. */
function spansIn(length: number): fc.Arbitrary<[number, number][]> {
  const end = fc.integer({ min: 1, max: length })
  return fc.tuple(end, end).map(([a, b]) => [
    [0, Math.min(a, b)],
    [Math.min(a, b), Math.max(a, b)],
  ])
}

function statementIn(body: string): fc.Arbitrary<Statement> {
  return fc
    .record(
      {
        id: text,
        kind: fc.constantFrom<Statement['kind']>('direct', 'indirect', 'mixed'),
        source: fc.constantFrom<[number, number][]>([], [[0, 1]]),
        cue: fc.constantFrom<[number, number][]>([], [[0, 1]]),
        content: spansIn(body.length),
        speaker: speakers,
        said: times,
        venue: maybe,
        addressee: maybe,
        positions: fc.array(positions, { maxLength: 2 }),
        confidence: share,
        why: fc.array(fc.record({ rule: text, score: share }), { maxLength: 2 }),
      },
      { requiredKeys: ['id', 'kind', 'source', 'cue', 'content', 'speaker', 'said', 'venue', 'positions'] },
    )
    .chain((one) => fc.constantFrom(one, { ...one, words: wordsOf(body, one.content) }))
}

const published: fc.Arbitrary<Report['published']> = fc.record(
  {
    value: date,
    precision: fc.constantFrom<Said['precision']>('day', 'month', 'unknown'),
    basis: fc.constantFrom<Report['published']['basis']>('given', 'feed', 'text', 'unknown'),
    ...bounds,
  },
  { requiredKeys: ['value', 'precision', 'basis'] },
)

const bodies = fc.string({
  unit: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...'talks aide 27 ü') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
  ),
  minLength: 1,
  maxLength: 60,
})

/** Any report that the schema allows, with statements that stand in its text. */
export const items: fc.Arbitrary<Item> = bodies.chain((body) =>
  fc.record({
    report: fc.record({
      id: text,
      sha256: fc.constant(sha256Of(body)),
      text: fc.constant(body),
      title: maybe,
      url: maybe,
      outlet: maybe,
      byline: maybe,
      file: maybe,
      published,
    }),
    statements: fc.array(statementIn(body), { maxLength: 4 }),
    idGiven: fc.boolean(),
  }),
)
