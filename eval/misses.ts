/** Misses as lines to read: what gold has and nobody found, what was found wrongly, and what nobody said. */
import { overlapF1, type Scored } from './score/attribution-doc.ts'
import type { GoldReport, Matched } from './score/attribution-match.ts'
import { isCredited } from './score/attributions.ts'

const CONTEXT = 80
const WIDTH = 240

/** One line a miss, in the order of the text. */
export function missesOf({ id, text }: GoldReport, { pairs, gold, predicted }: Matched): string[] {
  const partner = new Map(
    pairs.flatMap(([g, p]): [Scored, Scored][] => [
      [g, p],
      [p, g],
    ]),
  )
  const lines: { at: number; line: string }[] = []
  const add = (what: string, a: Scored, rest = '') => {
    const at = start(a)
    lines.push({ at, line: `${what.padEnd(8)} ${id}:${at} ${a.kind} ${shown(text, a)}${rest}` })
  }
  for (const g of gold) {
    const p = partner.get(g)
    if (!p) add('MISSED', g)
    else if (overlapF1(g.content, p.content) < 0.8) add('EXTENT', g, `\n   FOUND ${shown(text, p)}`)
    else if (!isCredited(g, p)) add('SOURCE', g, `\n   FOUND ${shown(text, p)}`)
  }
  for (const p of predicted) if (!partner.has(p)) add('EXTRA', p)
  return lines.sort((a, b) => a.at - b.at).map((l) => l.line)
}

const start = (a: Scored) => a.raw.content?.[0]?.[0] ?? 0

/** The words around, with {source} (cue) [content] named; one line. */
function shown(text: string, { raw }: Scored): string {
  const role = (name: 'source' | 'cue' | 'content') => (raw[name] ?? []).map(([s, e]) => text.slice(s, e)).join(' … ')
  const at = raw.content?.[0]?.[0] ?? 0
  const before = text.slice(Math.max(0, at - CONTEXT), at)
  const line = `{${role('source')}} (${role('cue')}) [${role('content')}] after: ${before}`
  return line.replace(/\s+/g, ' ').slice(0, WIDTH)
}
