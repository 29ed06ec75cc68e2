import { expect, test } from 'vitest'
import { RecordError } from '../error.ts'
import { all, item, type Opened, set } from './samples.suite.ts'

/** Which offered reports are new, known, or known with other metadata. */
export function addingSuite(opened: () => Opened): void {
  const add = (...offered: ReturnType<typeof item>[]) => opened().store.add(offered)
  const ids = async () => (await all(opened().store.reports())).map(({ id }) => id)
  const lines = ['Lena Orban: The ferry talks begin on Monday.']
  const path = { idGiven: false }

  test('the same report twice changes nothing and says so', async () => {
    expect(await add(item('a', lines))).toEqual([{ outcome: 'added', id: 'a', renamed: false }])
    const before = await opened().store.counts()
    expect(await add(item('a', lines))).toEqual([{ outcome: 'known', id: 'a' }])
    expect(await opened().store.counts()).toEqual(before)
  })

  test('a known text with other metadata names the fields; what is not offered does not differ', async () => {
    await add(item('a', lines, { outlet: 'Coast Wire', published: '2025-02-27' }))
    const answers = await add(
      item('a', lines, {
        outlet: 'Delta Post',
        title: 'Ferry talks',
        url: 'https://delta.example/1',
        published: '2025-02-28',
      }),
      item('a', lines),
    )
    expect(answers).toEqual([
      { outcome: 'differs', id: 'a', fields: ['outlet', 'published', 'title', 'url'] },
      { outcome: 'known', id: 'a' },
    ])
    expect((await opened().store.report('a'))?.report.outlet).toBe('Coast Wire')
  })

  test('another text under a known id is kept under the id and eight digits of its hash, also the second time', async () => {
    const other = item('a', ['Lena Orban: They begin on Tuesday.'])
    const renamed = `a~${other.report.sha256.slice(0, 8)}`
    expect(await add(item('a', lines), other)).toEqual([
      { outcome: 'added', id: 'a', renamed: false },
      { outcome: 'added', id: renamed, renamed: true },
    ])
    expect(await add(other)).toEqual([{ outcome: 'known', id: renamed }])
    expect((await opened().store.report(renamed))?.report.text).toBe(other.report.text)
  })

  test('a renamed id that is taken gets more digits', async () => {
    const other = item('a', ['Lena Orban: They begin on Tuesday.'])
    const taken = item(`a~${other.report.sha256.slice(0, 8)}`, ['Lena Orban: No day is set.'])
    const id = `a~${other.report.sha256.slice(0, 16)}`
    expect((await add(item('a', lines), taken, other)).at(-1)).toEqual({ outcome: 'added', id, renamed: true })
    expect(await add(other)).toEqual([{ outcome: 'known', id }])
  })

  test('one text under two given ids is two reports', async () => {
    await add(item('a', lines))
    expect(await add(item('b', lines))).toEqual([{ outcome: 'added', id: 'b', renamed: false }])
    expect(await ids()).toEqual(['a', 'b'])
  })

  test('one text under two paths is one report', async () => {
    expect(await add(item('x/a.txt', lines, path), item('y/a.txt', lines, path))).toEqual([
      { outcome: 'added', id: 'x/a.txt', renamed: false },
      { outcome: 'known', id: 'x/a.txt' },
    ])
  })

  test('a path with the text of a given id is known', async () => {
    await add(item('a', lines, { outlet: 'Coast Wire' }))
    expect(await add(item('a.txt', lines, { ...path, title: 'Ferry talks' }))).toEqual([
      { outcome: 'differs', id: 'a', fields: ['title'] },
    ])
  })

  test.each([
    ['outlet', 'Coast Wire', 'Delta Post'],
    ['url', 'https://coast.example/1', 'https://delta.example/1'],
  ])('one text under two paths with another %s was published twice', async (field, one, two) => {
    await add(item('a.txt', lines, { ...path, [field]: one }))
    expect(await add(item('b.txt', lines, { ...path, [field]: two }))).toEqual([
      { outcome: 'added', id: 'b.txt', renamed: false },
    ])
    expect(await add(item('c.txt', lines, { ...path, [field]: two }))).toEqual([{ outcome: 'known', id: 'b.txt' }])
  })

  test('a report whose outlet was corrected is still known by the outlet it came with', async () => {
    await add(item('a.txt', lines, { ...path, outlet: 'Coast Wire' }))
    await set(opened().store, 'a.txt', { outlet: 'Delta Post' })
    expect(await add(item('b.txt', lines, { ...path, outlet: 'Coast Wire' }))).toEqual([
      { outcome: 'differs', id: 'a.txt', fields: ['outlet'] },
    ])
    expect(await add(item('b.txt', lines, { ...path, outlet: 'Delta Post' }))).toEqual([
      { outcome: 'known', id: 'a.txt' },
    ])
  })

  test('a batch is kept whole or not at all', async () => {
    const wrong = item('b', ['Lena Orban: The text was changed on the way.'])
    wrong.report.sha256 = '0'.repeat(64)
    await expect(add(item('a', lines), wrong)).rejects.toThrow(RecordError)
    expect(await opened().store.counts()).toEqual({ reports: 0, statements: 0, speakers: 0 })
  })

  test('calls that overlap do not mix', async () => {
    const calls = Array.from({ length: 12 }, (_, i) =>
      add(item(`r${i}`, [`Lena Orban: Round ${i} ends.`]), item('shared', lines)),
    )
    const answers = (await Promise.all(calls)).flat()
    expect(answers.filter(({ outcome }) => outcome === 'added')).toHaveLength(13)
    expect((await opened().store.counts()).reports).toBe(13)
  })
}
