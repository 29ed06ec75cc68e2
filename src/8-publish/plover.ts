/** The event that a statement is, in the codes of PLOVER; null rather than a guess. */
import { stemmer } from 'stemmer'
import { PLOVER_CUES, PLOVER_STANCES, type PloverCode } from '../lang/en/plover.ts'
import type { Statement } from '../model/types.ts'

export interface Plover {
  code: PloverCode
  /** what it was read from */
  rule: 'threat' | 'cue' | 'stance'
}

/** A threat before the word that attributes, that before the stance; stances that make two events make none. */
export function ploverOf(statement: Statement): Plover | null {
  if (statement.conditions?.some(({ type }) => type === 'threat')) return { code: 'THREATEN', rule: 'threat' }
  const cue = ofCue(statement.cueWords ?? '')
  if (cue) return { code: cue, rule: 'cue' }
  const codes = new Set(statement.positions.flatMap(({ stance }) => (stance && PLOVER_STANCES[stance]) ?? []))
  const [code, ...others] = codes
  return code && others.length === 0 ? { code, rule: 'stance' } : null
}

function ofCue(cue: string): PloverCode | null {
  const words = (cue.toLowerCase().match(/[a-z]+/g) ?? []).map(stemmer)
  return PLOVER_CUES.find(([, stems]) => words.some((w) => stems.has(w)))?.[0] ?? null
}
