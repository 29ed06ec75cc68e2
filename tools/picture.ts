/** `node tools/picture.ts`: draws docs/who.svg from what the built command really prints about the bundled sample. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const COLUMNS = 104
const ROWS = 30
const LINE = 19

const escaped = (s: string) => s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

function printed(args: string[]): string[] {
  const at = mkdtempSync(join(tmpdir(), 'onrecord-picture-'))
  const command = join(root, 'dist/cli/bin.js')
  execFileSync(process.execPath, [command, 'add', join(root, 'examples/sample/reports')], { cwd: at, stdio: 'ignore' })
  const out = execFileSync(process.execPath, [command, ...args], { cwd: at, encoding: 'utf8' })
  rmSync(at, { recursive: true })
  return out.split('\n')
}

/** A terminal of fixed size: the prompt, then the first lines; what is said is lighter than what is known of it. */
function svg(prompt: string, lines: string[]): string {
  const shown = [`$ ${prompt}`, ...lines.slice(0, ROWS)]
  const rows = shown.map((line, i) => {
    const fill = i === 0 ? '#7ee2a8' : line.startsWith('    ') ? '#f3f0e6' : '#9fb4c8'
    return `<text x="18" y="${48 + i * LINE}" fill="${fill}" xml:space="preserve">${escaped(line.slice(0, COLUMNS))}</text>`
  })
  const height = 64 + shown.length * LINE
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 ${height}" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="13.6">
<title>${escaped(prompt)}</title>
<rect width="900" height="${height}" rx="10" fill="#16202b"/>
${rows.join('\n')}
</svg>
`
}

const [name = ''] = process.argv.slice(2)
const args = ['who', name]
writeFileSync(join(root, 'docs/who.svg'), svg(`onrecord who "${name}"`, printed(args)))
