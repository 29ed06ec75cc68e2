/**
 * The learned model as a file of numbers: a line of JSON that names the lists, then the lists themselves, each at a multiple of
 * eight bytes, little-endian. `npm run train` writes it; model/README.md is its card.
 */
import { readFileSync } from 'node:fs'
import type { Chains } from './propose.ts'
import type { Table } from './table.ts'
import type { Trees } from './trees.ts'

export interface Model {
  chains: Chains
  /** log-odds that content and source are right: the words all but wholly, the speaker named */
  right: Trees
  /** log-odds that both are right to the word */
  exact: Trees
}

const LISTS = { i8: Int8Array, i32: Int32Array, f32: Float32Array } as const
type Kind = keyof typeof LISTS
type List = Int8Array | Int32Array | Float32Array

interface Header {
  format: typeof FORMAT
  lists: { name: string; kind: Kind; length: number }[]
  numbers: Record<string, number>
}

const FORMAT = 'onrecord attribute 2'
const FILE = new URL('../../../model/attribute.bin', import.meta.url)

let loaded: Model | undefined

/** The model of the package, read when it is first needed. Throws when the file is missing or of another format. */
export function theModel(): Model {
  loaded ??= unpack(readFileSync(FILE))
  return loaded
}

/** The lists are views of the bytes, so that nothing is copied or read before it is asked for. Throws when they are no model of this format. */
export function unpack(file: Uint8Array): Model {
  // a Buffer may begin anywhere in its memory; lists of numbers must not
  const bytes = file.byteOffset % 8 === 0 ? file : new Uint8Array(file)
  const end = bytes.indexOf(10)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Header
  if (header.format !== FORMAT) throw new Error(`not a model that this version reads: ${header.format}`)
  const lists = new Map<string, List>()
  let at = aligned(end + 1)
  for (const { name, kind, length } of header.lists) {
    lists.set(name, listIn(bytes, at, kind, length))
    at = aligned(at + length * LISTS[kind].BYTES_PER_ELEMENT)
  }
  return assemble(lists, header.numbers)
}

function listIn({ buffer, byteOffset }: Uint8Array, at: number, kind: Kind, length: number): List {
  return new LISTS[kind](buffer as ArrayBuffer, byteOffset + at, length)
}

export function pack(model: Model): Uint8Array {
  const [lists, numbers] = takeApart(model)
  const header: Header = {
    format: FORMAT,
    numbers,
    lists: lists.map(([name, list]) => ({ name, kind: kindOf(list), length: list.length })),
  }
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`)
  const parts: Uint8Array[] = [padded(head)]
  for (const [, list] of lists) parts.push(padded(new Uint8Array(list.buffer, list.byteOffset, list.byteLength)))
  return Buffer.concat(parts)
}

const aligned = (at: number): number => Math.ceil(at / 8) * 8

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(aligned(bytes.length))
  whole.set(bytes)
  return whole
}

function kindOf(list: List): Kind {
  return list instanceof Int8Array ? 'i8' : list instanceof Int32Array ? 'i32' : 'f32'
}

function assemble(lists: ReadonlyMap<string, List>, numbers: Readonly<Record<string, number>>): Model {
  const list = <T extends List>(name: string) => lists.get(name) as T
  const table = (name: string): Table => ({
    emit: list(`${name}.emit`),
    step: list(`${name}.step`),
    emitScale: numbers[`${name}.emit`]!,
    stepScale: numbers[`${name}.step`]!,
  })
  const trees = (name: string): Trees => ({
    base: numbers[`${name}.base`]!,
    column: list(`${name}.column`),
    most: list(`${name}.most`),
    value: list(`${name}.value`),
    gain: list(`${name}.gain`),
  })
  return {
    chains: { cues: table('cues'), parts: table('parts') },
    right: trees('right'),
    exact: trees('exact'),
  }
}

function takeApart({ chains, right, exact }: Model): [[string, List][], Record<string, number>] {
  const lists: [string, List][] = []
  const numbers: Record<string, number> = {}
  for (const [name, table] of Object.entries(chains) as [string, Table][]) {
    lists.push([`${name}.emit`, table.emit], [`${name}.step`, table.step])
    numbers[`${name}.emit`] = table.emitScale
    numbers[`${name}.step`] = table.stepScale
  }
  for (const [name, trees] of Object.entries({ right, exact })) {
    numbers[`${name}.base`] = trees.base
    for (const part of ['column', 'most', 'value', 'gain'] as const) lists.push([`${name}.${part}`, trees[part]])
  }
  return [lists, numbers]
}
