#!/usr/bin/env node
/** The command. Looks at the Node version before anything is imported that an older one could not read. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 13)) {
  console.error(
    `onrecord: Node ${process.versions.node} is too old: install Node 22.13 or newer (24 is best), then run this again`,
  )
  process.exit(2)
} else {
  const { rememberCode } = await import('./code-cache.ts')
  rememberCode()
  const { main } = await import('./main.ts')
  process.exitCode = await main(process.argv.slice(2))
}
