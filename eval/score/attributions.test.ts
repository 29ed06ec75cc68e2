import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/model/types.ts'
import { type AttributionLike, ScoredText, scored } from './attribution-doc.ts'
import type { GoldReport, Subset } from './attribution-match.ts'
import { scoreReports, sum } from './attributions.ts'

const TEXT =
  '"The bridge stays shut," Ines Carrow said. Tomas Veld told envoys that the talks "went well" overall. She hopes for rain.'
const FIRST: Parts = ['Ines Carrow', 'said', 'The bridge stays shut,']
const SECOND: Parts = ['Tomas Veld', 'told', 'that the talks "went well" overall']
const HOPE: Parts = ['She', 'hopes', 'for rain']

type Parts = [source: string | null, cue: string | null, content: string | string[]]

function spans(text: string, parts: string | string[] | null): Span[] {
  return (parts === null ? [] : [parts].flat()).map((p) => [text.indexOf(p), text.indexOf(p) + p.length])
}

function attribution(text: string, [source, cue, content]: Parts): AttributionLike {
  return { source: spans(text, source), cue: spans(text, cue), content: spans(text, content) }
}

function report(text: string, ...parts: Parts[]): GoldReport {
  return { id: 'r', text, attributions: parts.map((p) => attribution(text, p)) }
}

const total = (gold: GoldReport, predicted: GoldReport, subset: Subset = 'all') =>
  sum(scoreReports([gold], [predicted], subset))

describe('kinds', () => {
  it('follow the share of quoted words', () => {
    const text = new ScoredText(TEXT)
    const kinds = report(TEXT, FIRST, SECOND, HOPE).attributions.map((a) => scored(text, a).kind)
    expect(kinds).toEqual(['direct', 'mixed', 'indirect'])
  })
})

describe('content and source', () => {
  const gold = report(TEXT, FIRST, SECOND, HOPE)

  it('ignores quotation marks except for verbatim', () => {
    const t = total(gold, report(TEXT, ['Ines Carrow', 'said', '"The bridge stays shut,"']))
    expect(t.prf('all', 'content exact')).toMatchObject({ p: 1, r: 1 / 3, f1: 0.5 })
    expect(t.prf('all', 'content verbatim').p).toBe(0)
    expect(t.prf('all', 'full strict+cue').p).toBe(1)
    expect(t.prf('direct', 'content exact').r).toBe(1)
    expect(t.prf('mixed', 'content exact').r).toBe(0)
  })

  it('counts a wrong source against full lenient, not against content', () => {
    const t = total(gold, report(TEXT, ['Tomas Veld', 'said', 'bridge stays shut']))
    expect(t.prf('all', 'content lenient').p).toBe(1) // 3 of 4 words: F1 6/7
    expect(t.prf('all', 'content exact').p).toBe(0)
    expect(t.prf('all', 'content words').p).toBe(1)
    expect(t.prf('all', 'full lenient').p).toBe(0)
    expect(t.prf('all', 'span source').p).toBe(1) // unlinked: he is a source somewhere
    expect(t.prf('all', 'span content').p).toBe(0)
  })

  it('takes content of half its words for half, not for lenient', () => {
    const t = total(gold, report(TEXT, ['Carrow', null, 'bridge stays'])) // F1 2·2/(2+4)
    expect(t.prf('all', 'full half').p).toBe(1)
    expect(t.prf('all', 'full lenient').p).toBe(0)
    expect(t.prf('all', 'cue hit').p).toBe(0)
  })

  it('agrees when neither names a source', () => {
    const text = 'It was said that the port closed.'
    const none = report(text, [null, 'was said', 'that the port closed'])
    expect(total(none, none).prf('all', 'full strict').f1).toBe(1)
    expect(total(none, report(text, ['It', 'was said', 'that the port closed'])).prf('all', 'full lenient').f1).toBe(0)
  })

  it('pairs one prediction with one gold, and counts broken contents by their words', () => {
    const text = '"Wait," he said, "and keep quiet."'
    const broken = report(text, ['he', 'said', ['"Wait,"', '"and keep quiet."']])
    const half: Parts = ['he', 'said', '"and keep quiet."']
    expect(total(broken, report(text, half)).prf('all', 'content words').r).toBe(3 / 4)
    const twice = report(text, ['he', 'said', ['"Wait,"', '"and keep quiet."']], half)
    expect(total(broken, twice).prf('all', 'full strict')).toMatchObject({ p: 1 / 2, r: 1 })
  })

  it('counts nothing that lies in ignored text, and a cue without words as itself', () => {
    const text = 'Photo by Ann. Bob: "Leave."'
    const own: GoldReport = { ...report(text, ['Bob', ':', '"Leave."']), ignore: [[0, 13]] }
    expect(
      total(own, report(text, ['Bob', ':', '"Leave."'], ['Ann', 'by', 'Photo'])).prf('all', 'full strict+cue').p,
    ).toBe(1)
    expect(total(own, report(text, ['Bob', null, '"Leave."'])).prf('all', 'cue exact').f1).toBe(0)
  })

  it('counts offsets in UTF-16 units', () => {
    const text = '😀 Ann said it snowed.'
    const own = {
      id: 'r',
      text,
      attributions: [{ source: [[3, 6] as Span], cue: [[7, 11] as Span], content: [[12, 21] as Span] }],
    }
    const page = new ScoredText(text)
    const one = scored(page, own.attributions[0]!)
    expect([...one.source, ...one.cue, ...one.content].map((i) => page.word(i))).toEqual([
      'ann',
      'said',
      'it',
      'snowed',
    ])
  })
})

