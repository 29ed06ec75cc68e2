import { expect, test } from 'vitest'
import type { Report } from '../../model/types.ts'
import { all, item, type Opened, statementsOf, wordsFound } from './samples.suite.ts'

/** Corrections lie beside the original, can be undone, and count from the next reading on. */
export function correctingSuite(opened: () => Opened): void {
  const lines = ['Ada Brandt: Ready.', '2025-02-26 Ada Brandt: Nearly ready.']
  const start = () =>
    opened().store.add([item('r', lines, { outlet: 'Coast Wire', published: '2025-02-01', title: 'Harbour' })])
  const report = async () => (await opened().store.report('r'))!.report

  test('a correction shows everywhere and its undoing brings the original back', async () => {
    await start()
    const original = await report()
    const corrections = [
      { field: 'outlet', value: 'Delta Post' },
      { field: 'published', value: '2025-03' },
      { field: 'title', value: null },
      { field: 'url', value: 'https://delta.example/1' },
    ] as const
    expect(await opened().store.correct('r', [...corrections], statementsOf)).toBe(true)
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
    for (const { field } of corrections) expect(await opened().store.undo('r', field, statementsOf)).toBe(true)
    expect(await report()).toEqual(original)
    expect(await opened().store.undo('r', 'outlet', statementsOf)).toBe(false)
  })

  test('undoing takes back the latest correction of that field only', async () => {
    await start()
    for (const value of ['Delta Post', 'River Times'])
      await opened().store.correct('r', [{ field: 'outlet', value }], statementsOf)
    await opened().store.correct('r', [{ field: 'title', value: 'Docks' }], statementsOf)
    await opened().store.undo('r', 'outlet', statementsOf)
    expect(await report()).toMatchObject({ outlet: 'Delta Post', title: 'Docks' })
    const again = await opened().reopen()
    expect((await again.report('r'))!.report).toMatchObject({ outlet: 'Delta Post', title: 'Docks' })
  })

  test('the order of statements follows the corrected date', async () => {
    await start()
    expect(await wordsFound(opened().store)).toEqual(['Nearly ready.', 'Ready.'])
    await opened().store.correct('r', [{ field: 'published', value: '2025-03-01' }], statementsOf)
    expect(await wordsFound(opened().store)).toEqual(['Ready.', 'Nearly ready.'])
    await opened().store.correct('r', [{ field: 'published', value: null }], statementsOf)
    expect((await report()).published).toEqual({ value: null, precision: 'unknown', basis: 'set' })
    expect(await wordsFound(opened().store)).toEqual(['Nearly ready.', 'Ready.'])
  })

  test('statements are derived anew from the report as it then stands', async () => {
    await start()
    const seen: Report[] = []
    const derive = (given: Report) => {
      seen.push(given)
      return statementsOf(given)
        .slice(0, 1)
        .map((one) => ({ ...one, speaker: { ...one.speaker, name: 'Jonas Falk' } }))
    }
    await opened().store.correct('r', [{ field: 'outlet', value: '' }], derive)
    expect(seen).toEqual([await report()])
    expect(seen[0]?.outlet).toBeNull()
    expect((await opened().store.names()).map(({ name }) => name)).toEqual(['Jonas Falk'])
    expect(await wordsFound(opened().store, { terms: ['nearli'] })).toEqual([])
    expect(await all(opened().store.verify())).toEqual([])
  })

  test('the corrected title is searched, not the one that was wrong', async () => {
    await start()
    const search = async (word: string) => (await all(opened().store.reports({ terms: [word] }))).length
    await opened().store.correct('r', [{ field: 'title', value: 'Docks' }], statementsOf)
    expect([await search('dock'), await search('harbour')]).toEqual([1, 0])
  })

  test('a derivation that fails leaves everything as it was', async () => {
    await start()
    const before = await opened().store.report('r')
    const fail = () => {
      throw new Error('no statements today')
    }
    await expect(opened().store.correct('r', [{ field: 'title', value: 'Docks' }], fail)).rejects.toThrow(
      'no statements today',
    )
    expect(await opened().store.report('r')).toEqual(before)
  })

  test('no report, nothing corrected', async () => {
    expect(await opened().store.correct('nothing', [{ field: 'title', value: 'x' }], statementsOf)).toBe(false)
    expect(await opened().store.undo('nothing', 'title', statementsOf)).toBe(false)
  })
}
