/** One thing through the pipeline, whatever happens: a fault of ours is a problem of that thing, in a worker or out of one. */
import { problem } from '../model/problem.ts'
import type { Dossier, Raw } from '../model/types.ts'
import { type Extraction, extract } from '../pipeline.ts'

export type { Extraction }

export function extractSafely(raw: Raw, dossier: Dossier | null = null): Extraction {
  try {
    return extract(raw, dossier)
  } catch (error) {
    return readerDied(raw, error)
  }
}

export function readerDied(raw: Raw, error: unknown): Extraction {
  const where = raw.line ? `${raw.name}:${raw.line}` : raw.name
  const cause = error instanceof Error ? error.message : String(error)
  const fix = 'report this with the file, if you may share it'
  return { extracted: [], problems: [problem('reader-died', `reading it broke off: ${cause}`, { where, fix })] }
}
