/**
 * A dossier from its YAML file. Problems name the line and what to do; an unknown key is a warning, never a refusal.
 * Text of a dossier is data: no tags are run, aliases of YAML are bounded, nothing throws.
 */
import { isMap, LineCounter, type ParsedNode, parseDocument } from 'yaml'
import { problem } from '../model/problem.ts'
import type { Dossier, Problem } from '../model/types.ts'
import { checked } from './check.ts'
import { issuesOf, type Place } from './shape.ts'

export interface DossierOutcome {
  /** null when a problem is an error */
  dossier: Dossier | null
  problems: Problem[]
}

/** Longer files are no dossier: it is what one person follows. Bytes and code units are near enough here. */
const MAX_LENGTH = 1_000_000

/** `name`: the file, for problems ("talks.yaml:7"). */
export function readDossier(text: string, name: string): DossierOutcome {
  if (text.length > MAX_LENGTH)
    return refused(problem('dossier-too-large', 'larger than 1 MB', { where: name, fix: 'follow fewer proposals' }))
  try {
    return read(text, name)
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    return refused(
      problem('dossier-unreadable', cause, { where: name, fix: 'write it as plain YAML, not nested deeply' }),
    )
  }
}

function read(text: string, name: string): DossierOutcome {
  const lines = new LineCounter()
  const document = parseDocument<ParsedNode>(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const at = (offset: number) => `${name}:${lines.linePos(offset).line}`
  const broken = document.errors.map((e) =>
    problem('dossier-syntax', e.message, {
      where: at(e.pos[0]),
      fix: 'mend the line; values with ": " or "#" need quotation marks',
    }),
  )
  if (broken.length > 0) return { dossier: null, problems: broken }
  if (!isMap(document.contents))
    return refused(
      problem('dossier-shape', 'is not a dossier', {
        where: name,
        fix: 'begin with "parties:" and "proposals:", each a list',
      }),
    )
  const place: Place = (path) => at(offsetOf(document, path))
  const { file, problems } = issuesOf(document.toJS({ maxAliasCount: 100 }), place)
  const found = file ? checked(file, place) : { dossier: null, problems: [] }
  const all = [...problems, ...found.problems]
  return { dossier: all.some((p) => p.severity === 'error') ? null : found.dossier, problems: all }
}

function refused(why: Problem): DossierOutcome {
  return { dossier: null, problems: [why] }
}

/** Where the value of a path begins; of a value that is not there, where the nearest thing that should hold it does. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true) as ParsedNode | undefined
    if (node?.range) return node.range[0]
  }
  return 0
}
