/** Whether expressions of time get the right value, on news with the publication day given. */
import { join } from 'node:path'
import { findDates } from '../src/3-resolve/index.ts'
import type { Published } from '../src/model/types.ts'
import { DATA, readJsonl } from './data.ts'
import { type Measure, type Measured, prfDetail } from './measure.ts'
import {
  countDates,
  type DateScope,
  type FoundTime,
  type GoldTime,
  isCalendar,
  pairTimes,
  sumDates,
} from './score/dates.ts'

interface DatedReport {
  id: string
  dct: string
  text: string
  timexes: GoldTime[]
}

/** One report with what gold and the product say of it. */
interface Case {
  gold: DatedReport
  found: FoundTime[]
}

interface NamedCases {
  id: string
  label: string
  sets: string[]
  cases: Case[]
  floored: boolean
}

const FILES = { timebank: 'dates/timebank.jsonl.gz', aquaint: 'dates/aquaint.jsonl.gz', gum: 'dates/gum-news.jsonl.gz' }

export function measureWhen(): Measured {
  const [timebank, aquaint, gum] = [FILES.timebank, FILES.aquaint, FILES.gum].map(casesOf) as [Case[], Case[], Case[]]
  // the odd ones are read while the rules are written; nobody reads these, so their misses are not printed
  const held = aquaint.filter((_, i) => i % 2 === 0)
  const named: NamedCases[] = [
    {
      id: 'timebank+aquaint',
      label: 'TimeBank + AQUAINT',
      sets: [FILES.timebank, FILES.aquaint],
      cases: [...timebank, ...aquaint],
      floored: true,
    },
    { id: 'timebank', label: '– TimeBank', sets: [FILES.timebank], cases: timebank, floored: true },
    { id: 'aquaint', label: '– AQUAINT', sets: [FILES.aquaint], cases: aquaint, floored: true },
    { id: 'aquaint-held', label: '– AQUAINT, held half', sets: [FILES.aquaint], cases: held, floored: true },
    { id: 'gum-news', label: 'GUM news', sets: [FILES.gum], cases: gum, floored: true },
  ]
  const measures = named.flatMap((n) => [measureOf(n, 'calendar'), measureOf(n, 'all')])
  return { measures, misses: [...timebank, ...aquaint.filter((c) => !held.includes(c))].flatMap(missesOf) }
}

function casesOf(file: string): Case[] {
  return readJsonl<DatedReport>(join(DATA, file)).map((gold) => ({
    gold,
    found: findDates(gold.text, published(gold.dct)),
  }))
}

const published = (day: string): Published => ({ value: day, precision: 'day', basis: 'given' })

const SCOPES: Record<DateScope, string> = { calendar: 'calendar values F1', all: 'all types F1' }

function measureOf({ id, label, sets, cases, floored }: NamedCases, scope: DateScope): Measure {
  const score = (found: (c: Case) => FoundTime[]) =>
    sumDates(cases.map((c) => countDates(c.gold.timexes, found(c), scope)))
  const own = score((c) => c.found)
  const constants = [{ name: 'publication day', value: score(onPublicationDay).f1 }]
  return {
    id: `when.${id}.${scope}`,
    label: `${label}: ${SCOPES[scope]}`,
    value: own.f1,
    detail: prfDetail(own),
    constants,
    sets,
    floored,
  }
}

// the same spans, so that only the resolving is compared
const onPublicationDay = (c: Case): FoundTime[] =>
  c.found.map((f) => (isCalendar(f.value) ? { ...f, value: c.gold.dct } : f))

function missesOf({ gold, found }: Case): string[] {
  const pairs = new Map(pairTimes(gold.timexes, found).map((p) => [p.gold, p.found]))
  const wrong = gold.timexes.filter((t) => t.value && pairs.get(t)?.value !== t.value)
  return wrong.map((t) => {
    const around = gold.text.slice(Math.max(0, t.start - 60), t.end + 40).replace(/\s+/g, ' ')
    const given = pairs.has(t) ? (pairs.get(t)?.value ?? 'no value') : 'not found'
    return `DATE     ${gold.id}:${t.start} [${gold.text.slice(t.start, t.end)}] ${t.type} gold ${t.value}, ${given}; published ${gold.dct}: ${around}`
  })
}
