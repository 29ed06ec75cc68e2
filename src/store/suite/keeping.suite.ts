import { expect, test } from 'vitest'
import { all, item, type Opened, wordsFound } from './samples.suite.ts'

/** What stays after closing, and what goes after forgetting. */
export function keepingSuite(opened: () => Opened): void {
  const two = () => [
    item('a', ['Ada Brandt: The locks open.', 'Jonas Falk: We wait.'], { title: 'Locks' }),
    item('b', ['Ada Brandt: The locks stay shut.']),
  ]

  test('a record that is opened again holds what was added', async () => {
    await opened().store.add(two())
    const before = await all(opened().store.statements())
    const again = await opened().reopen()
    expect(await all(again.statements())).toEqual(before)
    expect(await again.add(two())).toEqual([
      { outcome: 'known', id: 'a' },
      { outcome: 'known', id: 'b' },
    ])
  })

  test('a forgotten report is in no answer, the others are', async () => {
    const { store } = opened()
    await store.add(two())
    expect(await store.forget('a')).toBe(true)
    expect(await store.forget('a')).toBe(false)
    expect(await store.report('a')).toBeNull()
    expect(await store.counts()).toEqual({ reports: 1, statements: 1, speakers: 1 })
    expect(await store.names()).toEqual([{ name: 'Ada Brandt', joinable: true, statements: 1 }])
    expect(await store.names(['falk'])).toEqual([])
    expect(await wordsFound(store, { terms: ['lock'] })).toEqual(['The locks stay shut.'])
    expect(await all(store.reports({ terms: ['wait'] }))).toEqual([])
    expect(await all(store.verify())).toEqual([])
  })

  test('a forgotten report can be added again', async () => {
    await opened().store.add(two())
    await opened().store.forget('a')
    expect((await opened().store.add(two())).map(({ outcome }) => outcome)).toEqual(['added', 'known'])
    expect(await all(opened().store.verify())).toEqual([])
  })

  test('verify tells which statement has other words than its text, or a span outside it', async () => {
    const wrong = item('a', ['Ada Brandt: The locks open.', 'Ada Brandt: We wait.'])
    wrong.statements[0]!.words = 'The locks never open.'
    wrong.statements[1]!.content = [[30, 4000]]
    await opened().store.add([wrong])
    const problems = await all(opened().store.verify())
    expect(problems.map(({ code, where }) => [code, where])).toEqual([
      ['words-altered', 'a'],
      ['span-outside', 'a'],
    ])
  })
}
