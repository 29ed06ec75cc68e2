/** What one argument of the command line stands for. */
import type { Stats } from 'node:fs'
import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { problem } from '../model/problem.ts'
import type { Problem } from '../model/types.ts'

export type Found =
  | { kind: 'file'; path: string; name: string; size: number }
  | { kind: 'address'; url: string }
  | { kind: 'stdin' }
  | { kind: 'problem'; problem: Problem }

/** Kinds of file that a walk through a folder reads; others are read when named themselves. */
const READABLE = /\.(txt|text|md|markdown|html?|xhtml|jsonl|ndjson|xml|rss|atom|rdf)$/i
/** A record that lies among the reports it was made from is nothing to tell of. */
const RECORD = /\.db(?:-wal|-shm)?$/
const NO_KIND = /^[^.]+$/
const GLOB = /[*?[\]{}]/

/** Files, addresses or problems behind an argument, in order of path. `name` is the path as found under the argument. */
export async function find(arg: string): Promise<Found[]> {
  if (arg === '-') return [{ kind: 'stdin' }]
  if (/^https?:\/\//i.test(arg)) return [{ kind: 'address', url: arg }]
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(arg)) return [noScheme(arg)]
  const there = await stat(arg).catch(() => null)
  if (there?.isDirectory()) return folder(arg)
  if (!there && GLOB.test(arg)) return glob(arg)
  return [await entry(arg, basename(arg))]
}

async function glob(pattern: string): Promise<Found[]> {
  const { glob: expand } = await import('tinyglobby')
  const paths = (await expand(pattern, { onlyFiles: false, expandDirectories: false, dot: false })).sort(byCodeUnit)
  if (paths.length === 0) return [missing(pattern, 'no file matches')]
  return Promise.all(paths.map((path) => entry(path, path)))
}

/** One line tells of files left alone because of their kind, so that nothing is skipped in silence. */
async function folder(root: string): Promise<Found[]> {
  const found: Found[] = []
  const left = new Map<string, number>()
  await walk(root, '', found, left)
  if (left.size > 0) found.push({ kind: 'problem', problem: leftAlone(root, left) })
  if (found.length === 0) found.push(missing(root, 'the folder holds no reports'))
  return found
}

async function walk(root: string, under: string, found: Found[], left: Map<string, number>): Promise<void> {
  const entries = await readdir(join(root, under), { withFileTypes: true }).catch((error: Error) => error)
  if (entries instanceof Error) {
    found.push(missing(join(root, under), entries.message))
    return
  }
  for (const item of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    if (item.name.startsWith('.') || RECORD.test(item.name)) continue
    const name = under ? `${under}/${item.name}` : item.name
    if (item.isDirectory() && !READABLE.test(item.name)) await walk(root, name, found, left)
    else if (READABLE.test(item.name) || NO_KIND.test(item.name)) found.push(await entry(join(root, name), name))
    else count(left, item.name)
  }
}

function count(left: Map<string, number>, name: string): void {
  const kind = name.slice(name.lastIndexOf('.'))
  left.set(kind, (left.get(kind) ?? 0) + 1)
}

/** Only a regular file can be read: a pipe would wait for ever, a folder named like a file is none. */
async function entry(path: string, name: string): Promise<Found> {
  const there = await stat(path).catch(() => null)
  if (!there) {
    if (path.includes('\ufffd')) return missing(path, 'its name is not UTF-8 and cannot be opened; rename it')
    const link = await lstat(path).catch(() => null)
    return missing(path, link ? 'is a link to a file that is not there' : 'there is no such file')
  }
  if (there.isFile()) return { kind: 'file', path, name, size: there.size }
  const what = kindOf(there)
  const fix = there.isDirectory() ? 'name the folder itself to read the files in it' : 'name a regular file'
  return { kind: 'problem', problem: problem('not-a-file', `is ${what}, not a file`, { where: path, fix }) }
}

function noScheme(where: string): Found {
  const fix = 'give an address that begins with https:// or http://'
  return { kind: 'problem', problem: problem('no-scheme', 'is no kind of address that is fetched', { where, fix }) }
}

function kindOf(there: Stats): string {
  if (there.isDirectory()) return 'a folder'
  if (there.isFIFO()) return 'a pipe'
  return there.isSocket() ? 'a socket' : 'a device'
}

function missing(where: string, message: string): Found {
  return {
    kind: 'problem',
    problem: problem('unreadable', message, {
      where,
      fix: 'check the path, and that you may read it',
      retryable: true,
    }),
  }
}

function leftAlone(where: string, left: Map<string, number>): Problem {
  const kinds = [...left].sort(([a], [b]) => byCodeUnit(a, b)).map(([kind, n]) => `${n} × ${kind}`)
  const message = `left alone, not a kind of file that is read in a folder: ${kinds.join(', ')}`
  return problem('left-alone', message, { where, fix: 'name such a file itself to have it read', severity: 'warning' })
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
