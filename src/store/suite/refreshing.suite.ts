import { expect, test } from 'vitest'
import { all, derive, item, type Opened, spoken, wordsFound } from './samples.suite.ts'

/** Statements of an older version of the rooms are derived anew, step by step. */
export function refreshingSuite(opened: () => Opened): void {
  const many = () => Array.from({ length: 7 }, (_, i) => item(`r${i}`, [`Ada Brandt: Offer ${i}.`, 'Jonas Falk: No.']))
  const later = {
    versions: 'rooms 2',
    derive: (...[report, judgements]: Parameters<typeof derive>) =>
      derive(report, judgements).filter(({ words }) => words !== 'No.'),
  }

  test('what the rooms of today derived is not stale', async () => {
    const store = await opened().reopen({ versions: 'rooms 1' })
    await store.add(many())
    expect(await store.stale()).toEqual([])
    expect(await store.refresh(10)).toEqual([])
  })

  test('other versions are told with their reports, and derived anew in steps that stay done', async () => {
    await (await opened().reopen({ versions: 'rooms 1' })).add(many().slice(0, 4))
    await (await opened().reopen({ versions: 'rooms 3' })).add(many().slice(4))
    const store = await opened().reopen(later)
    const old = [
      { version: 'rooms 1', reports: 4 },
      { version: 'rooms 3', reports: 3 },
    ]
    expect(await store.stale()).toEqual(old)
    const first = await store.refresh(3)
    expect(first).toEqual(['r0', 'r1', 'r2'].map((report) => ({ report, gone: 1, added: 0, changed: 0 })))
    const again = await opened().reopen(later)
    expect(await again.refresh(99)).toHaveLength(4)
    expect(await again.refresh(99)).toEqual([])
    expect(await wordsFound(again, { terms: ['no'] })).toEqual([])
    expect(await all(again.verify())).toEqual([])
  })

  test('judgements win over the new version as over the old', async () => {
    const store = await opened().reopen({ versions: 'rooms 1' })
    await store.add(many())
    await store.judge([spoken('r1', 'Offer 1.', 'Lena Orban')])
    await (await opened().reopen(later)).refresh(99)
    expect(await wordsFound(opened().store, { names: ['Lena Orban'] })).toEqual(['Offer 1.'])
  })

  test('a judgement made with the rooms of today leaves its report fresh', async () => {
    await (await opened().reopen({ versions: 'rooms 1' })).add(many())
    const store = await opened().reopen(later)
    await store.judge([spoken('r1', 'Offer 1.', 'Lena Orban')])
    expect(await store.stale()).toEqual([{ version: 'rooms 1', reports: 6 }])
  })

  test('another dossier makes reports stale, the one before makes them fresh again', async () => {
    const store = await opened().reopen({ versions: 'rooms 1' })
    await store.add(many())
    await store.keepDossier({ name: 'ferry.yaml', text: 'title: Ferry' })
    expect(await store.stale()).toEqual([{ version: 'rooms 1', reports: 7 }])
    const told: unknown[] = []
    const derived = await opened().reopen({
      versions: 'rooms 1',
      derive: (report, judgements, dossier) => {
        told.push(dossier?.name)
        return derive(report, judgements)
      },
    })
    await derived.refresh(3)
    expect(told).toEqual(['ferry.yaml', 'ferry.yaml', 'ferry.yaml'])
    await derived.undoDossier()
    expect((await derived.stale()).map(({ reports }) => reports)).toEqual([3])
  })

  test('what was derived with another dossier than the record follows by now is derived anew as it is added', async () => {
    const told: unknown[] = []
    const store = await opened().reopen({
      derive: (report, judgements, dossier) => {
        told.push(dossier?.name ?? null)
        return derive(report, judgements)
      },
    })
    const [one, two, three] = many()
    const ferry = { name: 'ferry.yaml', text: 'title: Ferry' }
    await store.keepDossier(ferry)
    await store.add([one!], null)
    await store.add([two!], ferry)
    await store.add([three!])
    expect(told).toEqual(['ferry.yaml'])
    expect(await store.stale()).toEqual([])
  })

  test('all can be taken for stale', async () => {
    const store = await opened().reopen({ versions: 'rooms 1' })
    await store.add(many())
    await store.outdate()
    expect(await store.stale()).toEqual([{ version: null, reports: 7 }])
    expect(await store.refresh(99)).toHaveLength(7)
    expect(await store.stale()).toEqual([])
  })
}
