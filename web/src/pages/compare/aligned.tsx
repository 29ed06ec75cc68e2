/** Two reports sentence by sentence: what became of each, with the words in common standing out. */
import type { Comparison } from '../../../../src/client/index.ts'
import { day, outletOf, titleOf } from '../../lib/format.ts'
import { reportAt } from '../../lib/router.tsx'
import { segments } from '../../lib/segments.ts'
import { Why } from '../../parts/statement-line.tsx'

type Passage = Comparison['evidence'][number]
type Span = [number, number]

const CHANGES: Record<Passage['change'], string> = {
  kept: 'kept',
  altered: 'altered',
  dropped: 'left out',
  added: 'added',
}

export function Aligned({ comparison }: { comparison: Comparison }) {
  const { from, to, evidence, edge } = comparison
  const sentences = inOrder(evidence.filter(({ what }) => what === 'sentence'))
  return (
    <>
      <p className="lead relation">
        {edge
          ? `${edge.kind === 'quotes-from' ? 'The second takes quotations from the first' : `The second is ${edge.kind === 'update' ? 'an' : 'a'} ${edge.kind} of the first`}${edge.direction === 'known' ? '' : ', or the other way round'}${edge.credit ? `; it names ${edge.credit}` : ''}.`
          : 'Neither was made from the other, as far as the words tell.'}
      </p>
      {edge && <Why why={edge.why} />}
      <table className="aligned">
        <caption className="unseen">The two reports sentence by sentence</caption>
        <thead>
          <tr>
            {[from, to].map((report) => (
              <th scope="col" key={report.id}>
                <a href={reportAt(report.id)}>{titleOf(report)}</a>
                <span className="small">
                  {outletOf(report)}, {day(report.published.value, true)}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sentences.map((passage) => (
            <tr key={`${passage.from} ${passage.to}`} className={`row-${passage.change}`}>
              <td>
                {passage.from ? (
                  <Sentence text={from.text} place={passage.from} common={commonOf(passage, 0)} />
                ) : (
                  <i className="small">not in the first</i>
                )}
              </td>
              <td>
                {passage.to ? (
                  <Sentence text={to.text} place={passage.to} common={commonOf(passage, 1)} />
                ) : (
                  <i className="small">left out</i>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {(['quotation', 'number'] as const).map((what) => (
        <Changes key={what} what={what} comparison={comparison} />
      ))}
    </>
  )
}

/** In the order of the second; what it left out stands behind what came before it in the first. */
function inOrder(passages: readonly Passage[]): Passage[] {
  const found = passages.filter(({ to }) => to !== null).sort((a, b) => a.to![0] - b.to![0])
  const dropped = passages
    .filter(({ to, from }) => to === null && from !== null)
    .sort((a, b) => a.from![0] - b.from![0])
  for (const one of dropped) {
    const nearest = found.reduce(
      (best, { from }, i) => (from && from[0] <= one.from![0] && from[0] >= (found[best]?.from?.[0] ?? -1) ? i : best),
      -1,
    )
    found.splice(nearest + 1, 0, one)
  }
  return found
}

const commonOf = (passage: Passage, side: 0 | 1): Span[] => (passage.common ?? []).map((pair) => pair[side])

function Sentence({ text, place: [start, end], common }: { text: string; place: Span; common: readonly Span[] }) {
  const marks = common.map(([from, to]) => ({ start: from, end: to, kind: 'common' }))
  return (
    <>
      {segments(text.slice(start, end), marks, start).map((piece) =>
        piece.marks.length > 0 ? (
          <mark key={piece.start}>{piece.text}</mark>
        ) : (
          <span key={piece.start}>{piece.text}</span>
        ),
      )}
    </>
  )
}

function Changes({
  what,
  comparison: { from, to, evidence },
}: {
  what: 'quotation' | 'number'
  comparison: Comparison
}) {
  const list = evidence.filter((passage) => passage.what === what)
  if (list.length === 0) return null
  return (
    <section className="changes">
      <h2>{what === 'quotation' ? 'Quotations' : 'Numbers'}</h2>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">What happened</th>
            <th scope="col">In the first</th>
            <th scope="col">In the second</th>
          </tr>
        </thead>
        <tbody>
          {list.map((passage) => (
            <tr key={`${passage.from} ${passage.to}`}>
              <td>{CHANGES[passage.change]}</td>
              <td>{passage.from ? from.text.slice(...passage.from) : '–'}</td>
              <td>{passage.to ? to.text.slice(...passage.to) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
