import { expect, test } from 'vitest'
import { item, type Opened, wrong } from './samples.suite.ts'

/** Keys of quoted words; in these tests the length of each word. */
export function quotesSuite(opened: () => Opened): void {
  const add = (...offered: ReturnType<typeof item>[]) => opened().store.add(offered)
  const sharing = async (...keys: number[]) =>
    (await opened().store.sharing(keys)).map((p) => `${p.report} ${p.ordinal} ${p.shared}/${p.among}`)

  test('statements that share a key, by report and place, with the number of keys in common', async () => {
    await add(item('b', ['Ada Brandt: a bb ccc', 'Jonas Falk: ccc']), item('a', ['Ada Brandt: ccc dddd']))
    expect(await sharing(3)).toEqual(['a 0 1/2', 'b 0 1/3', 'b 1 1/1'])
    expect(await sharing(3, 4, 4)).toEqual(['a 0 2/2', 'b 0 1/3', 'b 1 1/1'])
    expect((await opened().store.sharing([3, 4], (shared) => shared > 1)).length).toBe(1)
    expect(await sharing(9)).toEqual([])
    expect(await sharing()).toEqual([])
  })

  test('the order of adding does not show', async () => {
    const some = ['c', 'a', 'b'].map((id) => item(id, [`Ada Brandt: ${id} bb`]))
    for (const one of some) await add(one)
    const first = await sharing(1, 2)
    for (const { report } of some) await opened().store.forget(report.id)
    expect(await sharing(1, 2)).toEqual([])
    await add(...some.reverse())
    expect(await sharing(1, 2)).toEqual(first)
  })

  test('what stands everywhere is passed over when a rarer key is asked for too', async () => {
    const crowd = Array.from({ length: 5001 }, () => 'Ada Brandt: bb')
    await add(item('crowd', crowd), item('rare', ['Ada Brandt: ccc bb']))
    expect(await sharing(2, 3)).toEqual(['rare 0 1/2'])
    expect((await sharing(2)).length).toBe(5000)
  })

  test('keys follow the statements when these are derived anew', async () => {
    await add(item('a', ['Ada Brandt: bb', 'Ada Brandt: bb ccc']))
    await opened().store.judge([wrong('a', 'bb')])
    expect(await sharing(2)).toEqual(['a 0 1/2'])
  })
}
