/** Runs the sections. Each is loaded when it is asked for, so that one that cannot run leaves the others to be measured. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DATA, digestOf, hasData, ROOT } from './data.ts'
import type { Measure, Measured, Section } from './measure.ts'
import type { Options } from './options.ts'

export interface Outcome {
  section: Section
  measured: Measured
  /** why a section could not be measured; null when it was */
  failure: string | null
  seconds: number
}

const RUN: Record<Section, (options: Options) => Promise<Measured>> = {
  attribute: async ({ set }) => (await import('./attribute.ts')).measureAttribute(set),
  who: async () => (await import('./who.ts')).measureWho(),
  when: async () => (await import('./when.ts')).measureWhen(),
  variants: async () => (await import('./variants.ts')).measureVariants(),
  lineage: async () => (await import('./lineage.ts')).measureLineage(),
  differences: async () => (await import('./differences.ts')).measureDifferences(),
  dossiers: async () => (await import('./dossiers.ts')).measureDossiers(),
  positions: async () => (await import('./positions.ts')).measurePositions(),
  sample: async () => (await import('./sample.ts')).measureSample(),
}

/** Sections that can run here: without the data only the sample. */
export function runnable(asked: readonly Section[]): Section[] {
  const sample = existsSync(join(ROOT, 'examples/sample/expected.json'))
  return asked.filter((s) => (s === 'sample' ? sample : hasData()))
}

export async function runSection(section: Section, options: Options): Promise<Outcome> {
  const start = performance.now()
  const outcome = (measured: Measured, failure: string | null) => ({
    section,
    measured,
    failure,
    seconds: (performance.now() - start) / 1000,
  })
  try {
    return outcome(await RUN[section](options), null)
  } catch (error) {
    return outcome({ measures: [], misses: [] }, error instanceof Error ? error.message : String(error))
  }
}

/** Digest of each data set that the measures rest on. */
export function digestsOf(measures: readonly Measure[]): Record<string, string> {
  const sets = [...new Set(measures.flatMap((m) => m.sets))].sort()
  return Object.fromEntries(sets.map((set) => [set, digestOf(pathOf(set))]))
}

const pathOf = (set: string) => (set.startsWith('examples/') ? join(ROOT, set) : join(DATA, set))
