/** `node tools/pages-pictures.ts` after a build: takes the two pictures of the pages that the README shows, from the bundled sample. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { client } from '../src/client/index.ts'
import { findChromium, launch } from '../test/chromium.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const chromium = findChromium()
if (!chromium) throw new Error('Chromium is not there: install it or name one in CHROMIUM')
const folder = mkdtempSync(join(tmpdir(), 'onrecord-pictures-'))
const run = (...args: string[]) => spawn(process.execPath, [here('../dist/cli/bin.js'), ...args], { cwd: folder })
try {
  await once(run('add', here('../examples/sample/reports')), 'exit')
  await once(run('dossier', 'use', here('../examples/sample/dossier.yaml')), 'exit')
  const server = run('serve', '--port', '0', '--json')
  const [line] = await once(server.stdout, 'data')
  const { address } = JSON.parse(String(line)) as { address: string }
  const { items } = await client({ base: address.replace(/\/$/, '') }).listLineage({})
  const rewrite = items.find(({ kind, from }) => kind === 'rewrite' && from !== null)!
  const browser = await launch(chromium)
  const page = await browser.newPage({ viewport: { width: 1180, height: 780 } })
  for (const [name, path, ready] of [
    ['overview', '', '.graph'],
    ['report', `report/${encodeURIComponent(rewrite.to)}`, '.side .rows'],
  ] as const) {
    await page.goto(address + path)
    await page.locator(ready).first().waitFor()
    await page.evaluate('document.fonts.ready')
    await page.screenshot({ path: here(`../docs/${name}.png`) })
  }
  await browser.close()
  server.kill('SIGTERM')
  await once(server, 'exit')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
