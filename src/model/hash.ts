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
