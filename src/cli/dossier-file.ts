/** A dossier's file as a command is given it: warnings are told, errors end the command. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { problem } from '../model/problem.ts'
import type { Dossier } from '../model/types.ts'
import { report } from './output.ts'
import { CommandError } from './shared.ts'

export const DOSSIER = ['--dossier <file>', 'a dossier for this call: parties and proposals, a YAML file'] as const

export interface DossierFile {
  name: string
  text: string
  dossier: Dossier
}

/** `--dossier`; undefined when it was not given. */
export async function dossierOption(path: string | undefined, json?: boolean): Promise<Dossier | undefined> {
  return path === undefined ? undefined : (await dossierFile(path, json)).dossier
}

/** Throws CommandError after telling every problem when the file is not a dossier. */
export async function dossierFile(path: string, json?: boolean): Promise<DossierFile> {
  const text = await textOf(path)
  const { readDossier } = await import('../dossier/index.ts')
  const { dossier, problems } = readDossier(text, path)
  const errors = problems.filter((p) => p.severity === 'error')
  for (const p of dossier ? problems : problems.filter((p) => p !== errors.at(-1))) report(p, json)
  if (!dossier) throw new CommandError(errors.at(-1)!)
  return { name: basename(path), text, dossier }
}

async function textOf(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error)
    const fix = 'check the path, and that it is a text file in UTF-8'
    throw new CommandError(problem('unreadable', cause, { where: path, fix }))
  }
}
