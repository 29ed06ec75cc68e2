import { describe, expect, it } from 'vitest'
import { parseDay } from '../text/days.ts'
import { textDate, titleDate, urlDate } from './date-clues.ts'

const inText = (text: string) => parseDay(textDate(text)[0]?.text ?? '')?.value ?? null
const inUrl = (url: string) => parseDay(urlDate(url)[0]?.text ?? '')?.value ?? null

describe('textDate', () => {
  it.each([
    [' date 2031-05-14 The council met for the second time.', '2031-05-14'],
    ['Date: 2031-05-14\nThe council met.', '2031-05-14'],
    ['Ferry talks resume\n\nMay 14, 2031\n\nThe council met.', '2031-05-14'],
    ['Ferry talks resume\nWednesday, 14 May 2031, 10:15 GMT\nThe council met.', '2031-05-14'],
    ['Ferry talks resume\n\nPublished\n\non\n\nMay 14, 2031\n\nThe council met.', '2031-05-14'],
    ['Ferry talks resume\nPublished: 14 May 2031 | Updated: 19 May 2031\nThe council met.', '2031-05-14'],
    ['Ferry talks resume\nUpdated May 19, 2031\nPosted on May 14, 2031 by staff\nThe council met.', '2031-05-14'],
    ['Ferry talks resume\nBy Mira Olsen | May 14, 2031\nThe council met.', '2031-05-14'],
    ['NORTH QUAY, May 14, 2031 (Strait Wire) — The council met.', '2031-05-14'],
    ['OSLO, 14 May 2031 – The council met.', '2031-05-14'],
    ['PORT HOLM, Norland, May 14, 2031 (Strait Wire) — The council met.', '2031-05-14'],
    ['NORTH QUAY, N.D., MAY 14, 2031 — The council met.', '2031-05-14'],
    ['GENEVA (May 14, 2031) - The council met.', '2031-05-14'],
    ['ÅLESUND/BERGEN, 2031-05-14 /Wire/ -- The council met.', '2031-05-14'],
  ])('finds the day of %j', (text, day) => expect(inText(text)).toBe(day))

  it.each([
    ['a time stamp in a caption', 'Published\n\non\n\n1939796256 council ferry quay\n\nThe council met.'],
    [
      'a date that somebody speaks of',
      'The council met on May 14, 2031, for the second time, and parted without a word.',
    ],
    ['a day without a year', 'NORTH QUAY, May 14 (Strait Wire) — The council met.'],
    ['an acronym in a sentence', 'The WTO, Geneva, May 14, 2031 — a meeting of the council.'],
    ['an update', 'Updated May 19, 2031\nThe council met.'],
    ['an update over two lines', 'Last updated:\nMay 19, 2031\nThe council met.'],
    ['a date deep in the text', `${'The council met again.\n'.repeat(30)}May 14, 2031\n`],
    ['a sentence that begins with a date', 'May 14, 2031 was the day on which the council met.'],
    ['a weekday in front', 'On Wednesday, May 14, 2031 — the second day — the council met.'],
    ['an ambiguous date', 'Published: 05/04/2031\nThe council met.'],
    ['nothing', ''],
  ])('finds none: %s', (_, text) => expect(inText(text)).toBeNull())
})

describe('urlDate', () => {
  it.each([
    ['https://g.example/2031/05/14/ferry', '2031-05-14'],
    ['https://g.example/news/2031-05-14-ferry', '2031-05-14'],
    ['https://g.example/world/2031/may/14/ferry', '2031-05-14'],
    ['https://g.example/a/20310514/ferry.html', '2031-05-14'],
    ['https://g.example/2031/05/ferry', '2031-05'],
  ])('finds the day of %s', (url, day) => expect(inUrl(url)).toBe(day))

  it.each([
    'https://g.example/2031/45/99/ferry',
    'https://g.example/story-1939796256',
    'https://g.example/id/203105141',
    'https://2031-05-14.example/ferry',
    'https://g.example/ferry?d=/2031/05/14/',
    'https://g.example/2031/',
    '',
  ])('finds none in %s', (url) => expect(inUrl(url)).toBeNull())
})

describe('titleDate', () => {
  it.each([
    'Ferry talks resume | May 14, 2031',
    'Ferry talks resume – 14 May 2031',
    'Ferry talks resume (May 14, 2031)',
  ])('%s', (title) => expect(parseDay(titleDate(title)[0]?.text ?? '')?.value).toBe('2031-05-14'))

  it.each(['The speech of May 14, 2031', 'May 14, 2031: the day the ferry sank', 'Ferry talks resume', null])(
    'none in %s',
    (title) => expect(titleDate(title)).toEqual([]),
  )
})
