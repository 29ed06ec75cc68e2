/** A plain text: stored unit for unit after a byte-order mark and front matter. */
import type { Raw } from '../model/types.ts'
import { textDate, titleDate, urlDate } from './date-clues.ts'
import { addressOf, type DateClue, type Found } from './found.ts'
import { frontMatter } from './front-matter.ts'

export function readPlain(text: string, raw: Raw): Found {
  const front = frontMatter(text)
  const body = front ? text.slice(front.end) : text
  const values = front?.values ?? {}
  const url = values.url ?? addressOf(raw)
  const dates: DateClue[] = []
  if (values.published) dates.push({ text: values.published, basis: 'front-matter', declared: true })
  dates.push(...urlDate(url), ...textDate(body), ...titleDate(values.title ?? null))
  const { title = null, outlet = null, byline = null } = values
  const draft = {
    id: addressOf(raw),
    fallbackId: raw.name,
    where: raw.name,
    text: body,
    title,
    url,
    outlet,
    byline,
    dates,
  }
  return { drafts: [draft], problems: [] }
}
