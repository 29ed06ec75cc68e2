/**
 * A fixed workload: reports made from sentence patterns by a seeded generator, so that every run and every machine reads the same text.
 * The prose is plain on purpose; what matters is that length, quotations and names are like those of news.
 */
import { random } from '../train/random.ts'

const GIVEN = [
  'Maren',
  'Tomas',
  'Ilse',
  'Rafael',
  'Dunja',
  'Peter',
  'Leyla',
  'Owen',
  'Katarina',
  'Samuel',
  'Noor',
  'Viktor',
]
const FAMILY = [
  'Holt',
  'Brandic',
  'Sarkany',
  'Okoye',
  'Lindqvist',
  'Marchetti',
  'Petrosyan',
  'Dale',
  'Vukovic',
  'Ferreira',
  'Amsel',
  'Tarr',
]
const ROLE = [
  'Foreign Minister',
  'Prime Minister',
  'President',
  'Defence Minister',
  'spokeswoman',
  'chief negotiator',
  'Senator',
]
const VERB = ['said', 'told reporters', 'added', 'warned', 'insisted', 'argued', 'acknowledged', 'announced']
const DAY = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Sunday']
const CLAIM = [
  'the harbour would stay open as long as the talks went on',
  'no agreement was possible without observers along the river',
  'the transit fees had to fall by a third before spring',
  'her government could accept a joint customs post if the garrison left',
  'the ceasefire was holding in four of the five districts',
  'a third round of talks would begin within weeks',
  'prisoners on both sides ought to be home before the winter',
  'the draft had been read, and rejected, by the whole cabinet',
  'nobody in the delegation had asked for the road to be closed',
]
const PLAIN = [
  'The river carries most of the freight between the two countries, and traffic has fallen by half since the autumn.',
  'Markets in the capital reopened after a week in which bread and fuel were hard to find.',
  'Delegations met in a hotel above the old port, where journalists waited in the rain.',
  'The two sides last sat at one table in 2019, when a deal on pilots and tolls collapsed within days.',
  'Some 1,400 lorries were waiting at the northern crossing, according to the customs office.',
]

export interface WorkReport {
  id: string
  text: string
  outlet: string
  published: string
}

const cap = (s: string) => s[0]!.toUpperCase() + s.slice(1)

function sentence(pick: <T>(from: T[]) => T): string {
  const name = pick(FAMILY)
  const claim = pick(CLAIM)
  const forms = [
    `${pick(ROLE)} ${pick(GIVEN)} ${name} ${pick(VERB)} on ${pick(DAY)} that ${claim}.`,
    `“${cap(claim)},” ${name} said.`,
    `“${cap(claim)},” said ${pick(GIVEN)} ${name}, who leads the delegation, “and we ${pick(VERB)} it before.”`,
    `According to ${name}, ${claim}.`,
    `${name} called the offer “a first step” and ${pick(VERB)} ${claim}.`,
    pick(PLAIN),
    pick(PLAIN),
  ]
  return pick(forms)
}

/** `count` reports of about 400 words, always the same ones. */
export function* workload(count: number, seed = 1): Generator<WorkReport> {
  const next = random(seed)
  const pick = <T>(from: T[]): T => from[Math.floor(next() * from.length)]!
  for (let i = 0; i < count; i++) {
    const paragraphs = Array.from({ length: 12 }, () => `${sentence(pick)} ${sentence(pick)}`)
    const month = String(1 + (i % 12)).padStart(2, '0')
    const day = String(1 + (i % 28)).padStart(2, '0')
    yield { id: `w${i}`, text: paragraphs.join('\n\n'), outlet: `Outlet ${i % 7}`, published: `2025-${month}-${day}` }
  }
}

/** What is followed in the workload. */
export const DOSSIER = `parties:
  - {id: all, name: Everybody, people: [Holt, Okoye, Dale]}
proposals:
  - {id: ceasefire, name: Ceasefire, aliases: [truce]}
  - {id: observers, name: Observers along the river, aliases: [observers]}
  - {id: customs, name: A joint customs post, aliases: [customs post]}
  - {id: garrison, name: The garrison leaves, aliases: [withdrawal of the garrison, garrison left]}
  - {id: talks, name: A third round of talks, aliases: [talks, negotiations]}
  - {id: fees, name: Lower transit fees, aliases: [transit fees]}
  - {id: prisoners, name: Prisoners go home, aliases: [prisoners, exchange of prisoners]}
`
