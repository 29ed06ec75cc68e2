import { describe, expect, it } from 'vitest'
import { homeOf, type ReportNames } from './homes.ts'

const names: ReportNames = {
  people: new Set(['ada holm', 'holm', 'varga']),
  words: new Map(['Torvenia', 'Lirona', 'Eastmark', 'Holm', 'Norland'].map((w) => [w.toLowerCase(), w])),
}

describe('whose somebody is, by a role', () => {
  it.each([
    ['Harbour Workers general secretary', 'Harbour Workers'],
    ['Aldane chief executive', 'Aldane'],
    ['NATO secretary general', 'NATO'],
    ['senior fellow at the Harbour Institute', 'Harbour Institute'],
    ['president of Dockworkers Local 7', 'Dockworkers Local 7'],
    ['foreign minister of Aumera', 'Aumera'],
    ['mayor of the Isles of Senn', 'Isles of Senn'],
    ['Eastmark’s prime minister', 'Eastmark'],
    ["Coast Guild's chief negotiator", 'Coast Guild'],
    ['Torvenian President', 'Torvenia'],
    ['Lironese envoy', 'Lirona'],
    ['Norlandish foreign minister', 'Norland'],
    ['Gull Coast spokeswoman', 'Gull Coast'],
  ])('%s: %s', (role, home) => {
    expect(homeOf(role, names)).toBe(home)
  })

  it.each([
    'President',
    'former Foreign Minister',
    'foreign minister',
    'Opposition leader',
    'National Security Adviser',
    'Homeland Security Secretary',
    'Transport Minister',
    'Brexit Secretary',
    'secretary of State',
    'minister of Defence',
    'Supreme Leader',
    'Republican senator',
    'Holm campaign manager',
    'Holm’s lawyer',
    'Varga’s chief negotiator',
    'spokeswoman for Holm',
    'spokesman for President Ada Holm',
    'spokesman for Mr Varga',
    'Kaldrian president',
    'African-American activist',
    'its secretary general',
    '',
  ])('nobody knows: %s', (role) => {
    expect(homeOf(role, names)).toBeNull()
  })
})
