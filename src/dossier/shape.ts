/** The file's shape: what may be written, in every short form, and a problem for each place where it is not so. */
import { z } from 'zod'
import { problem } from '../model/problem.ts'
import type { Problem } from '../model/types.ts'

/** A path in the file → "talks.yaml:7". */
export type Place = (path: readonly PropertyKey[]) => string

type Shape = <T extends z.ZodRawShape>(shape: T) => z.ZodObject<T>

/** A number is a text here: "2020" may be an alias. */
const text = z.preprocess((v) => (typeof v === 'number' ? String(v) : v), z.string().trim().min(1))
/** Nothing, one text or a list of texts. */
const texts = z.preprocess((v) => (Array.isArray(v) ? v : v == null ? [] : [v]), z.array(text))
const listOf = <T extends z.ZodType>(one: T) => z.preprocess((v) => v ?? [], z.array(one))

function fileShape(object: Shape) {
  const person = z.preprocess(
    (v) => (typeof v === 'string' ? { name: v } : v),
    object({ name: text, aliases: texts, role: texts, roles: texts }),
  )
  const party = object({ id: text, name: text, aliases: texts, people: listOf(person) })
  const proposal = object({ id: text, name: text, aliases: texts, excludes: texts, oppositeOf: texts, partOf: texts })
  return object({ title: text.nullish(), parties: listOf(party), proposals: listOf(proposal) })
}

const STRICT = fileShape(z.strictObject as unknown as Shape) // its objects only refuse more keys; the shape is the same
const LOOSE = fileShape(z.object as unknown as Shape) // zod's own signature has one more optional parameter

export type DossierFile = z.infer<typeof LOOSE>

/** The values, or null when something is not as it must be. Unknown keys are told and passed over. */
export function issuesOf(value: unknown, place: Place): { file: DossierFile | null; problems: Problem[] } {
  const strict = STRICT.safeParse(value)
  const loose = LOOSE.safeParse(value)
  const problems = strict.success ? [] : strict.error.issues.flatMap((issue) => problemsOf(issue, place))
  return { file: loose.success ? loose.data : null, problems }
}

type Issue = z.core.$ZodIssue

function problemsOf(issue: Issue, place: Place): Problem[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, issue.path, place))
  const what = named(issue.path)
  const message = issue.message.includes('received undefined') ? `${what} is missing` : `${what} is not as it must be`
  return [problem('dossier-shape', message, { where: place(issue.path), fix: remedy(issue) })]
}

const KNOWN: Record<string, string> = {
  parties: 'id, name, aliases, people',
  people: 'name, aliases, role',
  proposals: 'id, name, aliases, excludes, oppositeOf, partOf',
}

/** The keys that may stand at a path. */
function keysAt(path: readonly PropertyKey[]): string {
  const list = path.filter((part) => typeof part === 'string').at(-1)
  return KNOWN[String(list)] ?? 'title, parties, proposals'
}

function unknownKey(key: string, path: readonly PropertyKey[], place: Place): Problem {
  return problem('dossier-unknown-key', `"${key}" means nothing here and is passed over`, {
    where: place([...path, key]),
    fix: `known here: ${keysAt(path)}`,
    severity: 'warning',
  })
}

/** "parties 2, people 1: name" */
function named(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === 'number' ? `${part + 1}` : String(part)))
  return parts.join(' ').replace(/ (\d+) /g, ' $1: ') || 'the file'
}

function remedy(issue: Issue): string {
  const last = issue.path.at(-1)
  if (last === 'id') return 'give it an id of its own, a short word such as "ceasefire"'
  if (last === 'parties' || last === 'proposals' || last === 'people') return 'write a list, each entry after "- "'
  if (typeof last === 'number' && issue.path.at(-2) === 'people') return 'write a name, or {name, aliases, role}'
  if (typeof last === 'number' && (issue.path.at(-2) === 'parties' || issue.path.at(-2) === 'proposals'))
    return `write {${keysAt(issue.path)}}`
  return 'write a text, in quotation marks when it holds ": " or begins with a sign'
}
