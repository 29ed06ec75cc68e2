/** A process of its own for the tests: adds reports without end, and prints an id when it has been acknowledged. */
import { writeSync } from 'node:fs'
import { openStore } from '../index.ts'
import { item, options } from '../suite/samples.suite.ts'

const [path = '', prefix = 'w', size = '3'] = process.argv.slice(2)
const store = await openStore(path, { create: true, ...options })
for (let n = 0; ; ) {
  const batch = Array.from({ length: Number(size) }, () => `${prefix}${n++}`)
  const offered = batch.map((id) =>
    item(id, [`Ada Brandt: Offer ${id} stands.`, `Jonas Falk ${n % 50}: We study offer ${id}.`]),
  )
  await store.add(offered)
  writeSync(1, `${batch.join('\n')}\n`)
}
