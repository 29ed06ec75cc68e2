import { expect, test } from 'vitest'
import type { Judgement } from '../../model/types.ts'
import { all, author, item, judgedWords, type Opened, set, spoken, wordsFound, wrong } from './samples.suite.ts'

/** What people decide is kept for good, wins at every derivation, and can be taken back. */
export function judgingSuite(opened: () => Opened): void {
  const lines = ['Ada Brandt: Ready.', 'Ada Brandt: Nearly ready.']
  const start = () => opened().store.add([item('r', lines), item('other', ['Ada Brandt: Elsewhere.'])])
  const names = async () => (await opened().store.names()).map(({ name }) => name)
  const words = async () => (await wordsFound(opened().store, { report: 'r' })).sort()
  const undo = (of: string) => opened().store.judge([{ kind: 'undo', author, of }])

  test('a judgement shows everywhere at once, also after opening again', async () => {
    await start()
    const [one] = await opened().store.judge([spoken('r', 'Ready.', 'Jonas Falk'), wrong('r', 'Nearly ready.')])
    expect(one).toMatchObject({ kind: 'speaker', author, name: 'Jonas Falk' })
    for (const open of [async () => opened().store, () => opened().reopen()]) {
      const store = await open()
      expect(await wordsFound(store, { names: ['Jonas Falk'] })).toEqual(['Ready.'])
      expect(await wordsFound(store, { terms: ['nearli'] })).toEqual([])
      expect((await store.report('r'))?.statements).toMatchObject([{ speaker: { name: 'Jonas Falk', basis: 'set' } }])
      expect(await store.counts()).toEqual({ reports: 2, statements: 2, speakers: 2 })
      expect(await all(store.verify())).toEqual([])
    }
  })

  test('it is kept with time and author, in order, each later than the one before', async () => {
    await start()
    const made = await opened().store.judge([
      wrong('r', 'Ready.'),
      { ...wrong('r', 'Nearly ready.'), note: 'a caption' },
    ])
    const next = await opened().store.judge([{ kind: 'same', author: 'jon', a: 'Ada Brandt', b: 'A. Brandt' }])
    const kept = await opened().store.judgements()
    expect(kept).toEqual([...made, ...next].map((judgement) => ({ judgement, stands: true })))
    const times = kept.map(({ judgement }) => judgement.at)
    expect(new Set(times).size).toBe(3)
    expect(times.toSorted()).toEqual(times)
    expect(await opened().store.judgements({ report: 'r' })).toHaveLength(2)
    expect(await opened().store.judgements({ kinds: ['same'] })).toMatchObject([{ judgement: { author: 'jon' } }])
    expect(await opened().store.judgements({ id: made[0]!.id.slice(0, 8) })).toMatchObject([{ judgement: made[0] }])
  })

  test('of two about one thing the later wins', async () => {
    await start()
    await opened().store.judge([spoken('r', 'Ready.', 'Jonas Falk')])
    await opened().store.judge([spoken('r', 'Ready.', 'Lena Orban')])
    expect(await names()).toEqual(['Ada Brandt', 'Lena Orban'])
  })

  test('an undo takes back, an undo of the undo brings again; nothing is deleted', async () => {
    await start()
    const [made] = await opened().store.judge([wrong('r', 'Ready.')])
    const [first] = await undo(made!.id)
    expect(await words()).toEqual(['Nearly ready.', 'Ready.'])
    const [second] = await undo(first!.id)
    expect(await words()).toEqual(['Nearly ready.'])
    await undo(second!.id)
    expect(await words()).toEqual(['Nearly ready.', 'Ready.'])
    const rows = await opened().store.judgements({ report: 'r' })
    expect(rows.map(({ judgement, stands }) => [judgement.kind, stands])).toEqual([
      ['wrong', false],
      ['undo', true],
      ['undo', false],
      ['undo', true],
    ])
    expect(await opened().store.judgements({ report: 'r', standing: true })).toHaveLength(2)
  })

  test('two undos of one judgement: it comes back only when both are taken back', async () => {
    await start()
    const [made] = await opened().store.judge([wrong('r', 'Ready.')])
    const [one] = await undo(made!.id)
    const [two] = await undo(made!.id)
    await undo(one!.id)
    expect(await words()).toEqual(['Nearly ready.', 'Ready.'])
    await undo(two!.id)
    expect(await words()).toEqual(['Nearly ready.'])
  })

  test('what was made elsewhere is kept once, in any order, and waits for its report', async () => {
    await start()
    const [speaker] = await opened().store.judge([spoken('late', 'Not yet.', 'Jonas Falk')])
    const gone = await opened().store.judge([wrong('late', 'Never.'), set0('late', 'Ferry talks')])
    const back = await undo(gone[0]!.id)
    const made = [speaker!, ...gone, ...back]
    const late = item('late', ['Ada Brandt: Not yet.', 'Ada Brandt: Never.'], { title: 'Harbour' })
    await opened().store.add([late])
    const expected = await opened().store.report('late')
    expect(expected?.report.title).toBe('Ferry talks')
    expect(expected?.statements).toMatchObject([{ speaker: { name: 'Jonas Falk' } }, { words: 'Never.' }])
    for (const order of [made, made.toReversed(), [made[3]!, made[1]!, made[0]!, made[2]!]]) {
      await opened().store.forget('late')
      expect(await opened().store.judgements({ standing: true })).toEqual([])
      expect(await opened().store.keep(order)).toEqual(order.map(() => true))
      await opened().store.add([late])
      expect(await opened().store.report('late')).toEqual(expected)
      expect(await opened().store.keep(made)).toEqual(made.map(() => false))
    }
  })

  test('undoing that runs in a circle does no harm', async () => {
    await start()
    const circle = (id: string, of: string): Judgement => ({
      id,
      of,
      kind: 'undo',
      author,
      at: '2025-01-01T00:00:00.000Z',
    })
    expect(await opened().store.keep([circle('x', 'y'), circle('y', 'x'), circle('z', 'z')])).toEqual([
      true,
      true,
      true,
    ])
    expect(await words()).toEqual(['Nearly ready.', 'Ready.'])
  })

  test('forgetting a report takes its judgements and the ties of names that only it knew', async () => {
    await opened().store.add([
      item('r', ['Lena Orban: Ready.', 'Ada Brandt: Soon.']),
      item('other', ['Ada Brandt: Elsewhere.']),
    ])
    await opened().store.judge([
      spoken('r', 'Ready.', 'Jonas Falk'),
      { kind: 'same', author, a: 'Lena Orban', b: 'Ada Brandt' },
      { kind: 'different', author, a: 'Ada Brandt', b: 'A. Brandt' },
      wrong('other', 'Nothing.'),
    ])
    await opened().store.forget('r')
    expect((await opened().store.judgements()).map(({ judgement }) => judgement.kind)).toEqual(['different', 'wrong'])
  })

  test('statements are found by the beginning of their id', async () => {
    await start()
    expect(await wordsFound(opened().store, { id: 'r#' })).toHaveLength(2)
    expect(await wordsFound(opened().store, { id: 'r#1' })).toEqual(['Nearly ready.'])
    expect(await wordsFound(opened().store, { id: 'q' })).toEqual([])
  })

  test('a text from elsewhere that holds half a sign is kept as what UTF-8 can hold', async () => {
    const [made] = await opened().store.judge([{ kind: 'wrong', author, words: judgedWords('r', 'a\ud83d') }])
    expect(await opened().store.judgements()).toEqual([{ judgement: made, stands: true }])
  })

  test('what people set is one of the judgements', async () => {
    await start()
    await set(opened().store, 'r', { title: 'Docks' })
    const [row] = await opened().store.judgements({ report: 'r' })
    expect(row?.judgement).toMatchObject({ kind: 'set', field: 'title', value: 'Docks' })
    await undo(row!.judgement.id)
    expect((await opened().store.report('r'))?.report.title).toBeNull()
  })

  const set0 = (report: string, value: string) => ({ kind: 'set', author, report, field: 'title', value }) as const
}
