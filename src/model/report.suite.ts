/** A report of a text alone, for the tests of every room. */
import { sha256Of } from './hash.ts'
import type { Report } from './types.ts'

type Overrides = Partial<Omit<Report, 'published'>> & { published?: string | null }

/** `published` is a day that was given, or null for an unknown one. */
export function reportOf(text: string, { published = null, ...more }: Overrides = {}): Report {
  const known = published !== null
  return {
    id: 'test',
    sha256: sha256Of(text),
    text,
    title: null,
    url: null,
    outlet: null,
    byline: null,
    file: null,
    ...more,
    published: { value: published, precision: known ? 'day' : 'unknown', basis: known ? 'given' : 'unknown' },
  }
}
