/** A process of its own for the tests: opens a record, says so, and forgets a report. */
import { writeSync } from 'node:fs'
import { openStore } from '../index.ts'
import { options } from '../suite/samples.suite.ts'

const [path = '', id = ''] = process.argv.slice(2)
const store = await openStore(path, options)
writeSync(1, 'open\n')
await store.forget(id)
writeSync(1, 'forgotten\n')
await store.close()
