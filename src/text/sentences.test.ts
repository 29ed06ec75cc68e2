import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from './sentences.ts'

/** The sentences of a text in which `|` marks where each must end. */
function check(marked: string): void {
  const parts = marked.split('|')
  const text = parts.join('')
  expect(sentences(text).map(([s, e]) => text.slice(s, e))).toEqual(parts.map((p) => p.trim()).filter(Boolean))
}

describe('sentences', () => {
  it.each([
    ['The talks ended.| Nobody signed.'],
    ['Did they meet?| They did!| Nobody saw it.'],
    ['The U.S. delegation left.| The U.K. one stayed.'],
    ['He lives in the U.S.| The talks bore him.'],
    ['Envoys flew to Washington, D.C. for the talks.| They came back.'],
    ['The talks took place in Washington, D.C.| The envoys left.'],
    ['They met on Feb. 1 and on Sept. 12.| Nothing came of it.'],
    ['They met in Feb.| Nothing came of it.'],
    ['Sen. Ada Holm, I-Vt., spoke first.| Rep. Bo Lund followed.'],
    ['It began at 5 p.m. on Monday.| It ended at 7 p.m.| The hall was empty.'],
    ['“We lost.”| That was all he said.'],
    ['“We lost.| It hurts,” she said.'],
    ['"Why now?"| Holm asked.'],
    ['Mr. Lund and Mrs. Holm met Dr. Berg.| Prof. Dahl did not come.'],
    ['Gen. J. R. Falk commands them.| He is 61.'],
    ['The firm, Dahl & Sons Inc., closed.| Its owner, Falk Ltd., remains.'],
    ['The firm is called Dahl Inc.| It closed in May.'],
    ['No. 4 is the shortest article.| It has one line.'],
    ['The answer was no.| They left.'],
    ['Prices rose 3.5 percent.| Wages fell 0.2 percent.'],
    ['It cost 1.2 million.| Too much.'],
    ['See art. 5 of the treaty.| It is short.'],
    ['He said he would... perhaps.| Nobody knew.'],
    ['It ended…| Nobody clapped.'],
    ['First line\n|Second line without a stop\n|\n|Third.'],
    ['The vote was 5 to 4 (one abstained.)| The court rose.'],
    ['Holm vs. Lund was decided.| Holm won.'],
    ['St. Olav Street was closed.| Mt. Berg was not.'],
    ['Lund Jr. spoke.| Lund Sr. listened.'],
    ['The ph.d. student wrote it.| Nobody read it.'],
    ['Plan B.| No, said the envoy.'],
    ['J. Dahl wrote to A. Berg.| Neither answered.'],
    ['He works for the E.U. in Brussels.| She works for the U.N. in Geneva.'],
    ['The site example.org is down.| So is example.com.'],
    ['“Enough!” she cried.| Then she left.'],
    ['Is it over?”| Nobody knew.'],
    ['‘It is over.’| The chair rose.'],
    ['«It is over.»| The chair rose.'],
    ['The price is $5.| The tax is €2.'],
    ['He met the president.| $5 million was pledged.'],
    ['Lt. Col. Falk signed.| Maj. Dahl watched.'],
    ['They agreed, e.g. on grain.| They parted.'],
    ['Approx. 40 came.| None spoke.'],
    ['Gov. Berg left office in Jan. 2019.| He returned in Dec. 2021.'],
    ['Berg, D-Mass., and Holm, R-Fla., agreed.| Others did not.'],
    ['It is 10 a.m. in Oslo.| It is noon in Riga.'],
    ['Ο υπουργός έφυγε.| Η συνάντηση τελείωσε.'],
    ['Министр уехал.| Встреча закончилась.'],
  ])('%s', (marked) => {
    check(marked)
  })

  it('gives trimmed, ordered spans inside the text, for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let last = 0
        for (const [s, e] of sentences(text)) {
          expect(s).toBeGreaterThanOrEqual(last)
          expect(e).toBeGreaterThan(s)
          expect(text.slice(s, e).trim()).toBe(text.slice(s, e))
          last = e
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const kept = sentences(text)
          .map(([s, e]) => text.slice(s, e))
          .join('')
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
