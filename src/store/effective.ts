/** A report's metadata as it stands: what was read, with what people set. */
import type { Field, Report } from '../model/types.ts'
import { precisionOf } from '../text/edtf.ts'
import type { Correction } from './contract.ts'

type Metadata = Pick<Report, Field>

/** One correction for each field at most. The report given is not changed. */
export function corrected<T extends Metadata>(report: T, corrections: readonly Correction[]): T {
  return corrections.reduce(applied, report)
}

function applied<T extends Metadata>(report: T, { field, value }: Correction): T {
  if (field !== 'published') return { ...report, [field]: value }
  return { ...report, published: { value, precision: precisionOf(value), basis: 'set' } }
}

/** Fields in which metadata was offered that is not the record's; what is not offered does not differ. */
export function differing(offered: Metadata, kept: Metadata): Field[] {
  const pairs: [Field, string | null, string | null][] = [
    ['outlet', offered.outlet, kept.outlet],
    ['published', offered.published.value, kept.published.value],
    ['title', offered.title, kept.title],
    ['url', offered.url, kept.url],
  ]
  return pairs.filter(([, offer, has]) => offer !== null && offer !== has).map(([field]) => field)
}
