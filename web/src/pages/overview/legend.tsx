import { MEANING, STANCES, stanceWord } from '../../lib/stance.ts'
import { Glyph } from '../../parts/glyph.tsx'

export function Legend() {
  return (
    <details className="legend">
      <summary>How to read the marks</summary>
      <p>
        The shape says what a party does with a proposal, the colour which way it leans:{' '}
        <b className="for">green for</b>, <b className="against">rust against</b>,{' '}
        <b className="undecided">grey undecided</b>. Copies of one report count once.
      </p>
      <ul>
        {STANCES.map((stance) => (
          <li key={stance}>
            <Glyph
              stance={stance}
              polarity={stance === 'opposes' || stance === 'rules-out' ? -1 : stance === 'neutral' ? 0 : 1}
            />{' '}
            <b>{stanceWord(stance)}</b> <span className="meta">{MEANING[stance]}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
