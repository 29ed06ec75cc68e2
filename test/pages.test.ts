/** Every page at both widths: nothing serious for axe, nothing beside the screen, nothing asked elsewhere; and a picture of each in out/pictures. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ok, ROOT } from './command.ts'
import { CHROMIUM, openPage, openSite, type Site, settled, type Watched } from './site.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const PICTURES = join(ROOT, 'out', 'pictures')

let cwd: string
let site: Site
let paths: Record<string, string>

describe.skipIf(!CHROMIUM)('every page', () => {
  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'onrecord-pages-'))
    mkdirSync(PICTURES, { recursive: true })
    ok(cwd, ['add', join(ROOT, 'examples/sample/reports')])
    ok(cwd, ['dossier', 'use', join(ROOT, 'examples/sample/dossier.yaml')])
    site = await openSite(cwd)
    paths = await pathsOf(site)
  })
  afterAll(async () => {
    await site?.close()
    rmSync(cwd, { recursive: true, force: true })
  })

  const looks = [
    { name: '1280', width: 1280, scheme: 'light' },
    { name: '390', width: 390, scheme: 'light' },
    { name: '1280-dark', width: 1280, scheme: 'dark' },
  ] as const

  test.each(looks)('at $name', async ({ name, width, scheme }) => {
    const watched = await openPage(site, { viewport: { width, height: 900 }, colorScheme: scheme })
    for (const [what, path] of Object.entries(paths)) await look(watched, what, path, name)
    await watched.page.context().close()
  })

  test('prints without what only a screen can use', async () => {
    const { page } = await openPage(site)
    await page.goto(`${site.base}${paths.statement}`)
    await settled(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.nav').isVisible()).toBe(false)
    expect(await page.getByText('Is this right?').isVisible()).toBe(false)
    expect(await page.locator('.the-words').isVisible()).toBe(true)
    await page.context().close()
  })

  test('works without a pointer: skip link, search by "/", the matrix and the chart by Tab and Enter', async () => {
    const { page, complaints } = await openPage(site)
    await page.goto(site.base)
    await settled(page)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the page')
    await page.keyboard.press('/')
    await page.keyboard.type('ceasefire')
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).search).toBe('?q=ceasefire')
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1')
    await page.goBack()
    await page.locator('.matrix .cell').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).pathname).toBe('/timeline')
    const mark = page.locator('.glyph-mark').first()
    await mark.waitFor()
    await mark.focus()
    await page.keyboard.press('+')
    expect(await page.getByRole('button', { name: 'The whole time' }).isVisible()).toBe(true)
    await page.keyboard.press('0')
    await page.locator('.glyph-mark').first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/statement\//)
    expect(complaints).toEqual([])
    await page.context().close()
  })
})

/** One of each kind, by what the record holds. */
async function pathsOf({ api }: Site): Promise<Record<string, string>> {
  const edges = (await api.listLineage({})).items
  const rewrite = edges.find(({ kind, from }) => kind === 'rewrite' && from !== null)!
  const [variant] = (await api.listVariants({})).items
  const [person] = (await api.listPeople({})).items
  const pair = new URLSearchParams({ a: rewrite.from!, b: rewrite.to })
  return {
    overview: '/',
    report: `/report/${encodeURIComponent(rewrite.to)}`,
    statement: `/statement/${variant!.statements[1]}`,
    timeline: '/timeline?proposal=ceasefire',
    search: '/search?q=ceasefire',
    people: '/people',
    person: `/person/${encodeURIComponent(person!.name)}`,
    reports: '/reports',
    compare: `/compare?${pair}`,
    disagreements: '/disagreements',
    add: '/add',
    dossier: '/dossier',
    decisions: '/decisions',
    'not-found': '/no/such/page',
  }
}

async function look({ page, complaints }: Watched, what: string, path: string, name: string): Promise<void> {
  await page.goto(`${site.base}${path}`)
  await settled(page)
  await page.screenshot({ path: join(PICTURES, `${what}-${name}.png`), fullPage: true })
  const beside = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
  expect(beside, `${what} is wider than the screen`).toBeLessThanOrEqual(0)
  expect(await seriousIn(page), `${what} at ${name}`).toEqual([])
  expect(complaints, `${what} at ${name}`).toEqual([])
}

interface Violation {
  id: string
  impact: string | null
  nodes: { html: string; failureSummary?: string }[]
}

async function seriousIn(page: Watched['page']): Promise<string[]> {
  await page.evaluate(AXE)
  const found = await page.evaluate<Violation[]>(
    "axe.run({ resultTypes: ['violations'] }).then((run) => run.violations)",
  )
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 3)
          .map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`)
          .join(' | ')}`,
    )
}
