import { expect, test } from 'vitest'
import type { Opened } from './samples.suite.ts'

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
}
