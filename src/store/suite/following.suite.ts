import { expect, test } from 'vitest'
import type { Position, Report, Turn } from '../../model/types.ts'
import type { Item } from '../contract.ts'
import { all, item, type Opened, set } from './samples.suite.ts'

/** The dossier: the latest that was not undone, also after opening again. */
export function followingSuite(opened: () => Opened): void {
  const ferry = { name: 'ferry.yaml', text: 'title: Ferry\n' }
  const tunnel = { name: 'tunnel.yaml', text: 'title: Tunnel — “two” tubes\n' }

  test('none at first, then the latest kept', async () => {
    const { store } = opened()
    expect(await store.dossier()).toBeNull()
    await store.keepDossier(ferry)
    await store.keepDossier(tunnel)
    expect(await store.dossier()).toEqual(tunnel)
    expect(await (await opened().reopen()).dossier()).toEqual(tunnel)
  })

  test('undoing brings the one before back, and putting away can be undone', async () => {
    const { store } = opened()
    await store.keepDossier(ferry)
    await store.keepDossier(null)
    expect(await store.dossier()).toBeNull()
    expect(await store.undoDossier()).toBe(true)
    expect(await store.dossier()).toEqual(ferry)
    expect(await store.undoDossier()).toBe(true)
    expect(await store.dossier()).toBeNull()
    expect(await store.undoDossier()).toBe(false)
  })

  const held = (of: Item): Item => ({
    ...of,
    statements: of.statements.map((s, i) => (i === 0 ? { ...s, positions: [position] } : s)),
  })
  const position: Position = { proposal: 'ferry', holder: null, stance: 'supports', polarity: 1, condition: null }
  const turnsOf = ({ id, text, published }: Report): Turn[] =>
    text.includes('turned')
      ? [
          {
            party: 'a',
            speaker: null,
            proposal: 'ferry',
            direction: 'reversal',
            report: id,
            words: text,
            published: published.value,
          },
        ]
      : []

  test('what bears on it is told by report, without texts', async () => {
    const { store } = opened()
    await store.add([held(item('b', ['Ada Brandt: Yes.', 'Jonas Falk: No.'])), item('c', ['Ada Brandt: Rain.'])])
    await store.add([held(item('a', ['Jonas Falk: Perhaps.']))])
    const found = await all(store.bearing())
    expect(found.map(({ report, statements }) => [report.id, ...statements.map((s) => s.words)])).toEqual([
      ['a', 'Perhaps.'],
      ['b', 'Yes.'],
    ])
    expect(found.every(({ report }) => !('text' in report))).toBe(true)
    expect(found[0]!.statements[0]!.positions).toEqual([position])
  })

  test('turns of position are worked out whenever a report is, and go with it', async () => {
    const store = await opened().reopen({ turnsOf })
    await store.add([
      item('b', ['Ada Brandt: She turned.'], { published: '2025-03-01' }),
      item('a', ['Ada Brandt: No.']),
    ])
    expect((await store.turns()).map((t) => [t.report, t.published])).toEqual([['b', '2025-03-01']])
    await set(store, 'b', { published: '2025-04-01' })
    expect((await store.turns()).map((t) => t.published)).toEqual(['2025-04-01'])
    await store.forget('b')
    expect(await store.turns()).toEqual([])
  })
}
