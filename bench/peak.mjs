// Loaded before a measured command: says on stderr how much memory it took at most.
import { isMainThread } from 'node:worker_threads'

if (isMainThread) process.on('exit', () => process.stderr.write(`\npeakMB=${process.resourceUsage().maxRSS / 1024}\n`))
