import { describe, expect, it } from 'vitest'
import { SECTIONS } from './measure.ts'
import { parseOptions } from './options.ts'

describe('options', () => {
  it('have defaults', () => {
    expect(parseOptions([])).toMatchObject({
      only: [...SECTIONS],
      set: 'dev',
      errors: 0,
      json: null,
    })
  })
  it('are read', () => {
    const given = parseOptions([
      '--only',
      'who',
      '--only',
      'when',
      '--set',
      'train',
      '--errors',
      '5',
      '--json',
      'x.json',
      '--update-floors',
    ])
    expect(given).toMatchObject({
      only: ['who', 'when'],
      set: 'train',
      errors: 5,
      json: 'x.json',
      updateFloors: true,
      lower: false,
    })
  })
  it.each([[['--only', 'all']], [['--set', 'test']], [['--errors', 'many']], [['--errors', '-1']], [['--floors']]])(
    'refuse %j',
    (args) => {
      expect(() => parseOptions(args)).toThrow()
    },
  )
})
