/** What a person does, in a real browser, through the built command. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beside, ok } from './command.ts'
import { PAYLOADS } from './payloads.ts'
import { CHROMIUM, openPage, openSite, type Site, settled, type Watched } from './site.ts'

const FERRY = `“The ferry will run all night,” said Ada Brandt, the harbour master, on Sunday.

Jonas Falk, who speaks for the pilots, said the pilots would accept a toll only if the pier was repaired first.

“Nobody has asked us,” he added.
`

const DOSSIER = `title: The toll
parties:
  - {id: harbour, name: Harbour, people: [Ada Brandt]}
  - {id: pilots, name: Pilots, people: [Jonas Falk]}
proposals:
  - {id: toll, name: A toll for the pier, aliases: [a toll]}
  - {id: repair, name: The pier is repaired, aliases: [pier was repaired]}
`

describe.skipIf(!CHROMIUM)('a day with the pages', () => {
  let cwd: string
  let site: Site
  let watched: Watched

  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'onrecord-paths-'))
    site = await openSite(cwd)
    watched = await openPage(site, { acceptDownloads: true })
  })
  afterAll(async () => {
    await site?.close()
    rmSync(cwd, { recursive: true, force: true })
  })

  test('from an empty record to a report, a corrected speaker and a file', async () => {
    const { page } = watched
    await page.goto(site.base)
    await page.getByRole('link', { name: 'Add reports' }).click()
    await page.getByRole('button', { name: 'Text', exact: true }).click()
    await page.getByLabel('The report’s text').fill(FERRY)
    await page.getByLabel('Title', { exact: true }).fill('Ferry to run all night')
    await page.getByLabel('Outlet').fill('The Tide')
    await page.getByLabel('Published', { exact: true }).fill('2025-02-27')
    await page.getByRole('button', { name: 'Add', exact: true }).click()
    const added = page.locator('.rows a[href^="/report/"]')
    await added.waitFor({ timeout: 30_000 })
    await added.click()

    await page.getByRole('heading', { name: 'Ferry to run all night' }).waitFor()
    const marked = page.locator('.report-text a.m-content', { hasText: 'The ferry will run all night' })
    expect(await marked.count()).toBe(1)
    await marked.click()
    await page.getByRole('heading', { name: 'Ada Brandt' }).waitFor()
    expect(await page.locator('.facts').textContent()).toMatch(/23\sFebruary 2025/)

    await page.getByText('Somebody else said it').click()
    await page.getByLabel('Who said it').fill('Lena Orban')
    await page.getByRole('button', { name: 'Set the speaker' }).click()
    await page.getByRole('heading', { name: 'Lena Orban' }).waitFor()
    const [address] = [page.url()]

    const citation = page.locator('.citation pre')
    await page.getByRole('button', { name: 'RIS' }).click()
    await expect.poll(() => citation.textContent()).toContain('TY  - NEWS')

    await page.goto(`${site.base}/search?q=ferry`)
    await settled(page)
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'CSV' }).click()])
    const saved = readFileSync(await file.path(), 'utf8')
    expect(saved).toContain('Lena Orban')
    expect(saved.split('\r\n')[0]).toContain('speaker')

    await page.goto(address)
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByRole('heading', { name: 'Ada Brandt' }).waitFor()
    expect(watched.complaints).toEqual([])
  })

  test('files that are dropped are read, and what cannot be read says why', async () => {
    const { page } = watched
    await page.goto(`${site.base}/add`)
    await page.locator('#files').setInputFiles([
      { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('“The toll stays,” Jonas Falk said on Monday.') },
      { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]) },
    ])
    await page.getByRole('button', { name: 'Add 2 files' }).click()
    await page.getByRole('link', { name: 'note.txt' }).waitFor({ timeout: 30_000 })
    await page.locator('.chip.alarm', { hasText: 'could not be read' }).waitFor({ timeout: 30_000 })
    expect(await page.locator('.refusal').first().textContent()).toMatch(/picture\.png/)
  })

  test('a dossier is checked while it is typed, kept, and fills the overview; its cells lead to the words', async () => {
    const { page } = watched
    await page.goto(`${site.base}/dossier`)
    await page.getByLabel('The dossier, in YAML').fill('parties: [')
    await page.locator('.problems .refusal').first().waitFor()
    expect(await page.getByRole('button', { name: 'Keep it' }).isDisabled()).toBe(true)
    await page.getByLabel('The dossier, in YAML').fill(DOSSIER)
    await expect.poll(() => page.locator('.hint-group').count()).toBe(4)
    await page.getByRole('button', { name: 'Keep it' }).click()
    await page.getByText('Kept. Everything was worked out with it.').waitFor({ timeout: 30_000 })

    await page.getByRole('link', { name: 'Overview' }).click()
    const cell = page.locator('.matrix .cell', { hasText: 'conditional' })
    await cell.waitFor({ timeout: 30_000 })
    await cell.click()
    await page.locator('.timeline-table a[href^="/statement/"]').first().click()
    await expect.poll(() => new URL(page.url()).pathname).toMatch(/^\/statement\//)
    expect(watched.complaints).toEqual([])
  })

  test('two names are joined after it was shown what that changes, and parted again', async () => {
    const { page } = watched
    await page.goto(`${site.base}/people`)
    await settled(page)
    for (const name of ['Ada Brandt', 'Jonas Falk']) await page.getByLabel(`choose ${name}`).check()
    await page.getByRole('button', { name: 'Yes, one and the same' }).waitFor()
    expect(await page.locator('.tie .rows').first().textContent()).toMatch(
      /Ada Brandt[\s\S]*Jonas Falk|Jonas Falk[\s\S]*Ada Brandt/,
    )
    await page.getByRole('button', { name: 'Yes, one and the same' }).click()
    await page.getByText('are one from now on').waitFor()
    await expect.poll(() => page.locator('.person-row').count()).toBe(1)
    await page.getByRole('button', { name: 'Take it back' }).click()
    await expect.poll(() => page.locator('.person-row').count()).toBe(2)
  })

  test('pages follow what another command adds to the record meanwhile', async () => {
    const { page } = watched
    await page.goto(`${site.base}/reports`)
    await settled(page)
    const before = await page.locator('.rows > li').count()
    writeFileSync(join(cwd, 'more.txt'), '“The pier is closed,” Lena Orban said on Tuesday.')
    expect((await beside(cwd, ['add', 'more.txt'])).code).toBe(0)
    await expect.poll(() => page.locator('.rows > li').count(), { timeout: 15_000 }).toBe(before + 1)
  })

  test('what went wrong is told, with what to do', async () => {
    const { page } = await openPage(site, {}, /404|400|Failed to load resource/)
    await page.goto(`${site.base}/report/none`)
    expect(await page.getByRole('alert').textContent()).toMatch(/No report of this record has the id/)
    await page.goto(`${site.base}/search?q=%22`)
    await page.getByText('There is no word to search for.').waitFor()
    await page.goto(`${site.base}/search?since=yesterday`)
    expect(await page.getByRole('alert').textContent()).toMatch(/2025-02/)
    await page.context().close()
  })
})

describe.skipIf(!CHROMIUM)('text of reports is never run', () => {
  let cwd: string
  let site: Site

  beforeAll(async () => {
    cwd = mkdtempSync(join(tmpdir(), 'onrecord-payloads-'))
    writeFileSync(join(cwd, 'reports.jsonl'), PAYLOADS.map(hostile).join('\n'))
    ok(cwd, ['add', 'reports.jsonl'])
    writeFileSync(join(cwd, 'dossier.yaml'), hostileDossier())
    ok(cwd, ['dossier', 'use', 'dossier.yaml'])
    site = await openSite(cwd)
  })
  afterAll(async () => {
    await site?.close()
    rmSync(cwd, { recursive: true, force: true })
  })

  test('no payload in title, byline, quotation, outlet, address, file name, speaker, alias or search fires', async () => {
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(200)
    await nameSpeakers(site)
    const { page, complaints } = await openPage(site, {}, /status of 4\d\d|ERR_INVALID|Failed to load/)
    await page.addInitScript('window.fired = undefined')
    const { items } = await site.api.listStatements({ limit: 200 })
    const reports = (await site.api.listReports({ limit: 200 })).items
    const paths = [
      '/',
      '/reports',
      '/people',
      '/timeline',
      '/disagreements',
      '/decisions',
      '/dossier',
      '/add',
      ...items.slice(0, 8).map(({ statement }) => `/statement/${encodeURIComponent(statement.id)}`),
      ...reports.slice(0, 8).map(({ id }) => `/report/${encodeURIComponent(id)}`),
      ...items.slice(8, 12).map(({ statement }) => `/person/${encodeURIComponent(statement.speaker.name ?? 'x')}`),
      ...PAYLOADS.filter((_, i) => i % 30 === 0).map((text) => `/search?q=${encodeURIComponent(text)}`),
      ...PAYLOADS.filter((_, i) => i % 60 === 1).map(
        (text) => `/timeline?name=${encodeURIComponent(text)}&party=${encodeURIComponent(text)}`,
      ),
    ]
    for (const path of paths) {
      await page.goto(site.base + path)
      await settled(page)
      for (
        let more = page.getByRole('button', { name: 'Show more' });
        (await more.count()) > 0 && path === '/reports';
      )
        await more
          .first()
          .click({ timeout: 2_000 })
          .catch(() => {})
      await page.mouse.move(300, 300)
      expect(await page.evaluate('window.fired'), path).toBeUndefined()
      expect(
        await page.locator('iframe, object, embed, .page script, .page style:not(.chart style)').count(),
        path,
      ).toBe(0)
      const links = await page.locator('a[href]').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
      expect(
        links.filter((href) => !/^(\/|#|https?:\/\/)/.test(href)),
        path,
      ).toEqual([])
    }
    expect(complaints).toEqual([])
  })
})

/** Every field that a source can fill. */
function hostile(text: string, n: number): string {
  const words = `“We never said ${text} to anybody,” said Ada ${n} Brandt of ${text}. A spokesman for ${text} said the toll must go.`
  return JSON.stringify({
    id: `${text}.${n}`,
    text: words,
    title: `${text} title`,
    outlet: `${text} outlet`,
    byline: text,
    url: text,
    published: '2025-02-27',
  })
}

function hostileDossier(): string {
  const [name, alias, other] = [
    '<img src=x onerror=window.fired=1>',
    '<script>window.fired=1</script>',
    '"><svg onload=window.fired=1>',
  ]
  const quoted = (one: string | undefined) => JSON.stringify(one)
  return `title: ${quoted(name)}\nparties:\n  - {id: one, name: ${quoted(name)}, aliases: [${quoted(alias)}], people: [Ada Brandt]}\nproposals:\n  - {id: toll, name: ${quoted(other)}, aliases: [the toll, ${quoted(alias)}]}\n`
}

/** Payloads as speakers and notes of judgements. */
async function nameSpeakers({ api }: Site): Promise<void> {
  const { items } = await api.listStatements({ limit: 12 })
  for (const [i, { statement }] of items.entries()) {
    const text = PAYLOADS[i * 17]!.replaceAll('\u0000', '').slice(0, 190)
    await api.judgeStatement({
      id: statement.id,
      body: { kind: 'speaker', name: text, author: text.slice(0, 90) || 'x', note: text },
    })
  }
}
