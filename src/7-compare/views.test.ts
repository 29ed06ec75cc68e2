import { describe, expect, it } from 'vitest'
import { reportOf } from '../model/report.suite.ts'
import type { Span, Statement } from '../model/types.ts'
import type { Derived, Told } from './told.ts'
import { viewsGivenAway } from './views.ts'

/** A report; `said` are the words of its statements, each with its speaker and the words that name the source. */
function told(
  id: string,
  text: string,
  said: { words: string; name: string | null; source?: string; role?: string }[],
): Told {
  const place = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length]
  const statements = said.map(({ words, name, source, role }, i) => ({
    id: `${id}#${i}`,
    content: [place(words)],
    source: source ? [place(source)] : [],
    speaker: { name, basis: name ? 'name' : 'unnamed', ...(role ? { role } : {}) },
  }))
  return { report: reportOf(text, { id }), statements: statements as unknown as Statement[] } // only these keys are read
}

const VIEW = 'Solheim wants foreign barges out of the northern harbour before the ice comes'
const SOURCE = told(
  'a',
  `${VIEW}, said Ivo Brand, a senior fellow at the Coast Institute. The minister herself was silent.`,
  [{ words: VIEW, name: 'Ivo Brand', source: 'Ivo Brand, a senior fellow at the Coast Institute' }],
)

const found = (to: Told, kind: Derived['kind'] = 'rewrite', from = SOURCE) =>
  viewsGivenAway({ from, to, kind }).map(({ conflict, note, spans }) => {
    const [, start, end] = spans[1]!
    return `${conflict ? '!' : ''} ${note} | ${to.report.text.slice(start, end)}`
  })

describe('an expert’s view given to the party', () => {
  it.each([
    [
      'told as a fact',
      'Winter is near. Minister Solheim wants all foreign barges to leave the northern harbour before the ice comes.',
      'Minister Solheim wants all foreign barges to leave the northern harbour before the ice comes.',
    ],
    [
      'over two sentences',
      'Solheim remains adamant about foreign barges. They must leave the northern harbour before the ice comes.',
      'Solheim remains adamant about foreign barges. They must leave the northern harbour before the ice comes.',
    ],
  ])('%s', (_, text, words) => {
    expect(found(told('b', text, []))).toEqual([
      `! Ivo Brand says this of Solheim; the rewrite tells it as Solheim’s own | ${words}`,
    ])
  })

  it('given to the party as its statement', () => {
    const words = 'she wants foreign barges out of the northern harbour before the ice comes'
    const to = told('b', `Solheim said ${words}.`, [{ words, name: 'Lena Solheim', source: 'Solheim' }])
    expect(found(to)).toHaveLength(1)
  })

  it('by an expert who is told to be one where the name first stands', () => {
    const words = 'Solheim’s goal is to drive foreign barges out of the northern harbour before the ice comes'
    const from = told('a', `Ivo Brand, an analyst in the capital, spoke of barges. ${words}, Brand said.`, [
      { words, name: 'Ivo Brand', source: 'Brand' },
    ])
    const to = told(
      'b',
      'Solheim intends to drive foreign barges out of the northern harbour before the ice comes.',
      [],
    )
    expect(found(to, 'rewrite', from)).toHaveLength(1)
  })

  it.each([
    [
      'the expert is named',
      'Solheim wants foreign barges out of the northern harbour before the ice comes, Brand said.',
    ],
    ['experts are', 'Solheim wants foreign barges out of the northern harbour before the ice comes, experts say.'],
    ['of somebody else', 'Talviken wants foreign barges out of the northern harbour before the ice comes.'],
    ['no view of anybody', 'Solheim drove foreign barges out of the northern harbour before the ice came.'],
    ['another matter', 'Solheim wants the foreign minister to open the southern market before the fair begins.'],
  ])('nothing: %s', (_, text) => {
    expect(found(told('b', text, []))).toEqual([])
  })

  it('nothing: the expert has a statement around the words, the source is no expert, it is no rewrite', () => {
    const text = 'Solheim wants foreign barges out of the northern harbour before the ice comes.'
    const expert = told('b', text, [{ words: text, name: 'Ivo Brand', role: 'analyst' }])
    expect(found(expert)).toEqual([])
    const minister = told('a', `${VIEW}, said Ivo Brand, the deputy minister.`, [
      { words: VIEW, name: 'Ivo Brand', source: 'Ivo Brand' },
    ])
    expect(found(told('b', text, []), 'rewrite', minister)).toEqual([])
    for (const kind of ['update', 'copy', 'quotes-from'] as const) expect(found(told('b', text, []), kind)).toEqual([])
  })
})
