/** The pages in a real browser, served by the built command; every test sees to it that nothing was asked elsewhere and nothing broke. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Client, client } from '../src/client/index.ts'
import { findChromium, launch } from './chromium.ts'
import { started } from './command.ts'

export const CHROMIUM = findChromium()
if (!CHROMIUM)
  console.error('the tests of the pages are skipped: no Chromium was found (install it, or name one in CHROMIUM)')

export interface Site {
  base: string
  api: Client
  browser: Browser
  close: () => Promise<void>
}

export async function openSite(cwd: string): Promise<Site> {
  const child = started(cwd, ['serve', '--port', '0', '--json', '--author', 'maria'])
  const base = await addressOf(child)
  const browser = await launch(CHROMIUM!)
  const close = async () => {
    await browser.close()
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  return { base, api: client({ base }), browser, close }
}

async function addressOf(child: ChildProcess): Promise<string> {
  const [line] = await once(child.stdout!, 'data')
  return (JSON.parse(String(line)) as { address: string }).address.replace(/\/$/, '')
}

export interface Watched {
  page: Page
  /** what the page complained of, and requests that left the server; both must stay empty */
  complaints: string[]
}

/** A page of its own, watched. `expected`: complaints that are what the test is about. */
export async function openPage(
  { browser, base }: Site,
  options: BrowserContextOptions = {},
  expected = /$^/,
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  const complain = (text: string) => !expected.test(text) && complaints.push(text)
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complain(message.text()))
  page.on('pageerror', (error) => complain(`${error.name}: ${error.message}`))
  page.on('dialog', (dialog) => complain(`a dialog: ${dialog.message()}`))
  page.on(
    'request',
    (request) => !/^(blob|data):/.test(request.url()) && !request.url().startsWith(base) && complain(request.url()),
  )
  return { page, complaints }
}

const QUIET =
  "Boolean(document.querySelector('h1, [role=alert]')) && !document.querySelector('.wait, [aria-busy=true]') && document.fonts.status === 'loaded'"

/** Waits until the page is there, in its own type, and nothing is being read any more. */
export async function settled(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(QUIET), { timeout: 20_000, interval: 30 }).toBe(true)
}
