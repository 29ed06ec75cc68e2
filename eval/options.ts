/** What `npm run eval` can be told. */
import { parseArgs } from 'node:util'
import type { PolnearSet } from './attribute.ts'
import { SECTIONS, type Section } from './measure.ts'

export const USAGE = `usage: npm run eval -- [options]
  --only SECTION     attribute, who, when, variants, lineage, differences, dossiers, positions or sample;
                     may be given several times
  --set dev|train    which part of PolNeAR (dev)
  --errors N         print up to N misses of each section, with context
  --json FILE        write every number to FILE
  --update-floors    raise the committed floors to what was measured
  --lower            with --update-floors: take lower values and changed data too`

export interface Options {
  only: readonly Section[]
  set: PolnearSet
  errors: number
  json: string | null
  updateFloors: boolean
  lower: boolean
  help: boolean
}

/** Throws an Error with the usage for anything that is no option. */
export function parseOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', multiple: true },
      set: { type: 'string', default: 'dev' },
      errors: { type: 'string', default: '0' },
      json: { type: 'string' },
      'update-floors': { type: 'boolean', default: false },
      lower: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const errors = Number(values.errors)
  if (!Number.isInteger(errors) || errors < 0)
    throw new Error(`--errors takes a whole number, not ${values.errors}\n${USAGE}`)
  return {
    only: (values.only ?? [...SECTIONS]).map(asSection),
    set: asSet(values.set),
    errors,
    json: values.json ?? null,
    updateFloors: values['update-floors'],
    lower: values.lower,
    help: values.help,
  }
}

function asSection(name: string): Section {
  const section = SECTIONS.find((s) => s === name)
  if (!section) throw new Error(`--only takes ${SECTIONS.join(', ')}, not ${name}\n${USAGE}`)
  return section
}

function asSet(name: string): PolnearSet {
  if (name === 'dev' || name === 'train') return name
  throw new Error(`--set takes dev or train, not ${name}\n${USAGE}`)
}
