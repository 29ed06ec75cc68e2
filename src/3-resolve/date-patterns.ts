/** The expressions of time that are known, in the order they are tried: the first to claim a stretch of text keeps it. */
import { isoDay, isoMonth, isoWeek, weekdayFrom } from './calendar.ts'
import { date, day, fullYear, month, type Read, type Reading, type Value, vague } from './date-base.ts'
import { holiday, yearInWords } from './date-named.ts'
import { nearQuarter, quarter, yearBefore } from './date-quarters.ts'
import {
  bareMonth,
  counted,
  duration,
  following,
  monthOfYear,
  partOfDay,
  relativeDay,
  repeated,
  season,
  shifted,
  weekday,
  weekOf,
  withoutYear,
} from './date-values.ts'
import { directionOf } from './direction.ts'

export interface Pattern {
  pattern: RegExp
  read: Read
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)'
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const SHORT_DAY = `(?:${DAY}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.)`
const PART = '(?<part>morning|afternoon|evening|night)'
const ONES = 'one|two|three|four|five|six|seven|eight|nine'
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
const COUNT = `(?<count>\\d{1,3}|an?|${TEENS}|(?:${TENS})(?:[- ](?:${ONES}))?|${ONES})`
const UNIT = '(?<unit>day|week|month|year|quarter|decade|hour|minute)'
const YEAR = '(?:1[5-8]\\d\\d(?! [a-z]+(?:s|ren)\\b)|19\\d\\d|20\\d\\d)'
/** "10:35 a.m. EDT", "noon" before or after a day */
const CLOCK =
  '(?:(?<hour>1[0-2]|0?[1-9])(?::(?<minute>[0-5]\\d))?\\s?(?<half>[ap])\\.?m\\.?(?: [A-Z]{2,4})?|(?<noon>noon|midnight))'
const NOT_COUNTED = '(?! (?:people|miles|feet|soldiers|troops|jobs|men|women|votes|dollars|homes|families|workers))'
const ORDINAL = '(?<n>first|second|third|fourth|final)'

