/** A real browser for the tests: Debian's Chromium, or whichever is named or lies where browsers lie. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Null where there is none. CHROMIUM names one; when that is not there, no other is taken in its place. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM
  if (named !== undefined && named !== '') return existsSync(named) ? named : null
  const found = spawnSync('which', ['chromium', 'chromium-browser', 'google-chrome'], { encoding: 'utf8' })
  const [first] = (found.stdout ?? '').split('\n').filter(Boolean)
  return first ?? PLACES.find((path) => existsSync(path)) ?? null
}

export function launch(executablePath: string): Promise<Browser> {
  // Pages are our own, from the loopback address: in containers the sandbox cannot start, and /dev/shm is small.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] })
}
