import { expect, it } from 'vitest'
import { quotedUnits } from './quotes.ts'

function quoted(text: string): string {
  const inside = quotedUnits(text)
  return [...text].filter((_, i) => inside[i]).join('')
}

it.each([
  ['straight', 'The envoy said "not yet" twice.', '"not yet"'],
  ['a curly paragraph left open', 'She said “no.\n“Not ever.” Then she left', '“no.“Not ever.”'],
  ['a paragraph that only closes', 'and so it ends.” She left', 'and so it ends.”'],
  ['doubled single marks', "''Fine,'' she said", "''Fine,''"],
  ['backquotes', "``Fine,'' she said", "``Fine,''"],
  ['single curly with an apostrophe', '‘I can’t stay,’ she said', '‘I can’t stay,’'],
  ['an apostrophe is no mark', 'the envoys’ hotel', ''],
  ['low-high', 'Sie sagte: „Ja“, dann „Nein“.', '„Ja“„Nein“'],
  ['angle marks either way', '»Ja« und «Nein»', '»Ja««Nein»'],
  ['nothing closes a single mark', 'the ‘old guard', ''],
])('%s', (_, text, want) => expect(quoted(text)).toBe(want))

it('reads a megabyte of marks in time that grows with its length', () => {
  const time = (n: number) => {
    const start = performance.now()
    quotedUnits('‘ '.repeat(n))
    return performance.now() - start
  }
  time(1000)
  expect(time(400_000)).toBeLessThan(4 * time(200_000) + 200)
})
