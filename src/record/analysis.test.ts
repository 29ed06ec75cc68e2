import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Analysis } from '../6-analyse/index.ts'
import type { Dossier } from '../model/types.ts'
import type { Store } from '../store/contract.ts'
import { answersOf } from './analysis.ts'
import { cellsOf } from './cells.ts'
import { dossierOf, useDossier } from './dossier.ts'
import { recordPieces } from './pieces.ts'
import { type Told, withReports } from './record.suite.ts'

const head =
  'title: The sound\nparties:\n  - name: Eastmark\n    id: east\n    people: [Ada Holm]\n  - name: Westmark\n    id: west\n    people: [Jon Varga]\nproposals:\n'
const toll = '  - id: toll\n    name: A toll on every lorry\n    aliases: [lorry toll, toll]\n'
const bridge = '  - id: bridge\n    name: A bridge over the sound\n    aliases: [bridge]\n'
const DOSSIERS = [`${head}${toll}${bridge}`, `${head}${bridge}`, `${head}${toll}`]

const REPORTS: Told[] = [
  {
    id: 'first',
    outlet: 'Coast Herald',
    published: '2025-03-04',
    text: 'Ada Holm of Eastmark said on Tuesday that she would never accept a lorry toll. Jon Varga of Westmark said he supports the bridge if the toll comes first.',
  },
  {
    id: 'turned',
    outlet: 'Daily Gull',
    published: '2025-04-09',
    text: 'Ada Holm has reversed course on the lorry toll. “Eastmark will accept a toll on every lorry,” Holm said on Wednesday.',
  },
  {
    id: 'nothing',
    published: '2025-04-10',
    text: 'The dredger waited for the tide. Per Lund said the weather was fine.',
  },
]

/** What the record keeps, and what its texts give when all is worked out anew. */
async function bothWays(store: Store) {
  const dossier = (await dossierOf(store))!
  const plain = async (of: Parameters<typeof answersOf>) => {
    const { family: _, statements, ...rest } = (await answersOf(...of))!
    return { ...rest, statements: [...statements] }
  }
  return { kept: await plain([store]), anew: await plain([store, dossier]) }
}

/** As JSON has them. */
const listsOf = ({ commitments, shifts, deadlocks }: Analysis): object =>
  JSON.parse(JSON.stringify({ commitments, shifts, deadlocks }))

async function exported(store: Store, dossier?: Dossier): Promise<unknown> {
  const pieces = await recordPieces(store, 'json', { dossier })
  return JSON.parse((await Array.fromAsync(pieces)).join(''))
}

const name = 'talks.yaml'
const author = 'maria'
const first = async (store: Store) => {
  for await (const { statement } of store.statements({ terms: ['toll'] })) return statement.id
  return null
}

/** Everything by which answers may change. */
const CHANGES: ((store: Store) => Promise<unknown>)[] = [
  ...DOSSIERS.map((text) => (store: Store) => useDossier(store, { name, text }, () => {})),
  (store) => store.judge([{ kind: 'set', author, report: 'turned', field: 'published', value: '2025-05-01' }]),
  (store) => store.judge([{ kind: 'set', author, report: 'first', field: 'outlet', value: 'The Gull' }]),
  async (store) => {
    const standing = await store.judgements({ standing: true })
    const last = standing.at(-1)
    if (last) await store.judge([{ kind: 'undo', author, of: last.judgement.id }])
  },
  async (store) => (await first(store)) && store.forget('first'),
]

describe('what follows from the dossier', () => {
  it('holds what a report tells outright, without reading it again', async () => {
    await withReports(REPORTS, async (store) => {
      await useDossier(store, { name, text: DOSSIERS[0]! }, () => {})
      const answers = (await answersOf(store))!
      expect(answers.shifts).toMatchObject([{ party: 'east', proposal: 'toll', basis: 'explicit', report: 'turned' }])
      expect(cellsOf(answers).map((c) => `${c.party} ${c.proposal}`)).toContain('west bridge')
      expect([...answers.statements.values()].map((s) => s.report)).not.toContain('nothing')
    })
  })

  it('is what working everything out anew gives, whatever was changed before', async () => {
    const steps = fc.array(fc.nat(CHANGES.length - 1), { minLength: 1, maxLength: 5 })
    const holds = fc.asyncProperty(steps, async (order) => {
      await withReports(REPORTS, async (store) => {
        await useDossier(store, { name, text: DOSSIERS[0]! }, () => {})
        for (const step of order) await CHANGES[step]!(store)
        const { kept, anew } = await bothWays(store)
        expect(kept).toEqual(anew)
        expect(await exported(store)).toMatchObject(listsOf(kept))
        expect(await exported(store, kept.dossier)).toMatchObject(listsOf(kept))
      })
    })
    await fc.assert(holds, { numRuns: 12 })
  }, 60_000)
})
