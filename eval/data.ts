/** Where the data sets are, and how their lines are read. They lie beside the checkout and are never part of it. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..')
export const SHARED = resolve(ROOT, '../shared')
export const DATA = join(SHARED, 'data')
export const SAMPLE = join(ROOT, 'examples/sample')

export const hasData = () => existsSync(join(DATA, 'attribution'))

/** The objects of a JSONL file, gzipped or not. The caller names the shape; a line that is no JSON throws. */
export function readJsonl<T>(path: string): T[] {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as T)
}

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/**
 * The digest of a set: a file's own, or for a folder one over the names and digests of all its files, so that a
 * floor is never compared with a measure on other data.
 */
export function digestOf(path: string): string {
  const files = filesUnder(path)
  if (files.length === 1 && files[0] === path) return sha256(readFileSync(path))
  return sha256(files.map((f) => `${relative(path, f)} ${sha256(readFileSync(f))}\n`).join(''))
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  const entries = tryList(path)
  return entries ? entries.sort().flatMap((name) => filesUnder(join(path, name))) : [path]
}

function tryList(path: string): string[] | null {
  try {
    return readdirSync(path)
  } catch {
    return null // a file, not a folder
  }
}
