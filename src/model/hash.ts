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

/** Whether two JSON values give one `sortedJson`, told without writing either: what is unlike shows early. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, i) => sameJson(one, b[i]))
  return sameFields(a as Fields, b as Fields)
}

type Fields = Readonly<Record<string, unknown>>

/** What is undefined is not written: it is as if it were not there. */
function sameFields(a: Fields, b: Fields): boolean {
  const written = (fields: Fields) => Object.keys(fields).filter((key) => fields[key] !== undefined)
  const keys = written(a)
  return keys.length === written(b).length && keys.every((key) => b[key] !== undefined && sameJson(a[key], b[key]))
}