describe('the statements subset', () => {
  const gold = report(TEXT, FIRST, SECOND, HOPE)
  it('makes hopes and plans neutral, and false alarms that say they are such', () => {
    const t = total(gold, report(TEXT, FIRST, HOPE), 'statements')
    expect(t.prf('all', 'full strict')).toMatchObject({ p: 1, r: 1 / 2 })
    const alarm = total(report(TEXT, FIRST), report(TEXT, FIRST, HOPE), 'statements')
    expect(alarm.prf('all', 'full strict').p).toBe(1)
    expect(total(report(TEXT, FIRST), report(TEXT, FIRST, HOPE), 'all').prf('all', 'full strict').p).toBe(1 / 2)
  })
})

describe('the speaker', () => {
  const text = 'Ines Carrow came. She said it snowed. Tomas left.'
  const gold = report(text, ['She', 'said', 'it snowed'])
  gold.attributions[0]!.speaker = {
    name: 'Ines Carrow',
    mentions: [
      [0, 11],
      [18, 21],
    ],
  }
  it.each([
    [{ name: 'Ms Carrow' }, 1],
    [{ span: [0, 11] as Span }, 1],
    [{ span: [18, 21] as Span }, 0],
    [{ name: 'Carrow', span: [18, 21] as Span }, 1],
    [{ name: 'Tomas' }, 0],
    [{ span: [38, 43] as Span }, 0],
    [{ name: 'Carrow', span: [38, 43] as Span }, 0],
    [{ name: null }, 0],
  ])('%j', (speaker, want) => {
    const predicted = report(text, ['She', 'said', 'it snowed'])
    predicted.attributions[0]!.speaker = speaker
    expect(total(gold, predicted).prf('all', 'speaker').f1).toBe(want)
  })
})

describe('defects of a prediction are errors, not misses', () => {
  const gold = report(TEXT, FIRST)
  it.each([
    ['an unknown report', [{ id: 'x', attributions: [] }]],
    ['another text', [{ id: 'r', text: 'other', attributions: [] }]],
    ['a report twice', [{ id: 'r' }, { id: 'r' }]],
    ['a span outside', [{ id: 'r', attributions: [{ content: [[0, 9999] as Span] }] }]],
  ])('%s', (_, predicted) => expect(() => scoreReports([gold], predicted)).toThrow())
  it('a report without predictions is one with none', () => {
    expect(sum(scoreReports([gold], [])).prf('all', 'full lenient')).toEqual({ p: 0, r: 0, f1: 0 })
  })
})
