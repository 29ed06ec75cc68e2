/** Tells files that are no text, by the bytes they begin with and by control bytes. */

const HEAD = 65_536

/** [bytes at the start, name]. Sources: the formats' own specifications. */
const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF file'],
  ['{\\rtf', 'an RTF document'],
  ['PK\x03\x04', 'a ZIP archive or an office document (docx, odt, epub)'],
  ['PK\x05\x06', 'an empty ZIP archive'],
  ['\x1f\x8b', 'a gzip file'],
  ['BZh', 'a bzip2 file'],
  ['\xfd7zXZ', 'an xz file'],
  ['7z\xbc\xaf', 'a 7-Zip archive'],
  ['\x28\xb5\x2f\xfd', 'a Zstandard file'],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['RIFF', 'an image, sound or film (RIFF)'],
  ['ID3', 'an MP3 file'],
  ['OggS', 'an Ogg file'],
  ['\xd0\xcf\x11\xe0', 'an old office document (doc, xls)'],
  ['SQLite format 3', 'an SQLite database'],
  ['\x7fELF', 'a program'],
  ['MZ', 'a program'],
]
/** Text by their bytes, but not a report's text. */
const ALWAYS = new Set(['%PDF-', '{\\rtf', '\x1f\x8b', 'PK\x03\x04', '\xff\xd8\xff', '\x89PNG'])

function startsWith(bytes: Uint8Array, magic: string): boolean {
  if (bytes.length < magic.length) return false
  for (let i = 0; i < magic.length; i++) if (bytes[i] !== magic.charCodeAt(i)) return false
  return true
}

/** The type when the first bytes alone prove it, else null. */
export function provenType(bytes: Uint8Array): string | null {
  return MAGIC.find(([magic]) => ALWAYS.has(magic) && startsWith(bytes, magic))?.[1] ?? null
}

/** The type by its first bytes, or "binary data". */
export function binaryType(bytes: Uint8Array): string {
  return MAGIC.find(([magic]) => startsWith(bytes, magic))?.[1] ?? 'binary data'
}

/** True when a zero byte stands in it, or more than one byte in fifty is a control byte that no text uses. */
export function isBinary(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return true
  const head = bytes.subarray(0, HEAD)
  let control = 0
  for (const b of head) if (b < 9 || (b > 13 && b < 32 && b !== 27) || b === 127) control++
  return control * 50 > head.length
}
