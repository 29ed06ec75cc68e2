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

const FORMAT = 'onrecord attribute 1'
const FILE = new URL('../../../model/attribute.bin', import.meta.url)

let loaded: Model | undefined

/** The model of the package, read when it is first needed. Throws when the file is missing or of another format. */
export function theModel(): Model {
  loaded ??= unpack(readFileSync(FILE))
  return loaded
}

/** Throws when the bytes are no model of this format. */
export function unpack(bytes: Uint8Array): Model {
  const end = bytes.indexOf(10)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Header
  if (header.format !== FORMAT) throw new Error(`not a model that this version reads: ${header.format}`)
  const lists = new Map<string, List>()
  let at = aligned(end + 1)
  for (const { name, kind, length } of header.lists) {
    const size = length * LISTS[kind].BYTES_PER_ELEMENT
    // a copy, since a Buffer's bytes need not begin at a multiple of eight, and its own slice() makes none
    lists.set(name, new LISTS[kind](Uint8Array.prototype.slice.call(bytes, at, at + size).buffer))
    at = aligned(at + size)
  }
  return assemble(lists, header.numbers)
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
  const table = (name: string): Table => {
    const [emit, step] = [list<Int8Array>(`${name}.emit`), list<Int8Array>(`${name}.step`)]
    return {
      emitRows: emit.length / 3,
      stepRows: step.length / 9,
      emit,
      step,
      emitScale: numbers[`${name}.emit`]!,
      stepScale: numbers[`${name}.step`]!,
    }
  }
  const trees = (name: string): Trees => ({
    base: numbers[`${name}.base`]!,
    roots: list(`${name}.roots`),
    column: list(`${name}.column`),
    value: list(`${name}.value`),
    mean: list(`${name}.mean`),
    left: list(`${name}.left`),
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
    for (const part of ['emit', 'step'] as const) {
      const [list, scale] = quantised(table[part])
      lists.push([`${name}.${part}`, list])
      numbers[`${name}.${part}`] = scale * table[`${part}Scale`]
    }
  }
  for (const [name, trees] of [
    ['right', right],
    ['exact', exact],
  ] as const) {
    numbers[`${name}.base`] = trees.base
    lists.push([`${name}.roots`, Int32Array.from(trees.roots)], [`${name}.left`, Int32Array.from(trees.left)])
    lists.push([`${name}.column`, Int8Array.from(trees.column)], [`${name}.value`, Float32Array.from(trees.value)])
    lists.push([`${name}.mean`, Float32Array.from(trees.mean)])
  }
  return [lists, numbers]
}

/** Whole numbers from −127 to 127, and what one of them stands for. The few largest weights are cut, so that small ones keep a shape. */
export function quantised(weights: ArrayLike<number>): [Int8Array, number] {
  const sizes = Float32Array.from(weights, Math.abs).sort()
  const top = sizes[Math.floor(sizes.length * 0.9999)] || sizes.at(-1) || 1
  const scale = top / 127
  return [Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale)))), scale]
}
