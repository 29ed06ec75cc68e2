import { expect, test } from 'vitest'
import type { Report } from '../../model/types.ts'
import { all, derive, item, type Opened, set, unset, wordsFound } from './samples.suite.ts'

/** What people set of a report lies beside the original, can be taken back, and counts from the next reading on. */
export function correctingSuite(opened: () => Opened): void {
  const lines = ['Ada Brandt: Ready.', '2025-02-26 Ada Brandt: Nearly ready.']
  const start = () =>
    opened().store.add([item('r', lines, { outlet: 'Coast Wire', published: '2025-02-01', title: 'Harbour' })])
  const report = async () => (await opened().store.report('r'))!.report
  const correct = (values: Parameters<typeof set>[2]) => set(opened().store, 'r', values)
  const undo = (field: Parameters<typeof unset>[2]) => unset(opened().store, 'r', field)

  test('what is set shows everywhere and its undoing brings the original back', async () => {
    await start()
    const original = await report()
    await correct({ outlet: 'Delta Post', published: '2025-03', title: null, url: 'https://delta.example/1' })
    const published = { value: '2025-03', precision: 'month', basis: 'set' }
    expect(await report()).toEqual({
      ...original,
      outlet: 'Delta Post',
      title: null,
      url: 'https://delta.example/1',
      published,
    })
    expect((await all(opened().store.reports()))[0]).toMatchObject({ outlet: 'Delta Post', title: null, published })
    expect((await all(opened().store.statements()))[0]).toMatchObject({ outlet: 'Delta Post', title: null, published })
    for (const field of ['outlet', 'published', 'title', 'url'] as const) expect(await undo(field)).toBe(true)
    expect(await report()).toEqual(original)
    expect(await undo('outlet')).toBe(false)
  })

  test('undoing takes back the latest value of that field only', async () => {
    await start()
    for (const outlet of ['Delta Post', 'River Times']) await correct({ outlet })
    await correct({ title: 'Docks' })
    await undo('outlet')
    expect(await report()).toMatchObject({ outlet: 'Delta Post', title: 'Docks' })
    const again = await opened().reopen()
    expect((await again.report('r'))!.report).toMatchObject({ outlet: 'Delta Post', title: 'Docks' })
  })

  test('the order of statements follows the corrected date', async () => {
    await start()
    expect(await wordsFound(opened().store)).toEqual(['Nearly ready.', 'Ready.'])
    await correct({ published: '2025-03-01' })
    expect(await wordsFound(opened().store)).toEqual(['Ready.', 'Nearly ready.'])
    await correct({ published: null })
    expect((await report()).published).toEqual({ value: null, precision: 'unknown', basis: 'set' })
    expect(await wordsFound(opened().store)).toEqual(['Nearly ready.', 'Ready.'])
  })

  test('statements are derived anew from the report as it then stands', async () => {
    await start()
    const seen: Report[] = []
    await opened().reopen({
      derive: (given, judgements) => {
        seen.push(given)
        return derive(given, judgements)
          .slice(0, 1)
          .map((one) => ({ ...one, speaker: { ...one.speaker, name: 'Jonas Falk' } }))
      },
    })
    await correct({ outlet: '' })
    expect(seen).toEqual([await report()])
    expect(seen[0]?.outlet).toBeNull()
    expect((await opened().store.names()).map(({ name }) => name)).toEqual(['Jonas Falk'])
    expect(await wordsFound(opened().store, { terms: ['nearli'] })).toEqual([])
    expect(await all(opened().store.verify())).toEqual([])
  })

  test('the corrected title is searched, not the one that was wrong', async () => {
    await start()
    const search = async (word: string) => (await all(opened().store.reports({ terms: [word] }))).length
    await correct({ title: 'Docks' })
    expect([await search('dock'), await search('harbour')]).toEqual([1, 0])
  })

  test('a derivation that fails leaves everything as it was', async () => {
    await start()
    const before = await opened().store.report('r')
    await opened().reopen({
      derive: () => {
        throw new Error('no statements today')
      },
    })
    await expect(correct({ title: 'Docks' })).rejects.toThrow('no statements today')
    expect(await opened().store.report('r')).toEqual(before)
    expect(await opened().store.judgements()).toEqual([])
  })
}
