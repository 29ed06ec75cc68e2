/** Lines of a byte stream, without ever holding more than one line or `max` bytes of it. */

export interface Line {
  /** the line without its end; null when it was longer than `max` and was thrown away */
  bytes: Uint8Array | null
  /** from 1 */
  number: number
  /** bytes of the stream up to and with this line */
  read: number
}

const NEWLINE = 10

/** Splits at "\n" only, so that a text that holds other line ends stays whole. The last line needs no end. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, max: number): AsyncGenerator<Line> {
  let kept: Uint8Array[] = []
  let size = 0
  let number = 1
  let read = 0
  const keep = (part: Uint8Array) => {
    size += part.length
    if (size <= max) kept.push(part)
    else kept = []
  }
  const take = (): Line => {
    const line = { bytes: size > max ? null : Buffer.concat(kept), number: number++, read }
    kept = []
    size = 0
    return line
  }
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      keep(chunk.subarray(from, end))
      read += end + 1 - from
      yield take()
      from = end + 1
    }
    keep(chunk.subarray(from))
    read += chunk.length - from
  }
  if (size > 0) yield take()
}
