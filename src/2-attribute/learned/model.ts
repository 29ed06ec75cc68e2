/** The learned model of this room as a file; `npm run train` writes it, model/README.md is its card. */
import { readFileSync } from 'node:fs'
import { type List, packLists, unpackLists } from '../../learned/lists.ts'
import { listsOfTrees, type Trees, treesIn } from '../../learned/trees.ts'
import type { Chains } from './propose.ts'
import type { Table } from './table.ts'

export interface Model {
  chains: Chains
  /** log-odds that content and source are right: the words all but wholly, the speaker named */
  right: Trees
  /** log-odds that both are right to the word */
  exact: Trees
}

const FORMAT = 'onrecord attribute 2'
const FILE = new URL('../../../model/attribute.bin', import.meta.url)

let loaded: Model | undefined

/** The model of the package, read when it is first needed. Throws when the file is missing or of another format. */
export function theModel(): Model {
  loaded ??= unpack(readFileSync(FILE))
  return loaded
}

/** Throws when the bytes are no model of this format. */
export function unpack(file: Uint8Array): Model {
  const found = unpackLists(file, FORMAT)
  const list = <T extends List>(name: string) => found.lists.get(name) as T
  const table = (name: string): Table => ({
    emit: list(`${name}.emit`),
    step: list(`${name}.step`),
    emitScale: found.numbers[`${name}.emit`]!,
    stepScale: found.numbers[`${name}.step`]!,
  })
  return {
    chains: { cues: table('cues'), parts: table('parts') },
    right: treesIn(found, 'right'),
    exact: treesIn(found, 'exact'),
  }
}

export function pack({ chains, right, exact }: Model): Uint8Array {
  const lists = new Map<string, List>()
  const numbers: Record<string, number> = {}
  for (const [name, table] of Object.entries(chains) as [string, Table][]) {
    lists.set(`${name}.emit`, table.emit)
    lists.set(`${name}.step`, table.step)
    numbers[`${name}.emit`] = table.emitScale
    numbers[`${name}.step`] = table.stepScale
  }
  for (const [name, trees] of Object.entries({ right, exact })) {
    numbers[`${name}.base`] = trees.base
    for (const [key, list] of listsOfTrees(name, trees)) lists.set(key, list)
  }
  return packLists(FORMAT, { lists, numbers })
}
