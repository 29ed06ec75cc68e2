/** "Senator, from 3 January 2019 Speaker" → two roles that meet on that day. */
import type { Dossier } from '../model/types.ts'
import { FULL_DATE, parseDay } from '../text/days.ts'

type Role = Dossier['parties'][number]['people'][number]['roles'][number]

const TURN = new RegExp(
  `(?:^|[,;(]?\\s+)(from|since|until|till|to)\\s+(${FULL_DATE}|\\d{4}-\\d{2}|\\d{4})\\)?[,:]?(?:\\s+|$)`,
  'gi',
)

/** The roles of one text, in order; days are EDTF, null where the text gives none. "X until DAY" ends on that day. */
export function rolesOf(text: string): Role[] {
  const roles: Role[] = []
  let before = 0
  let from: string | null = null
  for (const turn of text.matchAll(TURN)) {
    const day = parseDay(turn[2]!)?.value ?? null
    const title = text.slice(before, turn.index)
    const opens = /^(?:from|since)$/i.test(turn[1]!)
    // "Speaker from 3 January 2019" has its day behind, "from 3 January 2019 Speaker" before the title
    const behind = opens && text.slice(turn.index + turn[0].length).trim() === ''
    roles.push({ title, from: behind ? day : from, until: behind ? null : day })
    from = behind || !opens ? null : day
    before = turn.index + turn[0].length
  }
  roles.push({ title: text.slice(before), from, until: null })
  return roles.map((role) => ({ ...role, title: trimmed(role.title) })).filter((role) => role.title !== '')
}

const trimmed = (title: string): string => title.replace(/^[\s,;]+|[\s,;]+$/g, '')
