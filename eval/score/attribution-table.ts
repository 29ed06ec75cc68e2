/** The attribution measures as text, line for line the given scorer's table. */
import { sum } from './attributions.ts'
import { GROUPS, METRICS, type Prf, type Tally } from './tally.ts'
import { fixed3 } from './text.ts'

/** The lines of the table, without line breaks. */
export function attributionTable(total: Tally): string[] {
  const head = GROUPS.map((g) => {
    const { ofR, ofP } = total.count(g, 'content any')
    return `${g} g${ofR} p${ofP}`.padEnd(23)
  })
  const rows = METRICS.filter((m) => m !== 'speaker' || total.count('all', 'speaker').ofR > 0).map((m) => {
    const groups = m.startsWith('span') ? GROUPS.slice(0, 1) : GROUPS
    return m.padEnd(17) + groups.map((g) => columns(total.prf(g, m))).join('')
  })
  return [' '.repeat(17) + head.join(''), ' '.repeat(17) + 'P      R      F1       '.repeat(GROUPS.length), ...rows]
}

function columns({ p, r, f1 }: Prf): string {
  return `${fixed3(p)}  ${fixed3(r)}  ${fixed3(f1)}    `
}

/** Two measures for each value of a field of gold, in the order of the values. */
export function tableBy(values: readonly string[], tallies: readonly Tally[]): string[] {
  const distinct = [...new Set(values)].sort((a, b) => (a < b ? -1 : 1))
  return distinct.map((value) => {
    const own = tallies.filter((_, i) => values[i] === value)
    const [content, full] = (['content lenient', 'full lenient'] as const).map((m) => fixed3(sum(own).prf('all', m).f1))
    return `${value.padEnd(20)} docs ${String(own.length).padStart(3)}  content lenient ${content}  full lenient ${full}`
  })
}
