/** A response's body, unpacked and counted while it streams, so that neither a large page nor a small bomb fills the memory. */
import type { IncomingMessage } from 'node:http'
import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { NetError } from './problems.ts'

const UNPACK: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

/** The whole body; NetError `too-large` as soon as more than `maxBytes` came out, or in. */
export async function bodyOf(response: IncomingMessage, maxBytes: number, where: string): Promise<Uint8Array> {
  if (Number(response.headers['content-length']) > maxBytes) throw new NetError('too-large', where, String(maxBytes))
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of unpacked(response, where) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw new NetError('too-large', where, String(maxBytes))
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

function unpacked(response: IncomingMessage, where: string): Readable {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (encoding === 'identity' || encoding === '') return response
  const unpack = UNPACK[encoding]
  if (!unpack) throw new NetError('bad-encoding', where, JSON.stringify(encoding.slice(0, 40)))
  // Errors reach the reader of the last stream, so the callback has nothing to add.
  return pipeline(response, unpack(), () => {})
}
