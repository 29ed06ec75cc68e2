import { inReports, outletOf, saidOn } from '../../lib/format.ts'
import { reportAt, statementAt } from '../../lib/router.tsx'
import { StanceTag } from '../../parts/glyph.tsx'
import type { Folded } from './fold.ts'

/** The same as the chart, in words. */
export function TimelineTable({ rows }: { rows: readonly Folded[] }) {
  return (
    <div className="scroll">
      <table className="plain-table timeline-table">
        <caption className="unseen">The statements of the chart, oldest first</caption>
        <thead>
          <tr>
            <th scope="col">Said</th>
            <th scope="col">Who</th>
            <th scope="col">Stance</th>
            <th scope="col">Words</th>
            <th scope="col">Outlet</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.statement} ${row.proposal} ${row.party}`}>
              <td className="nowrap">{saidOn(row.said, true)}</td>
              <td>{row.speaker ?? 'unknown'}</td>
              <td className="nowrap">
                <StanceTag stance={row.stance} polarity={row.polarity} />
              </td>
              <td className="words">
                <a href={statementAt(row.statement)}>{row.words}</a>
              </td>
              <td>
                <a href={reportAt(row.report)}>{outletOf(row)}</a>
                {row.others.length > 0 && (
                  <span className="small"> in {inReports(row.others.length + 1)}, one family</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
