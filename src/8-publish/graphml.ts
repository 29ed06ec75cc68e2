/**
 * Commitments as a directed graph in GraphML (graphml.graphdrawing.org, 1.0): proposals are nodes, an edge goes from what
 * is asked for to what hangs on it. A side that names no proposal is a node of its own with its words.
 */
import type { Commitment, Deadlock, Dossier } from '../model/types.ts'
import type { Publishable } from './publishable.ts'

const KEYS = {
  node: { label: 'string', kind: 'string' },
  edge: {
    party: 'string',
    type: 'string',
    relation: 'string',
    denied: 'boolean',
    date: 'string',
    ifText: 'string',
    thenText: 'string',
    statements: 'string',
    deadlocks: 'string',
  },
} as const

export async function* graphml({ items, lists, dossier }: Publishable): AsyncGenerator<string> {
  for await (const _ of items); // the commitments follow from all of them
  const commitments = (await lists?.commitments?.()) ?? []
  const deadlocks = (await lists?.deadlocks?.()) ?? []
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  for (const [of, keys] of Object.entries(KEYS))
    for (const [name, type] of Object.entries(keys))
      yield ` <key id="${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`
  yield ' <graph id="commitments" edgedefault="directed">\n'
  yield* nodes(commitments, dossier ?? null)
  for (const [at, commitment] of commitments.entries()) yield edge(commitment, at, deadlocks)
  yield ' </graph>\n</graphml>\n'
}

function* nodes(commitments: readonly Commitment[], dossier: Dossier | null): Generator<string> {
  const named = new Set(commitments.flatMap((c) => [c.if, c.then].filter((id) => id !== null)))
  for (const id of [...named].sort()) {
    const label = dossier?.proposals.find((p) => p.id === id)?.name ?? id
    yield element('node', { id: `p:${id}` }, { label, kind: 'proposal' })
  }
  for (const [at, c] of commitments.entries()) {
    if (c.if === null) yield element('node', { id: `w:${at}:if` }, { label: c.ifText, kind: 'words' })
    if (c.then === null) yield element('node', { id: `w:${at}:then` }, { label: c.thenText, kind: 'words' })
  }
}

function edge(c: Commitment, at: number, deadlocks: readonly Deadlock[]): string {
  const ends = {
    id: `e${at}`,
    source: c.if === null ? `w:${at}:if` : `p:${c.if}`,
    target: c.then === null ? `w:${at}:then` : `p:${c.then}`,
  }
  const kinds = new Set(deadlocks.filter((d) => d.commitments.includes(at)).map((d) => d.kind))
  const { party, type, relation, denied = false, date, ifText, thenText } = c
  return element('edge', ends, {
    party,
    type,
    relation,
    denied: String(denied),
    date,
    ifText,
    thenText,
    statements: c.statements.join(' '),
    deadlocks: [...kinds].join(' '),
  })
}

function element(name: string, attributes: Record<string, string>, data: Record<string, string | null | undefined>) {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${xml(value)}"`)
  const inside = Object.entries(data).flatMap(([key, value]) =>
    value ? [`<data key="${key}">${xml(value)}</data>`] : [],
  )
  return `  <${name}${given.join('')}>${inside.join('')}</${name}>\n`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** What XML 1.0 cannot hold at all becomes the replacement character. */
function xml(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ud800-\udfff\ue000-\ufffd]/g, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)
}
