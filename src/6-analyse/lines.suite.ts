/** Lines with given positions and conditions, for the tests of this room. */
import type { Commitment, Condition, Dossier, ExtractLine, Position, Statement } from '../model/types.ts'

type Stance = NonNullable<Position['stance']>

export const position = (
  proposal: string,
  stance: Stance,
  polarity: Position['polarity'] = 1,
  more: Partial<Position> = {},
): Position => ({
  proposal,
  holder: null,
  stance,
  polarity,
  condition: null,
  ...more,
})

export const condition = (
  then: string | null,
  relation: Commitment['relation'],
  first: string | null,
  more: Partial<Condition> = {},
): Condition => ({
  type: 'commitment',
  relation,
  holder: null,
  antecedent: { proposal: first, text: `${first} comes`, spans: [[0, 1]] },
  consequent: { proposal: then, text: `${then} follows`, spans: [[2, 3]] },
  denied: false,
  ...more,
})

interface Said {
  positions?: Position[]
  conditions?: Condition[]
  date?: string | null
  speaker?: string
}

let count = 0

export function line(id: string, party: string | null, said: Said, published: string | null = null): ExtractLine {
  const { positions = [], conditions = [], date = null, speaker = 'Ada Holm' } = said
  const statement: Statement = {
    id: `${id}-${count++}`,
    kind: 'indirect',
    source: [],
    cue: [],
    content: [[0, 5]],
    speaker: { name: speaker, party, basis: 'name' },
    said: { date, precision: date ? 'day' : 'unknown', basis: date ? 'date' : 'unknown' },
    venue: null,
    positions,
    conditions,
  }
  const precision = published ? 'day' : 'unknown'
  return {
    id,
    sha256: '0'.repeat(64),
    title: null,
    url: null,
    outlet: null,
    file: null,
    published: { value: published, precision, basis: published ? 'given' : 'unknown' },
    statements: [statement],
  }
}

const proposal = (id: string, oppositeOf: string[] = []) => ({
  id,
  name: id,
  aliases: [],
  excludes: [],
  oppositeOf,
  partOf: [],
})

export const DOSSIER: Dossier = {
  title: null,
  parties: ['east', 'west', 'league'].map((id) => ({ id, name: id, aliases: [], people: [] })),
  proposals: [
    proposal('truce'),
    proposal('membership'),
    proposal('neutrality', ['membership']),
    proposal('talks'),
    proposal('withdrawal'),
  ],
}
