/** A row of the gold source → a statement of expected.json. */
import type { Gold, GoldEntity, Row } from '../../examples/sample/gold-types.ts'
import type { Span } from '../../src/model/types.ts'
import { cover, exact, nearest, pieces } from './spans.ts'
import { type Told, told } from './when.ts'

interface ExpectedPosition {
  proposal: string
  stance: string
  polarity: -1 | 0 | 1
  alsoStance?: string[]
  doubtful?: true
  holder?: string
  condition?: string
  conditionSpan?: Span
  relation?: string
  conditionProposal?: string | null
}

export interface ExpectedStatement {
  id: string
  kind: string
  speaker: string
  speakerSurface: string | null
  speakerCoref: string
  speakerSpan: Span | null
  members?: string[]
  party: string | null
  cue: string | null
  cueSpan: Span | null
  content: string
  contentSpan: Span
  contentSpans: Span[]
  altContentSpans?: Span[]
  venue: string | null
  addressee: string | null
  date: Told
  positions: ExpectedPosition[]
  nestedIn: string | null
  note: string | null
  doubtful?: true
}

const KINDS = { d: 'direct', i: 'indirect', m: 'mixed' } as const
const PRONOUNS = new Set(['he', 'she', 'they', 'his', 'her', 'it'])

function idOf(report: string, number: number): string {
  return `${report}-${String(number).padStart(2, '0')}`
}

/** Who speaks for which party: named people and bodies, joint speakers, unnamed sources that are told to. */
function partyOf(gold: Gold, parties: Map<string, string>, speaker: string): string | null {
  const first = speaker.split('; ')[0]!
  const entity = gold.entities.find((one) => one.id === first)
  return entity ? entity.party : (parties.get(speaker) ?? gold.unnamed[speaker] ?? null)
}

export function statementOf(
  gold: Gold,
  parties: Map<string, string>,
  report: { id: string; text: string; published: string | null },
  row: Row,
  number: number,
): ExpectedStatement {
  const [kind, source, cue, words, speaker, said, positions = [], more = {}] = row
  const { text } = report
  const contentSpans = pieces(text, words)
  const cueSpan = nearest(text, cue, contentSpans)
  const speakerSpan = nearest(text, source, cueSpan ? [cueSpan, ...contentSpans].slice(0, 1) : contentSpans)
  const at = cover(contentSpans)
  return {
    id: idOf(report.id, number),
    kind: KINDS[kind],
    speaker,
    speakerSurface: source || null,
    speakerCoref: reference(gold.entities, parties, speaker, source),
    speakerSpan,
    ...(speaker.includes('; ') ? { members: speaker.split('; ') } : {}),
    party: partyOf(gold, parties, speaker),
    cue: cue || null,
    cueSpan,
    content: contentSpans.map(([a, b]) => text.slice(a, b)).join(' … '),
    contentSpan: at,
    contentSpans,
    ...(contentSpans.length > 1 ? { altContentSpans: contentSpans } : {}),
    venue: more.venue ?? null,
    addressee: more.to ?? null,
    date: told(said, text, contentSpans, report.published, more.accept),
    positions: positions.map((one) => positionOf(one, text.slice(...at), at[0])),
    nestedIn: more.in ? idOf(report.id, more.in) : null,
    note: more.note ?? null,
    ...(more.doubtful ? { doubtful: true as const } : {}),
  }
}

function reference(entities: GoldEntity[], parties: Map<string, string>, speaker: string, source: string): string {
  if (source === '') return 'none'
  if (PRONOUNS.has(source.toLowerCase())) return 'pronoun'
  if (parties.has(speaker)) return 'metonym'
  const names = entities
    .filter((one) => speaker.split('; ').includes(one.id))
    .flatMap((one) => [one.id, ...one.aliases])
  return [speaker, ...names].some((name) => source.toLowerCase().includes(name.toLowerCase())) ? 'name' : 'description'
}

const POSITION = /^([a-z-]+)(\?)? ([a-z|-]+) ([+0-])(?: @([a-z-]+))?(?: ([a-z-]+)>([a-z-]+): (.+))?$/s

function positionOf(line: string, content: string, offset: number): ExpectedPosition {
  const match = POSITION.exec(line)
  if (!match) throw new Error(`not a position: ${line}`)
  const [, proposal = '', doubtful, stances = '', sign, holder, relation, on, words] = match
  const [stance = '', ...also] = stances.split('|')
  return {
    proposal,
    stance,
    polarity: sign === '+' ? 1 : sign === '-' ? -1 : 0,
    ...(also.length > 0 ? { alsoStance: also } : {}),
    ...(doubtful ? { doubtful: true as const } : {}),
    ...(holder ? { holder } : {}),
    ...(words ? conditionOf(words, content, offset, relation!, on!) : {}),
  }
}

function conditionOf(words: string, content: string, offset: number, relation: string, on: string) {
  const [start, end] = exact(content, words)
  const conditionSpan: Span = [start + offset, end + offset]
  return { condition: content.slice(start, end), conditionSpan, relation, conditionProposal: on === '-' ? null : on }
}
