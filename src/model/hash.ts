import { createHash } from 'node:crypto'

/** Identifier from parts: each part is preceded by its length, so that ("ab","c") and ("a","bc") differ. */
export function idOf(...parts: string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}:`).update(part)
  return hash.digest('hex').slice(0, 16)
}

/** sha-256 of the UTF-8 form of a text, in hex. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** JSON whose keys are sorted at every depth: two equal values give one text, however they were put together. */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** Equal but for the order of keys; the order is looked at only where the texts differ. */
export function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b) || sortedJson(a) === sortedJson(b)
}
