import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-cache-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A process of its own with nothing but these variables; hangs are failures. */
const starts = (env: Record<string, string>): string =>
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { rememberCode } from ${JSON.stringify(new URL('./code-cache.ts', import.meta.url).href)}; rememberCode(); console.log('on')`,
    ],
    {
      env: { ...env, NODE_NO_WARNINGS: '1', NODE_OPTIONS: '--experimental-strip-types' },
      encoding: 'utf8',
      timeout: 20_000,
    },
  ).trim()

describe('compiled code', () => {
  it('is kept in the user’s cache folder', () => {
    expect(starts({ HOME: folder })).toBe('on')
    expect(readdirSync(join(folder, '.cache/onrecord')).length).toBeGreaterThan(0)
  })

  it('is not kept where there is no folder for it, and all goes on', () => {
    writeFileSync(join(folder, 'file'), '')
    for (const HOME of [join(folder, 'missing/home'), join(folder, 'file'), '/proc/nothing', ''])
      expect(starts({ HOME })).toBe('on')
  })
})
