/** The whole app over a record of the bundled sample, without a port. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { readDossier } from '../dossier/index.ts'
import { openRecord } from '../record/open.ts'
import { addAll } from '../run/add.ts'
import { extractAll } from '../run/extract.ts'
import { sources } from '../run/sources.ts'
import type { Store } from '../store/contract.ts'
import { makeApp } from './app.ts'
import { deskHere } from './desk/desk.ts'
import type { Guarding } from './guard.ts'
import { Jobs } from './jobs.ts'

const sample = (path: string) => fileURLToPath(new URL(`../../examples/sample/${path}`, import.meta.url))

export interface Sampled {
  store: Store
  app: OpenAPIHono
  /** status, headers and the answer as JSON */
  ask: (path: string, init?: RequestInit) => Promise<Asked>
  send: (method: string, path: string, body: unknown) => Promise<Asked>
  drop: () => Promise<void>
}

export interface Asked {
  status: number
  headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a test looks into any answer; its shape is checked against the document
  body: any
}

export async function openSample(guarding: Guarding = { hosts: [], token: null }): Promise<Sampled> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-http-'))
  const store = await openRecord(join(folder, 'onrecord.db'), true)
  const text = readFileSync(sample('dossier.yaml'), 'utf8')
  const kept = { name: 'dossier.yaml', text }
  await store.keepDossier(kept)
  await addAll(store, extractAll(sources([sample('reports')]), 1, readDossier(text, 'dossier.yaml').dossier), {}, kept)
  const desk = deskHere(store)
  const names = { author: 'maria', name: 'onrecord.db', version: '0', allowHosts: [] }
  const app = makeApp({ ...names, store, desk, jobs: new Jobs(desk) }, guarding)
  const ask: Sampled['ask'] = async (path, init = {}) => {
    const answer = await app.request(`http://localhost${path}`, init)
    const type = answer.headers.get('content-type') ?? ''
    const isJson = type.startsWith('application/json') && answer.status !== 304
    const body: unknown = isJson ? await answer.json() : await answer.text()
    return { status: answer.status, headers: answer.headers, body }
  }
  const json = { 'content-type': 'application/json' }
  return {
    store,
    app,
    ask,
    send: (method, path, body) => ask(path, { method, headers: json, body: JSON.stringify(body) }),
    drop: async () => {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
