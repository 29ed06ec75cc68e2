import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { program } from '../src/cli/program.ts'
import { generated } from './docs.ts'

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')

describe('documents made from the code', () => {
  it.each([...generated()])('%s is what the code says (npm run docs)', (path, content) => {
    expect(read(path)).toBe(content)
  })

  it('every command has help with an example and stands in the README', async () => {
    const readme = read('README.md')
    for (const command of (await program()).command.commands) {
      let text = ''
      command.configureOutput({ writeOut: (part) => (text += part) })
      command.outputHelp()
      expect(text, command.name()).toMatch(/Examples?:\n {2}onrecord |Examples?:\n {2}zcat/)
      expect(command.description().length, command.name()).toBeGreaterThan(20)
      expect(readme, command.name()).toContain(`onrecord ${command.name()}`)
    }
  })
})
