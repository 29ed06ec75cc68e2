/** Bytes to characters. Order: byte-order mark, the server's charset, the page's own, UTF-16 by its zero bytes, UTF-8, windows-1252. */
import type { Problem } from '../model/types.ts'
import { binaryType, isBinary, provenType } from './binary.ts'
import { iconv } from './libraries.ts'
import { problem } from './problems.ts'

export interface Decoded {
  /** null when it is no text at all */
  text: string | null
  problems: Problem[]
}

/** Enough bytes to see what a file is. */
const HEAD = 4096
/** The labels that the web reads as windows-1252 or as a superset (WHATWG Encoding Standard). */
const SUPERSET = new Map([
  ['ascii', 'windows-1252'],
  ['us-ascii', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['iso-8859-9', 'windows-1254'],
  ['gb2312', 'gbk'],
  ['unicode-1-1-utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['unicode', 'utf-16le'],
  ['utf-16', 'utf-16le'],
])

/** Decodes bytes; never throws. A text that had to be guessed at carries the warning `not-utf8`. */
export function decode(bytes: Uint8Array, where: string, contentType?: string): Decoded {
  const mark = byMark(bytes)
  if (mark !== null) return { text: mark, problems: [] }
  const magic = provenType(bytes)
  if (magic) return notText(where, magic)
  const declared = charsetOf(contentType) ?? charsetInside(bytes)
  if (declared && declared !== 'utf-8' && !declared.startsWith('utf-16')) return byLabel(bytes, declared, where)
  const wide = declared?.startsWith('utf-16') ? declared : wideWithoutMark(bytes)
  if (wide && isWide(bytes)) return { text: new TextDecoder(wide).decode(bytes), problems: [] }
  return narrow(bytes, where)
}

function byMark(b: Uint8Array): string | null {
  if (b[0] === 0xef && b[1] === 0xbb && b[2] === 0xbf) return new TextDecoder('utf-8').decode(b)
  if (b[0] === 0xff && b[1] === 0xfe) return new TextDecoder('utf-16le').decode(b)
  if (b[0] === 0xfe && b[1] === 0xff) return new TextDecoder('utf-16be').decode(b)
  return null
}

function notText(where: string, type: string): Decoded {
  return { text: null, problems: [problem('not-text', where, type)] }
}

function charsetOf(contentType: string | undefined): string | null {
  return label(/charset\s{0,5}=\s{0,5}["']?([\w:.-]{2,40})/i.exec(contentType ?? '')?.[1])
}

/** A charset in the first kilobytes of a page (`<meta charset>`) or of XML (`encoding="…"`). */
function charsetInside(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  if (!head.trimStart().startsWith('<')) return null
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w:.-]{2,40})/i.exec(head)
  const meta = /<meta[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?([\w:.-]{2,40})/i.exec(head)
  const found = label((xml ?? meta)?.[1])
  // Bytes that could be read as ASCII are not UTF-16, whatever they say (WHATWG does the same).
  return found?.startsWith('utf-16') ? 'utf-8' : found
}

function label(name: string | undefined): string | null {
  if (!name) return null
  const lower = name.toLowerCase()
  const known = SUPERSET.get(lower) ?? lower
  return iconv().encodingExists(known) ? known : null
}

function byLabel(bytes: Uint8Array, encoding: string, where: string): Decoded {
  if (isBinary(bytes)) return notText(where, binaryType(bytes))
  return { text: iconv().decode(Buffer.from(bytes), encoding), problems: [] }
}

/**
 * Latin text in UTF-16 has a zero in every other byte. In other alphabets only spaces and full stops have one, a tenth at least,
 * and the bytes beside them take few values: one for the alphabet, one or two for its punctuation.
 */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD)
  const zeros = [0, 0]
  const values = [new Set<number>(), new Set<number>()]
  for (const [i, byte] of head.entries()) {
    values[i % 2]!.add(byte)
    if (byte === 0) zeros[i % 2]!++
  }
  const high = zeros[1]! > zeros[0]! ? 1 : 0
  const share = (zeros[high]! * 2) / head.length
  const alphabet = share >= 0.1 && values[high]!.size <= 5
  if (zeros[1 - high]! * 50 >= zeros[high]! || !(share >= 0.5 || alphabet)) return null
  return high === 1 ? 'utf-16le' : 'utf-16be'
}

/** UTF-16 has an even number of bytes; numbers in a binary file show as control characters. */
function isWide(bytes: Uint8Array): boolean {
  if (bytes.length % 2 !== 0 || !bytes.subarray(0, HEAD).includes(0)) return false
  const encoding = wideWithoutMark(bytes)
  if (!encoding) return false
  const head = new TextDecoder(encoding).decode(bytes.subarray(0, HEAD))
  const odd = head.match(/[\0-\x08\x0e-\x1f\uFFFD]/g)?.length ?? 0
  return odd * 20 <= head.length
}

function narrow(bytes: Uint8Array, where: string): Decoded {
  const utf8 = strictUtf8(bytes)
  if (utf8 !== null && !utf8.includes('\0')) return { text: utf8, problems: [] }
  if (isBinary(bytes)) return notText(where, binaryType(bytes))
  return mostlyUtf8(bytes) ? repaired(bytes, where) : western(bytes, where)
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** More whole UTF-8 sequences than broken bytes: a damaged UTF-8 file, not a legacy one. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  let broken = 0
  let whole = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === 0xfffd) broken++
    else if (unit > 0x7f) whole++
  }
  return whole > broken
}

function repaired(bytes: Uint8Array, where: string): Decoded {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { text, problems: [problem('not-utf8', where, 'damaged bytes became U+FFFD')] }
}

function western(bytes: Uint8Array, where: string): Decoded {
  const text = iconv().decode(Buffer.from(bytes), 'windows-1252')
  return { text, problems: [problem('not-utf8', where, 'read as windows-1252')] }
}
