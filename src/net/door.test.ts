/** Nothing but this folder reaches the network; pages served by `http/` and the like listen, they do not call out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '..')
const MODULES = 'https?|http2|net|tls|dgram|dns(?:/promises)?|inspector'
const FORBIDDEN: readonly [string, RegExp][] = [
  ['a network module', new RegExp(`(?:from|import|require)\\s*\\(?\\s*['"\`](?:node:)?(?:${MODULES})['"\`]`)],
  [
    'a network library',
    /(?:from|import|require)\s*\(?\s*['"`](?:undici|axios|got|node-fetch|ws|superagent|ky)(?:\/[^'"`]*)?['"`]/,
  ],
  ['fetch', /(?<![\w.$])(?:globalThis\s*\.\s*|window\s*\.\s*|self\s*\.\s*)?fetch\s*\(/],
  ['the global fetch', /globalThis\s*(?:\.\s*fetch|\[\s*['"`]fetch)/],
  ['the global fetch', /\bfetch\b[^\n;]*=\s*(?:globalThis|window|self)\b|=\s*fetch\s*[;\n]/],
  ['a socket', /new\s+(?:WebSocket|EventSource|XMLHttpRequest)\b/],
]

function sources(): string[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  return files.filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !/\.(?:test|suite)\.ts$/.test(file))
}

/** A parameter or function of that name is the file's own and hides the global one. */
const OWN_FETCH = /\bfetch\s*:\s*\(|\bfunction\s+fetch\s*\(/

/** Types are gone when it runs, and isIP only looks at a text. */
const HARMLESS = /^import (?:type \{[^}]*\}|\{ isIP \}) from 'node:(?:net|https?)'$/gm

function offences(source: string): string[] {
  const text = source.replace(HARMLESS, '')
  const own = OWN_FETCH.test(text)
  return FORBIDDEN.filter(([name, pattern]) => pattern.test(text) && !(own && name === 'fetch')).map(([name]) => name)
}

it('lets no other module reach the network', () => {
  const files = sources().filter((file) => file.split(sep)[0] !== 'net')
  expect(files.length).toBeGreaterThan(5)
  const found = files.flatMap((file) =>
    offences(readFileSync(join(SRC, file), 'utf8')).map((name) => `${relative('.', file)}: ${name}`),
  )
  expect(found).toEqual([])
})

it.each([
  "import { request } from 'node:http'",
  "import https from 'https'",
  "const dns = await import('node:dns/promises')",
  "require('net')",
  "import { Agent } from 'undici'",
  'const page = await fetch(url)',
  'globalThis.fetch(url)',
  "globalThis['fetch'](url)",
  'const { fetch } = globalThis',
  'const get = fetch\n',
  'new WebSocket(url)',
])('would notice %s', (line) => expect(offences(line)).not.toEqual([]))

it.each([
  'fetchPage(url)',
  'function all(fetch: (n: number) => void) { fetch(1) }',
  'door.fetch(url)',
  "import { x } from '../net/index.ts'",
  "import fs from 'node:fs'",
])('does not mind %s', (line) => expect(offences(line)).toEqual([]))

it('is itself what the test would find', () => {
  const door = sources().filter((file) => file.split(sep)[0] === 'net')
  expect(door.flatMap((file) => offences(readFileSync(join(SRC, file), 'utf8')))).toContain('a network module')
})
