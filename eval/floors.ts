/** The floors: what was reached once must be reached again. They only rise, and hold only for the very same data. */
import { bestConstant, type Measure, sectionOf } from './measure.ts'

export interface Floors {
  /** set → sha256 of the data the floors were measured on */
  data: Record<string, string>
  floors: Record<string, number>
}

/** Less than half of the last printed digit. */
const EPSILON = 0.0005

export interface Verdict {
  failures: string[]
  warnings: string[]
}

/**
 * Compares measures with their floors. `ran` names the sections that were measured: a floor of such a section that has
 * no measure is a failure, not a silence.
 */
export function compareFloors(
  floors: Floors,
  measures: readonly Measure[],
  digests: Record<string, string>,
  ran: readonly string[],
): Verdict {
  const changed = changedSets(floors, digests)
  const byId = new Map(measures.map((m) => [m.id, m]))
  const warnings = changed.map(
    (set) => `${set} is not the data that the floors were measured on: its measures are not compared`,
  )
  const failures = Object.entries(floors.floors).flatMap(([id, floor]) => {
    const m = byId.get(id)
    if (!m) return ran.includes(sectionOf(id)) ? [`${id} has a floor of ${floor} and was not measured`] : []
    if (m.sets.some((set) => changed.includes(set))) return []
    return (m.value ?? 0) < floor - EPSILON ? [`${id} fell to ${(m.value ?? 0).toFixed(4)}, its floor is ${floor}`] : []
  })
  return { failures, warnings: [...warnings, ...belowConstant(measures)] }
}

function changedSets(floors: Floors, digests: Record<string, string>): string[] {
  return Object.keys(digests).filter((set) => floors.data[set] !== undefined && floors.data[set] !== digests[set])
}

function belowConstant(measures: readonly Measure[]): string[] {
  return measures.flatMap((m) => {
    const best = bestConstant(m.constants)
    const worse = m.value !== null && best !== null && best.value !== null && m.value < best.value
    return worse ? [`${m.id} is below the constant answer "${best.name}"`] : []
  })
}

/** Floors raised to what was measured. Lower ones, and those on changed data, are taken only when `lower` is set. */
export function raisedFloors(
  old: Floors,
  measures: readonly Measure[],
  digests: Record<string, string>,
  lower: boolean,
): Floors {
  const changed = lower ? [] : changedSets(old, digests)
  const next: Floors = { data: { ...old.data }, floors: { ...old.floors } }
  for (const m of measures) {
    if (!m.floored || m.value === null || m.sets.some((set) => changed.includes(set))) continue
    const reached = Math.floor(m.value * 10_000) / 10_000
    next.floors[m.id] = lower ? reached : Math.max(reached, old.floors[m.id] ?? 0)
    for (const set of m.sets) if (digests[set]) next.data[set] = digests[set]
  }
  return { data: sorted(next.data), floors: sorted(next.floors) }
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))
}
