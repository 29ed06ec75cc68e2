import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportOf } from '../model/report.suite.ts'
import { statement } from '../model/schema.ts'
import type { Attribution, Span } from '../model/types.ts'
import { resolve } from './index.ts'
import { marked, names } from './marked.suite.ts'

describe('who', () => {
  it('joins full name, surname, title and pronoun', () => {
    const text =
      'President Marta Velikova met envoys. {President Velikova} <said> [talks were near]|.\n{Velikova} <added> [that maps matter]|. {She} <said> [no date was set]|.'
    expect(names(text)).toEqual(['Marta Velikova', 'Marta Velikova', 'Marta Velikova'])
  })

  it('finds the person of a description, and not one of another country', () => {
    const text =
      'Norwegian Prime Minister Erik Dahl met Ukrainian leader Petro Hrytsenko. {The Ukrainian leader} <said> [it was time]|. {The prime minister} <said> [it was late]|.'
    expect(names(text)).toEqual(['Petro Hrytsenko', 'Erik Dahl'])
  })

  it('keeps two people of one surname apart', () => {
    const text =
      'Anna Keller and Tobias Keller spoke. {Mr. Keller} <said> [yes]|. {Ms. Keller} <said> [no]|. {Tobias Keller} <said> [maybe]|.'
    expect(names(text)).toEqual(['Tobias Keller', 'Anna Keller', 'Tobias Keller'])
  })

  it('leaves a bare surname of two people by itself when nothing tells', () => {
    const [only] = marked('{Keller} <said> [yes]|. Anna Keller and Tobias Keller left.')
    expect(only!.speaker.name).toBe('Keller')
  })

  it('keeps particles, suffixes, hyphens and accents', () => {
    expect(names('{Foreign Minister Jan van der Berg} <said> [a]|.')).toEqual(['Jan van der Berg'])
    expect(names('{Sen. José Ruiz-Ortega} <said> [a]|.')).toEqual(['José Ruiz-Ortega'])
    expect(names('{Robert Hale, Jr.} <said> [a]|.')[0]).toMatch(/^Robert Hale,? Jr\.?$/)
  })

  it('"and he said" goes with the subject of the sentence, not with whoever spoke last', () => {
    const text =
      'Erik Dahl wants the post. President Anton Holm has <said> [Dahl could forget it]|.\nStill, Erik Dahl is firm, and {he} <said> [he would stay]|.'
    expect(names(text.replace('President Anton Holm has', '{President Anton Holm} has'))).toEqual([
      'Anton Holm',
      'Erik Dahl',
    ])
  })

  it('takes a title and the people or body before it off a name, also when it does not know them', () => {
    expect(names('{Norlandic President Ada Berg} <said> [a]|.')).toEqual(['Ada Berg'])
    expect(names('{Harbour Union Secretary General Maren Solvik} <said> [a]|.')).toEqual(['Maren Solvik'])
    expect(names('{Harbour Union General Council} <said> [a]|.')).toEqual(['Harbour Union General Council'])
  })

  it('a transcript label in capitals is the person of the text', () => {
    expect(names('We met Ada Bergen at noon.\n{BERGEN}<:> [It was late.]|')).toEqual(['Ada Bergen'])
    const [body] = marked('The pact met.\n{OSCE}<:> [It was late.]|')
    expect(body!.speaker).toMatchObject({ name: 'OSCE', basis: 'organisation' })
  })

  it('gives joint speakers with their members', () => {
    const [only] = marked('{Marta Velikova and Erik Dahl} <said> [they agreed]|.')
    expect(only!.speaker).toMatchObject({ name: 'Marta Velikova; Erik Dahl', basis: 'joint' })
    expect(only!.speaker.members).toHaveLength(2)
  })

  it('does not take a spokesman or a wife for the one they belong to', () => {
    expect(marked('{a spokesman for Erik Dahl} <said> [a]|.')[0]!.speaker).toMatchObject({
      name: 'spokesman for Erik Dahl',
      basis: 'unnamed',
    })
    expect(marked('{Dahl’s wife} <said> [a]|. Erik Dahl left.')[0]!.speaker.basis).toBe('unnamed')
    expect(marked('{The Velikova administration} <said> [a]|. Marta Velikova left.')[0]!.speaker.name).toBe(
      'Velikova administration',
    )
  })

  it('names organisations, capitals with their country, and unnamed sources', () => {
    expect(marked('{NATO} <said> [a]|.')[0]!.speaker).toMatchObject({ name: 'NATO', basis: 'organisation' })
    expect(marked('{Moscow} <said> [a]|.')[0]!.speaker).toMatchObject({
      name: 'Moscow',
      basis: 'organisation',
      affiliation: 'Russia',
    })
    expect(marked('{a senior official} <said> [a]|.')[0]!.speaker).toMatchObject({
      name: 'senior official',
      basis: 'unnamed',
    })
  })

  it('says unknown when a pronoun can mean nobody', () => {
    expect(marked('{She} <said> [a]|.')[0]!.speaker).toMatchObject({ name: null, basis: 'unknown' })
    expect(marked('Erik Dahl left. {She} <said> [a]|.')[0]!.speaker.name).toBeNull()
  })

  it('carries a speaker on within a paragraph; beyond it only to a quotation', () => {
    const near = marked('{Erik Dahl} <said> [a]|.\n\n[More of it.]|')
    expect(near[1]!.speaker.name).toBeNull()
    expect(marked('{Erik Dahl} <said> [a]|. [More of it.]|')[1]!.speaker.name).toBe('Erik Dahl')
  })
})