export const PATTERNS: readonly Pattern[] = [
  // stamps such as 27.02.2025 14:05 belong to captions; only the plain ISO day is one
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, read: (m) => day(isoDay(+m[1]!, +m[2]!, +m[3]!)) },
  { pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\b/g, read: (m) => day(isoDay(fullYear(m[3]!), +m[1]!, +m[2]!)) },
  {
    pattern: new RegExp(`(?:\\b${SHORT_DAY},? )?\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (${YEAR})\\b`, 'g'),
    read: (m) => day(isoDay(+m[3]!, month(m[1]), +m[2]!)),
  },
  {
    pattern: new RegExp(`\\b(?:${SHORT_DAY},? )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH}),? (${YEAR})\\b`, 'g'),
    read: (m) => day(isoDay(+m[3]!, month(m[2]), +m[1]!)),
  },
  {
    pattern: new RegExp(`\\b(${MONTH}),? (?:of )?(${YEAR})\\b`, 'g'),
    read: (m) => date(isoMonth(+m[2]!, month(m[1])), 'month'),
  },
  {
    pattern: new RegExp(
      `\\b(${MONTH}),? (?:(?:in|of) )?(?:nineteen (?:${TENS})(?:[- ](?:${ONES}))?|two thousand(?: and)?(?: (?:${ONES}|${TEENS}))?)\\b`,
      'gi',
    ),
    read: (m) => date(isoMonth(+yearInWords(spelledYear(m))!.value!, month(m[1])), 'month'),
  },
  {
    pattern: new RegExp(
      `\\b(?:the year )?(?:(?:eighteen|nineteen) (?:${TENS})(?:[- ](?:${ONES}))?|nineteen (?:${TEENS})|two thousand(?: and)?(?: (?:${ONES}|${TEENS}))?)\\b(?! (?:dollars|people|years|miles))`,
      'gi',
    ),
    read: (m) =>
      /^(?:the year )?two thousand/i.test(m[0]) && !/^the year|thousand /i.test(m[0]) ? null : yearInWords(m),
  },
  { pattern: new RegExp(`\\b(${MONTH}),? (?:of )?(last|this|next) year\\b`, 'gi'), read: monthOfYear },
  { pattern: new RegExp(`\\bthe week of (${MONTH}) (\\d{1,2})\\b`, 'gi'), read: weekOf },
  {
    pattern: new RegExp(
      `(?<=(?<lead>(?:\\b${CLOCK},? (?:on )?)?(?:\\b(?<weekday>${DAY})(?:,| evening| night| morning)? )?))\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?![:.]\\d)`,
      'g',
    ),
    read: (m, r) => withoutYear(m, r, month(m.at(-2)), Number(m.at(-1))),
  },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})(?=[\\s,.;:)]|$)`, 'g'),
    read: (m, r) => withoutYear(m, r, month(m[2]), +m[1]!),
  },
  {
    pattern: new RegExp(
      `(?<=(?<lead>(?:\\b${CLOCK},? (?:on )?)?(?:\\b(?:early|late|mid|earlier|later)[ -])?(?:\\b(?<rel>last|next|this|past|previous|each|every) )?))\\b(?<weekday>${DAY})(?:(?<plural>s)|(?: ${PART})?(?: at \\d{1,2}(?::\\d\\d)? ?[ap]\\.m)?)\\b`,
      'gi',
    ),
    read: weekday,
  },
  { pattern: new RegExp(`\\b(?<word>yesterday|today|tomorrow|tonight)(?: ${PART})?\\b`, 'gi'), read: relativeDay },
  { pattern: /\b(last night|this (?:morning|afternoon|evening))\b/gi, read: partOfDay },
  {
    pattern:
      /(?<=(?<lead>(?:\b(last|next) )?))\b(Christmas Eve|Christmas|Thanksgiving|New Year['’]s Eve|New Year['’]s|Independence Day|Halloween|Valentine['’]s Day|Labor Day)(?: Day)?\b/g,
    read: holiday,
  },
  {
    pattern: new RegExp(
      `(?<=(?<lead>(?:\\b(?:the|its|this) )?(?:\\b(?<before>(?:fiscal )?(?:19|20)\\d\\d(?:['’]s)?|last year['’]s|this year['’]s|next year['’]s|year-ago|year-earlier),? )?))\\b${ORDINAL}[- ](?:fiscal[- ])?(?:quarter|(?<half>half))(?:,? (?:of|in) (?:the |fiscal )?(?<after>(?:19|20)\\d\\d|last year|this year|next year))?\\b`,
      'gi',
    ),
    read: quarter,
  },
  {
    pattern: /\b(?:the )?(?:early |late )?(?<season>spring|summer|autumn|fall|winter) of (?<year>(?:19|20)\d\d)\b/gi,
    read: season,
  },
  {
    pattern: /(?<=\b(?:over|during|into|of|since|by) )the (?:early |late )?(?<season>spring|summer|winter)\b/gi,
    read: season,
  },
  {
    pattern: /\b(?:the |in )?(?<year>(?:19|20)\d\d) (?:quarter|period)\b/gi,
    read: sameQuarterOf,
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:early|late|earlier|later|mid)[ -])?(last|next|this|past|previous|current) (${MONTH}|week|month|year|quarter|weekend|decade|century|spring|summer|fall|autumn|winter)\\b`,
      'gi',
    ),
    read: (m, r) => (isTitle(m) ? null : shifted(m, r)),
  },
  {
    pattern: new RegExp(
      `(?<=(?<lead>\\b(?:nearly |almost |about )?${COUNT}[- ]))${UNIT}s? (?:or so )?(?<way>ago|earlier|later|from now|hence)\\b`,
      'gi',
    ),
    read: counted,
  },
  { pattern: /\b(?:the )?year-(?:ago|earlier)(?= (?!quarter|period))/gi, read: yearAgo },
  {
    pattern:
      /\b(?:the )?(?:past|last|previous|next|coming|first|final) (?<count>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|couple of)?[ -]?(?<unit>days|weeks|months|years|decades|centuries|hours|minutes|quarters)\b/gi,
    read: duration,
  },
  {
    pattern:
      /\b(?:a few|several|a couple of|many)[- ](?<unit>days|weeks|months|years|decades|hours|minutes|quarters)\b(?! ago)/gi,
    read: duration,
  },
  {
    pattern:
      /(?<=\b(?:for|within|over|in|after|following|took|takes|spent|of) )(?<unit>days|weeks|months|years|decades|centuries)\b(?! (?:ago|old))/gi,
    read: duration,
  },
  { pattern: /\b(?:each|every) (?<unit>day|week|month|year|quarter)\b/gi, read: repeated },
  { pattern: /\b(?:the )?(1[5-9]\d|20[0-2])0['’]?s\b/g, read: (m) => date(m[1]!, 'year') },
  {
    pattern: /\b(?:the|that) (?<step>following|next|same|previous|preceding) (?<unit>day|month|year)\b/gi,
    read: following,
  },
  { pattern: /(?<!,)\b(?<step>that) (?<unit>year|month)\b/gi, read: following },
  { pattern: /^(?<step>following) (?<unit>month|year)\b/gim, read: following },
  {
    pattern: new RegExp(
      `\\b(?:in|of|since|until|by|for|during|from|through|before|after|between|and|to|a|an|its|fiscal|early|late|mid-|mid |around|about|than|the|year|season|post-|pre-) (${YEAR})\\b(?![-\\d%]|[,.]\\d)${NOT_COUNTED}`,
      'gi',
    ),
    read: (m) => date(m[1]!, 'year'),
  },
  {
    pattern: new RegExp(`(?<=\\b(?:mid|early|late|post|pre)-)(${YEAR})\\b(?![-\\d%]|[,.]\\d)`, 'gi'),
    read: (m) => date(m[1]!, 'year'),
  },
  {
    pattern:
      /(?<=(?<lead>(?:\b(?:the|its) )?))\b(?:latest|year-ago|year-earlier|same|corresponding|comparable)(?: year-(?:ago|earlier))? (?:quarter|period)\b|\bthe quarter\b(?!-)/gi,
    read: nearQuarter,
  },
  {
    pattern: /\b(?:the|its|a) (?:fiscal )?year (?:ended|ending)\b/gi,
    read: () => ({ value: 'P1Y', precision: 'relative', type: 'DURATION', basis: 'relative' }),
  },
  {
    pattern:
      /\b(?:year-end|year end|year['’]s end|the (?:full |current |current fiscal |latest fiscal |fiscal )?year)\b(?!-)/gi,
    read: (_m, r) => date(r.now === null ? null : r.now.slice(0, 4), 'year', 'relative'),
  },
  { pattern: /\bthe weekend\b/gi, read: weekend },
  {
    pattern: new RegExp(`(?<=[(\\s])(${YEAR})(?=[),;?!]|\\.(?!\\d)| (?:and|to|by|as|when|with|for|[a-z]+ion)\\b)`, 'g'),
    read: (m) => date(m[1]!, 'year'),
  },
  {
    // "his 2016 campaign", "Acme's 1989 profit": after a word, before a noun
    pattern: new RegExp(
      `(?<=\\b(?:his|her|their|our|my|\\p{L}+['’]s|\\p{Ll}{4,}) )((?:19|20)\\d\\d)(?= \\p{L}{4,}\\b)${NOT_COUNTED}`,
      'gu',
    ),
    read: (m) => date(m[1]!, 'year'),
  },
  {
    pattern: new RegExp(
      `(?<=(?<lead>(?:\\b(?<early>early|late|mid|earlier|later|the middle of|the end of)[- ](?:in )?)?))\\b(${MONTH})(?=[\\s,.;:)'’-]|$)`,
      'g',
    ),
    read: bareMonth,
  },
  { pattern: /\b(now|currently|at present|presently|at the moment|nowadays)\b/gi, read: () => vague('PRESENT_REF') },
  {
    pattern: /\b(recently|in the past|in recent (?:days|weeks|months|years))\b/gi,
    read: () => vague('PAST_REF'),
  },
  {
    pattern: /\b(?:in )?(?:the )?(?:near )?future\b|\b(?<!as )soon\b(?! after| as)/gi,
    read: (m) => (/future/i.test(m[0]) && !/the/i.test(m[0]) ? null : vague('FUTURE_REF')),
  },
  {
    pattern: new RegExp(
      `(?<=(?<!\\$[\\d.,]+ |\\bmillion |\\bbillion )\\b(?!an? )(?<lead>${COUNT}[- ]))${UNIT}s?\\b(?![- ]old)(?!-to)`,
      'gi',
    ),
    read: (m) => (/^three-$/i.test(m.groups!.lead!) && /^quarters/i.test(m[0]) ? null : duration(m)),
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:for|in|within|than|over|nearly|almost|about|just|after|at least|of) )(?<count>an?) ${UNIT}\\b`,
      'gi',
    ),
    read: duration,
  },
]

/** The words of the year in "January nineteen ninety-seven". */
function spelledYear(m: RegExpExecArray): RegExpExecArray {
  return /(?:nineteen|two thousand).*$/i.exec(m[0])!
}

/** The name of a programme: on "This Week". */
function isTitle(m: RegExpExecArray): boolean {
  return /^This [A-Z]/.test(m[0]) && !/[.!?:]\s+$|^$|\n$/.test(m.input.slice(Math.max(0, m.index - 3), m.index))
}

/** "the 1988 period" beside figures for a quarter: that quarter of the year told. */
function sameQuarterOf(m: RegExpExecArray, r: Reading): Value {
  const value =
    r.quarter && m.index - r.quarter.at < 1_500 ? `${m.groups!.year}${r.quarter.value.slice(4)}` : m.groups!.year!
  return date(value, value.length === 4 ? 'year' : 'month')
}

function yearAgo(m: RegExpExecArray, r: Reading): Value {
  return yearBefore(m, r) ?? date(r.now === null ? null : String(Number(r.now.slice(0, 4)) - 1), 'year', 'relative')
}

/** The last one begun, or the next under a word of the future. */
function weekend(m: RegExpExecArray, r: Reading): Value {
  if (r.now === null) return null
  const { direction } = directionOf(r.text, m.index, m.index + m[0].length)
  const saturday = weekdayFrom(r.now, 6, direction === 'forward' ? 'forward' : 'back')
  return date(`${isoWeek(saturday)}-WE`, 'week', 'relative')
}
