import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const here = fileURLToPath(new URL('.', import.meta.url))
const files = globSync('**/*.ts', { cwd: here }).filter((f) => !/\.(test|suite)\.ts$/.test(f))

/** Where a file of the key folder may import from, besides itself. */
const MAY: Record<string, string[]> = {
  model: [],
  text: ['model', 'lang'],
  lang: ['model'],
  world: ['model', 'text'],
  '1-read': ['model', 'text', 'lang', 'world'],
  learned: [],
  '2-attribute': ['model', 'text', 'lang', 'world', 'learned'],
  '3-resolve': ['model', 'text', 'lang', 'world'],
  '4-lineage': ['model', 'text', 'lang', 'world'],
  '5-positions': ['model', 'text', 'lang', 'world', 'learned'],
  '6-analyse': ['model', 'text', 'lang', 'world'],
  '7-compare': ['model', 'text', 'lang', 'world'],
  '8-publish': ['model', 'text', 'lang', 'world', 'dna'],
  dna: ['model', 'text'],
  dossier: ['model', 'text'],
  net: ['model'],
  store: ['model', 'text'],
}

const imports = (file: string) =>
  [...readFileSync(`${here}${file}`, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((m) => m[1]!)
const folderOf = (path: string) => path.split('/')[0]!

describe('walls between the rooms', () => {
  it.each(Object.keys(MAY))('%s imports only what it may', (room) => {
    for (const file of files.filter((f) => folderOf(f) === room)) {
      for (const path of imports(file)) {
        const target = folderOf(new URL(path, `file:///${file}`).pathname.slice(1))
        expect([room, ...MAY[room]!], `${file} imports ${path}`).toContain(target)
      }
    }
  })

  it('no file is longer than 500 lines, but tables and what is generated', () => {
    const long = files.filter(
      (f) =>
        !/^(lang\/|world\/|client\/api\.ts$)/.test(f) && readFileSync(`${here}${f}`, 'utf8').split('\n').length > 500,
    )
    expect(long).toEqual([])
  })
})
