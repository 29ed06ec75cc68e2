import { SHAPES, type Stance, stanceWord, TONE_WORD, tone } from '../lib/stance.ts'

/** A stance as a mark: its shape tells which, its colour which way. Always beside words, so a screen reader passes it over. */
export function Glyph({ stance, polarity, size }: { stance: Stance; polarity: number; size?: string }) {
  const { path, open, ring } = SHAPES[stance ?? 'unclear']
  return (
    <svg
      className={`glyph ${tone(polarity)} ${open ? 'open' : ''}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      style={size ? { width: size, height: size } : undefined}
    >
      {ring && <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />}
      <path d={path} />
    </svg>
  )
}

/** The mark with its words: "demands · against". */
export function StanceTag({ stance, polarity }: { stance: Stance; polarity: number }) {
  const way = tone(polarity)
  return (
    <span className={`stance-tag ${way}`}>
      <Glyph stance={stance} polarity={polarity} /> {stanceWord(stance)}
      <span className="way"> {TONE_WORD[way]}</span>
    </span>
  )
}
