/** An invented negotiation for the tests of this room. */
import { reportOf } from '../model/report.suite.ts'
import type { Dossier, Statement } from '../model/types.ts'
import { positions } from './index.ts'

const proposal = (id: string, name: string, aliases: string[], more: Partial<Dossier['proposals'][number]> = {}) => ({
  id,
  name,
  aliases,
  excludes: [],
  oppositeOf: [],
  partOf: [],
  ...more,
})

export const TALKS: Dossier = {
  title: 'The sound',
  parties: [
    { id: 'east', name: 'Eastmark', aliases: ['Ostrow'], people: [{ name: 'Ada Holm', aliases: ['Holm'], roles: [] }] },
    { id: 'west', name: 'Westmark', aliases: [], people: [{ name: 'Jon Varga', aliases: ['Varga'], roles: [] }] },
  ],
  proposals: [
    proposal('bridge', 'A bridge over the sound', ['bridge', 'crossing over the sound']),
    proposal('toll', 'A toll on every lorry', ['lorry toll', 'toll on lorries'], { excludes: ['toll booth museum'] }),
    proposal('ceasefire', 'A truce at sea', ['ceasefire', 'truce', 'end of the fighting']),
    proposal('withdrawal', 'Westmark boats leave the strait', ['withdrawal of the boats', 'pull back the boats']),
    proposal('membership', 'Eastmark joins the League', ['League membership', 'join the League']),
    proposal('neutrality', 'Eastmark stays out of the League', ['neutrality'], { oppositeOf: ['membership'] }),
    proposal('talks', 'Face to face talks', ['direct talks', 'negotiations']),
  ],
}

interface Said {
  by?: string | null
  party?: string | null
  cue?: string
  before?: string
}

/** The positions of one statement that stands between quotation marks, as this room reads it. */
export function saidOf(
  words: string,
  { by = 'Ada Holm', party = 'east', cue = 'said', before = '' }: Said = {},
): Statement {
  const lead = `${before}${before ? ' ' : ''}`
  const text = `${lead}${by} ${cue} ${words}`
  const at = lead.length + `${by} `.length
  const statement: Statement = {
    id: 's',
    kind: 'indirect',
    source: [[lead.length, at - 1]],
    cue: [[at, at + cue.length]],
    content: [[at + cue.length + 1, text.length]],
    speaker: { name: by, party, basis: 'name' },
    said: { date: null, precision: 'unknown', basis: 'unknown' },
    venue: null,
    positions: [],
  }
  return positions(reportOf(text), [statement], TALKS)[0]!
}

/** "bridge supports +1" for each position. */
export const stances = (words: string, said: Said = {}): string[] =>
  saidOf(words, said).positions.map((p) => `${p.holder ? `${p.holder}: ` : ''}${p.proposal} ${p.stance} ${p.polarity}`)
