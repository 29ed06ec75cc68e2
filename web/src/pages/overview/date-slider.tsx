import { useEffect, useState } from 'react'
import { day } from '../../lib/format.ts'

const DAY_MS = 86_400_000

/** Any EDTF value by its first day. */
const dayNumber = (edtf: string): number => {
  const [year = '2000', month = '01', date = '01'] = edtf.split('-')
  return Math.round(Date.UTC(Number(year), Number(month) - 1, Number(date)) / DAY_MS)
}
const edtfOf = (n: number): string => new Date(n * DAY_MS).toISOString().slice(0, 10)

/** The table as it was on a day; at the right end it is as it is now. */
export function DateSlider({
  days,
  at,
  onChange,
}: {
  days: { first: string; last: string }
  at: string | null
  onChange: (at: string | null) => void
}) {
  const [first, last] = [dayNumber(days.first), dayNumber(days.last)]
  const [value, setValue] = useState(at ? dayNumber(at) : last)
  useEffect(() => {
    const wanted = value >= last ? null : edtfOf(value)
    if (wanted === at) return
    const later = setTimeout(() => onChange(wanted), 150)
    return () => clearTimeout(later)
  }, [value, last, at, onChange])
  if (first >= last) return null
  const shown = value >= last ? `as of ${day(days.last)}, the last statement` : `as of ${day(edtfOf(value))}`
  return (
    <div className="slider no-print">
      <label htmlFor="at">Positions</label>
      <input
        id="at"
        type="range"
        min={first}
        max={last}
        value={value}
        aria-valuetext={shown}
        onChange={(event) => setValue(Number(event.target.value))}
      />
      <output htmlFor="at">{shown}</output>
    </div>
  )
}