describe('when, where and to whom', () => {
  it('reads a weekday as the last one on or before publication', () => {
    const said = (marks: string) => marked(marks, '2025-02-27')[0]!.said
    expect(said('{Erik Dahl} <said> Sunday [that it was over]|.')).toMatchObject({
      date: '2025-02-23',
      basis: 'weekday',
    })
    expect(said('{Erik Dahl} <said> on Thursday [that it was over]|.')).toMatchObject({ date: '2025-02-27' })
    expect(said('{Erik Dahl} <said> on Feb. 17 [that it was over]|.')).toMatchObject({
      date: '2025-02-17',
      basis: 'date',
    })
    expect(said('{Erik Dahl} <said> last week [that it was over]|.')).toMatchObject({
      date: '2025-02-17/2025-02-23',
      precision: 'week',
    })
  })

  it('leaves a date inside the content, or of another clause, alone', () => {
    expect(marked('{Erik Dahl} <said> [the talks end on Monday]|.', '2025-02-27')[0]!.said).toMatchObject({
      date: null,
      basis: 'unknown',
      notAfter: '2025-02-27',
    })
    expect(marked('{Erik Dahl} <said> after Monday’s vote [it was over]|.', '2025-02-27')[0]!.said.date).toBeNull()
  })

  it('leaves a weekday without a publication date open', () => {
    expect(marked('{Erik Dahl} <said> Sunday [that it was over]|.')[0]!.said).toMatchObject({
      date: null,
      precision: 'relative',
    })
  })

  it('hands the date on to the same speaker’s simple past, not to a perfect', () => {
    const all = marked('{Erik Dahl} <said> Sunday [a]|. {Dahl} <added> [b]|. {Dahl} <has said> [c]|.', '2025-02-27')
    expect(all.map((s) => s.said.basis)).toEqual(['weekday', 'inherited', 'unknown'])
  })

  it('a date goes with the nearest cue, and the date at the head of a report with none', () => {
    const text =
      'Although {Ada Berg} <said> on Thursday [she would sign]|, {several experts} <claim> [the pier is unsafe]|.'
    expect(marked(text, '2025-02-28').map((s) => s.said.date)).toEqual(['2025-02-27', null])
    const head = marked(
      ' date 2025-02-27 The port reopens although {Ada Berg} has <said> [she would not sign]|.',
      '2025-02-27',
    )
    expect(head[0]!.said.date).toBeNull()
  })

  it('reads venue and addressee', () => {
    expect(marked('{Erik Dahl} <told> the BBC [a]|.')[0]).toMatchObject({ venue: 'BBC', addressee: 'BBC' })
    expect(marked('{Erik Dahl} <told> reporters [a]|.')[0]).toMatchObject({ venue: null, addressee: 'reporters' })
    expect(marked('{Erik Dahl} <wrote> on X [a]|.')[0]!.venue).toBe('X')
    expect(marked('In an interview with Kyodo News, {Erik Dahl} <said> [a]|.')[0]).toMatchObject({
      venue: 'Kyodo News',
      addressee: 'Kyodo News',
    })
    expect(marked('{Erik Dahl} <said> [a]| in a Thursday email to Coast Herald.')[0]!.venue).toBe('Coast Herald')
    expect(marked('In an interview with the Danish news agency, {Erik Dahl} <said> [a]|.')[0]!.venue).toBe(
      'Danish news agency',
    )
    expect(marked('{Erik Dahl} <said> [a]| in a Friday speech.')[0]!.venue).toBe('speech')
  })
})

describe('for any text', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('Mr. ', 'Erik Dahl', ', Jr.', 'said Monday', '’s', '"', '\n', 'U.S. ', 'May ', ' and ', '\ud800'),
  )
  const text = fc.array(piece, { maxLength: 40 }).map((p) => p.join(''))

  it('never throws, keeps order and spans, and fits the schema', () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(200), fc.nat(200)), { minLength: 3, maxLength: 9 }), (words, cuts) => {
        const inside = cuts.map(
          ([a, b]): Span => [Math.min(a, b, words.length), Math.min(Math.max(a, b), words.length)],
        )
        const attribution: Attribution = {
          kind: 'direct',
          source: inside.slice(0, 1),
          cue: inside.slice(1, 2),
          content: inside.slice(2),
          confidence: 0.5,
          why: [],
        }
        const found = resolve(reportOf(words, { published: '2024-02-29' }), [
          attribution,
          { ...attribution, source: [] },
        ])
        expect(found.map((s) => s.content)).toEqual([attribution.content, attribution.content])
        for (const s of found) {
          statement.parse(s)
          const [start, end] = s.speaker.span ?? [0, 0]
          expect(0 <= start && start <= end && end <= words.length).toBe(true)
        }
      }),
    )
  })
})

describe('hostile size', () => {
  const cost = (unit: string, size: number): number => {
    const text = unit.repeat(Math.floor(size / unit.length))
    const start = process.cpuUsage() // of this process: other work on the machine does not count
    resolve(reportOf(text, { published: '2025-02-27' }), [
      { kind: 'direct', source: [[1, 9]], cue: [[10, 14]], content: [[20, 40]], confidence: 1, why: [] },
    ])
    return process.cpuUsage(start).user / 1000
  }

  it.each(['"', '(', ' ', ',', 'A ', 'Ministry of ', 'January '])('grows with the length only: %j', (unit) => {
    cost(unit, 100_000)
    const half = cost(unit, 250_000)
    expect(cost(unit, 500_000)).toBeLessThan(half * 3 + 500)
  })
})
