import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLine } from './csv.ts'

/** A reader of RFC 4180 for one line, written apart from the writer. */
function parse(line: string): string[] {
  const cells: string[] = []
  let rest = line.slice(0, -2)
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(,|$)/.exec(rest)
    const plain = quoted ? null : /^([^,"]*)(,|$)/.exec(rest)
    const m = quoted ?? plain
    if (!m) throw new Error(`no cell at ${rest}`)
    cells.push(quoted ? m[1]!.replaceAll('""', '"') : m[1]!)
    rest = rest.slice(m[0].length)
    if (m[2] === '') return cells
  }
}

describe('csvLine', () => {
  it('quotes what needs it', () => {
    expect(csvLine(['a', 'b,c', 'say "no"', 'two\nlines', null, 3])).toBe('a,"b,c","say ""no""","two\nlines",,3\r\n')
  })

  it('disarms formulas and leaves numbers', () => {
    expect(csvLine(['=1+1', '@x', '-3.5', '+a'])).toBe("'=1+1,'@x,-3.5,'+a\r\n")
  })

  it('comes back as it was', () => {
    const cell = fc.string().filter((s) => !/^[=+\-@\t\r]/.test(s))
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (cells) => {
        expect(parse(csvLine(cells))).toEqual(cells)
      }),
    )
  })
})
