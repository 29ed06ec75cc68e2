import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.ts'

async function* chunks(parts: Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* parts
}

async function texts(parts: string[], max = 1_000): Promise<(string | null)[]> {
  const found: (string | null)[] = []
  for await (const line of linesOf(chunks(parts.map((p) => Buffer.from(p))), max))
    found.push(line.bytes && Buffer.from(line.bytes).toString())
  return found
}

describe('linesOf', () => {
  it('joins pieces and keeps a last line without an end', async () => {
    expect(await texts(['ab', 'c\nd', '\n\ne'])).toEqual(['abc', 'd', '', 'e'])
  })

  it('throws a line away that is too long, and only that one', async () => {
    expect(await texts(['short\n', 'x'.repeat(30), 'x'.repeat(30), '\nnext\n'], 50)).toEqual(['short', null, 'next'])
  })

  it('a line of exactly the limit stays', async () => {
    expect(await texts([`${'y'.repeat(50)}\n`], 50)).toEqual(['y'.repeat(50)])
  })

  it('is what split does, however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.stringMatching(/^[a-c\n]{0,9}$/)), async (parts) => {
        const whole = parts.join('')
        const lines = whole.split('\n')
        if (lines.at(-1) === '') lines.pop()
        expect(await texts(parts)).toEqual(lines)
      }),
    )
  })

  it('counts lines from 1 and bytes with their ends', async () => {
    const seen: number[][] = []
    for await (const line of linesOf(chunks([Buffer.from('ä\nbc')]), 10)) seen.push([line.number, line.read])
    expect(seen).toEqual([
      [1, 3],
      [2, 5],
    ])
  })
})
