/** The one table: what is measured, what a constant answer gives, what others reach, and the floor it must not fall below. */
import type { Floors } from './floors.ts'
import { bestConstant, type Measure, short } from './measure.ts'
import { REFERENCES } from './references.ts'

const HEAD = ['measure', 'now', 'P R or hits', 'constant answer', 'rules-only', 'human / best', 'aim', 'floor', 'id']

/** Lines with aligned columns. */
export function tableLines(measures: readonly Measure[], floors: Floors): string[] {
  const rows = [HEAD, ...measures.map((m) => cells(m, floors))]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((r) => r[column]!.length)))
  const line = (r: readonly string[]) =>
    r
      .map((c, i) => c.padEnd(widths[i]!))
      .join('  ')
      .trimEnd()
  return [line(rows[0]!), widths.map((w) => '-'.repeat(w)).join('  '), ...rows.slice(1).map(line)]
}

function cells(m: Measure, floors: Floors): string[] {
  const constant = bestConstant(m.constants)
  const beside = constant ? `${short(constant.value)} ${constant.name}` : ''
  const known = REFERENCES[m.id]
  const floor = floors.floors[m.id]
  return [
    m.label,
    short(m.value),
    m.detail,
    beside,
    known?.floor ?? '',
    known?.best ?? '',
    known?.aim ?? '',
    floor === undefined ? (m.floored ? 'none yet' : '') : short(floor),
    m.id,
  ]
}
