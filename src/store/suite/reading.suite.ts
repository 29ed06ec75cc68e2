import { expect, test } from 'vitest'
import type { Speaker } from '../../model/types.ts'
import { terms } from '../../text/terms.ts'
import { all, item, type Opened, spokenBy, wordsFound } from './samples.suite.ts'

/** What lists hold and in which order. */
export function readingSuite(opened: () => Opened): void {
  const add = (...offered: ReturnType<typeof item>[]) => opened().store.add(offered)
  const found = (query: Parameters<typeof wordsFound>[1]) => wordsFound(opened().store, query)

  test('a report that is not there is null', async () => {
    expect(await opened().store.report('nothing')).toBeNull()
  })

  test('reports come by id in the order of code points, without their text', async () => {
    await add(...['b', 'a', 'B', '\u{1f6a2}', '\uff5e'].map((id) => item(id, [`Lena Orban: ${id}`], { title: id })))
    const rows = await all(opened().store.reports())
    expect(rows.map(({ id }) => id)).toEqual(['B', 'a', 'b', '\uff5e', '\u{1f6a2}'])
    expect(rows[1]).toMatchObject({ title: 'a', statements: 1, outlet: null })
    expect(rows[1]).not.toHaveProperty('text')
  })

  test('statements come newest first: the day said, else published, undated last, ties by report and place', async () => {
    await add(
      item('r3', ['Ada Brandt: undated one', 'Ada Brandt: undated two']),
      item(
        'r2',
        ['Ada Brandt: published', '2025-03-02 Ada Brandt: said later', '2025-01 Ada Brandt: said in January'],
        { published: '2025-02-01' },
      ),
      item(
        'r1',
        [
          '2025-02-01 Ada Brandt: same day',
          '2024-12-30/2025-01-05 Ada Brandt: a week',
          '../2025-09-01 Ada Brandt: open, so published',
        ],
        {
          published: '2023',
        },
      ),
    )
    expect(await found({})).toEqual([
      'said later',
      'same day',
      'published',
      'said in January',
      'a week',
      'open, so published',
      'undated one',
      'undated two',
    ])
  })

  test('since and until take the first day, and leave out what has none', async () => {
    const days = ['2025-01-31', '2025-02-01', '2025-02-28', '2025-03-01']
    await add(item('r', [...days.map((day) => `${day} Ada Brandt: ${day}`), 'Ada Brandt: some day']))
    expect(await found({ since: '2025-02', until: '2025-02' })).toEqual(['2025-02-28', '2025-02-01'])
    expect(await found({ since: '2025-03-01' })).toEqual(['2025-03-01'])
    expect(await found({ until: '2025-01' })).toEqual(['2025-01-31'])
    await expect(found({ since: 'last week' })).rejects.toMatchObject({ problem: { code: 'not-a-date' } })
  })

  test('a search finds what holds all terms, in any form, in the words or the name', async () => {
    await add(
      item('r1', ['Zoltán Kéri: We withdrew our observers.', 'Ada Brandt: Observers may stay.'], {
        title: 'Harbour Treaty',
      }),
      item('r2', ['Ada Brandt: Nothing was signed.'], { title: 'Observers leave', published: '2025-01-01' }),
    )
    expect(await found({ terms: terms('observer') })).toEqual(['We withdrew our observers.', 'Observers may stay.'])
    expect(await found({ terms: terms('zoltan observers') })).toEqual(['We withdrew our observers.'])
    expect(await found({ terms: terms('observers signed') })).toEqual([])
    const reports = await all(opened().store.reports({ terms: terms('OBSERVER') }))
    expect(reports.map(({ id }) => id)).toEqual(['r2', 'r1'])
    expect((await all(opened().store.reports({ terms: terms('harbour brandt') }))).map(({ id }) => id)).toEqual(['r1'])
  })

  test('no input is search syntax', async () => {
    await add(item('r', ['Ada Brandt: We talk or we walk.']))
    const hostile = [
      '"',
      '"" OR 1',
      'NEAR(a b)',
      'search_terms:talk',
      'tal*',
      '^we',
      "'; drop table report",
      '-talk',
      '\u0000',
      '{a}',
      'AND',
      '+',
    ]
    for (const query of hostile) {
      for (const wanted of [[query], terms(query)]) await found({ terms: wanted })
    }
    expect(await found({ terms: ['NOT"', 'we'] })).toEqual([])
    expect(await found({ terms: ['"'] })).toEqual([])
    expect(await found({ terms: [] })).toEqual(['We talk or we walk.'])
    expect(await found({ terms: Array.from({ length: 2000 }, (_, i) => `t${i}`) })).toEqual([])
    expect(await found({ terms: ['or', 'talk'] })).toHaveLength(1)
  })

  test('names are found as stored, joint speakers under each name', async () => {
    const joint: Speaker = {
      name: 'Ada Brandt; Zoltán Kéri',
      party: null,
      basis: 'joint',
      members: [
        { name: 'Ada Brandt', basis: 'name' },
        { name: 'Zoltán Kéri', basis: 'surname' },
      ],
    }
    await add(spokenBy(item('r1', ['X: We agree.']), joint), item('r2', ['Ada Brandt: I agree.']))
    expect(await found({ names: ['Ada Brandt', 'Zoltán Kéri'] })).toEqual(['We agree.', 'I agree.'])
    expect(await found({ names: ['Zoltán Kéri'] })).toEqual(['We agree.'])
    expect(await found({ names: [] })).toEqual([])
    expect(await found({ names: ['Ada Brandt'], report: 'r2', terms: ['agre'] })).toEqual(['I agree.'])
    expect(await opened().store.names(['brandt'])).toEqual([{ name: 'Ada Brandt', joinable: true, statements: 2 }])
    expect(await opened().store.names(['brandt', 'kéri'])).toHaveLength(2)
    expect(await opened().store.names([])).toEqual([])
  })

  test('parties and affiliations are counted for each joinable name', async () => {
    const speaker = (party: string | null): Speaker => ({
      name: 'Ada Brandt',
      party,
      basis: 'name',
      affiliation: 'Norland',
    })
    await add(
      spokenBy(item('r1', ['X: We agree.', 'X: We do.']), speaker('north')),
      spokenBy(item('r2', ['X: Not quite.']), speaker(null)),
      spokenBy(item('r3', ['X: They are ready.']), { name: 'Marshal', party: 'north', basis: 'unnamed' }),
    )
    const sides = await opened().store.sides()
    expect(sides.toSorted((a, b) => b.statements - a.statements)).toEqual([
      { name: 'Ada Brandt', party: 'north', affiliation: 'Norland', statements: 2 },
      { name: 'Ada Brandt', party: null, affiliation: 'Norland', statements: 1 },
    ])
  })

  test('an unnamed source has a name but no keys, and is not mixed up with a person called so', async () => {
    const unnamed: Speaker = { name: 'Marshal', party: null, basis: 'unnamed' }
    await add(spokenBy(item('r1', ['X: They are ready.']), unnamed))
    expect(await opened().store.names(['marshal'])).toEqual([])
    expect(await found({ names: ['Marshal'] })).toEqual(['They are ready.'])
    await add(item('r2', ['Marshal: I am ready.']))
    expect(await found({ names: ['Marshal'] })).toEqual(['I am ready.'])
    expect(await opened().store.names()).toEqual([
      { name: 'Marshal', joinable: false, statements: 1 },
      { name: 'Marshal', joinable: true, statements: 1 },
    ])
    expect((await opened().store.counts()).speakers).toBe(1)
  })

  test('a list longer than a page is whole and in order, also while it is being changed', async () => {
    const many = Array.from({ length: 1300 }, (_, i) => `${i % 3 ? '2025-02-01 ' : ''}Ada Brandt: offer ${i}`)
    await add(item('r1', many), item('r2', many))
    const expected = await found({})
    expect(expected).toHaveLength(2600)
    expect(await found({ terms: ['offer'], names: ['Ada Brandt'] })).toEqual(expected)
    const read: string[] = []
    for await (const { statement } of opened().store.statements()) {
      if (read.length === 100) await add(item('r0', ['2026-01-01 Ada Brandt: a late one']))
      read.push(statement.words ?? '')
    }
    expect(read).toEqual(expected)
  })

  test('many reports come whole and in order, also searched', async () => {
    await add(
      ...Array.from({ length: 700 }, (_, i) =>
        item(`r${i}`, [`Ada Brandt: offer ${i}`], { published: i % 2 ? '2025-01-02' : null }),
      ),
    )
    const rows = await all(opened().store.reports())
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 700 }, (_, i) => `r${i}`).sort())
    const searched = (await all(opened().store.reports({ terms: ['offer'] }))).map(({ id }) => id)
    const odd = (id: string) => Number(id.slice(1)) % 2
    const byId = rows.map(({ id }) => id)
    expect(searched).toEqual([...byId.filter(odd), ...byId.filter((id) => !odd(id))])
  })
}
