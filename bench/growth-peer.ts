/**
 * The peer of growth.ts, in a process of its own: `node bench/growth-peer.ts ROUNDS SIZE …` signs each report of the same archive by MinHash
 * (five words in a row, 128 hashes), puts it into the library's index of bands in memory, and asks for what is like it.
 */
import { LshIndex, Minhash } from 'minhash'
import { newsOf, plans } from './news.ts'

const [rounds = 0, ...sizes] = process.argv.slice(2).map(Number)
const archive = plans()
const index = new LshIndex()

function add(): { ms: number; found: number } {
  const { id, text } = newsOf(archive.next().value!)
  const start = process.cpuUsage()
  const words = text.split(/\s+/)
  const runs = new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')))
  const minhash = new Minhash()
  for (const run of runs) minhash.update(run)
  index.insert(id, minhash)
  const found = index.query(minhash).length - 1
  const { user, system } = process.cpuUsage(start)
  return { ms: (user + system) / 1000, found }
}

const mean = (all: number[]) => all.reduce((sum, one) => sum + one, 0) / all.length
const rows: { ms: number; found: number }[] = []
for (const size of sizes) {
  const there = rows.length === 0 ? 0 : sizes[rows.length - 1]! + rounds * rows.length
  for (let i = there; i < size; i++) add()
  const some = Array.from({ length: rounds }, add)
  rows.push({ ms: mean(some.map(({ ms }) => ms)), found: mean(some.map(({ found }) => found)) })
}
console.log(JSON.stringify(rows))
