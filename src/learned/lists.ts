/**
 * Named lists of numbers as one file: a line of JSON that names them, then the lists themselves, each at a multiple of eight
 * bytes, little-endian. What is learned is kept so; `npm run train` and its kin write it.
 */

const LISTS = { i8: Int8Array, i32: Int32Array, f32: Float32Array } as const
type Kind = keyof typeof LISTS
export type List = Int8Array | Int32Array | Float32Array

export interface Lists {
  lists: ReadonlyMap<string, List>
  numbers: Readonly<Record<string, number>>
}

interface Header {
  format: string
  lists: { name: string; kind: Kind; length: number }[]
  numbers: Record<string, number>
}

/** The lists are views of the bytes, so that nothing is copied or read before it is asked for. Throws when they are not of this format. */
export function unpackLists(file: Uint8Array, format: string): Lists {
  // a Buffer may begin anywhere in its memory; lists of numbers must not
  const bytes = file.byteOffset % 8 === 0 ? file : new Uint8Array(file)
  const end = bytes.indexOf(10)
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Header
  if (header.format !== format) throw new Error(`not a model that this version reads: ${header.format}`)
  const lists = new Map<string, List>()
  let at = aligned(end + 1)
  for (const { name, kind, length } of header.lists) {
    lists.set(name, listIn(bytes, at, kind, length))
    at = aligned(at + length * LISTS[kind].BYTES_PER_ELEMENT)
  }
  return { lists, numbers: header.numbers }
}

function listIn({ buffer, byteOffset }: Uint8Array, at: number, kind: Kind, length: number): List {
  return new LISTS[kind](buffer as ArrayBuffer, byteOffset + at, length)
}

export function packLists(format: string, { lists, numbers }: Lists): Uint8Array {
  const header: Header = {
    format,
    numbers,
    lists: [...lists].map(([name, list]) => ({ name, kind: kindOf(list), length: list.length })),
  }
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`)
  const parts: Uint8Array[] = [padded(head)]
  for (const list of lists.values()) parts.push(padded(new Uint8Array(list.buffer, list.byteOffset, list.byteLength)))
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
