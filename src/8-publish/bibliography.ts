/** Reports for a bibliography: BibTeX and RIS. */
import { bibtexEntry, risEntry } from './citation.ts'
import type { Publishable } from './publishable.ts'

export async function* bibtex({ items }: Publishable): AsyncGenerator<string> {
  for await (const { report } of items) yield `${bibtexEntry({ report })}\n`
}

export async function* ris({ items }: Publishable): AsyncGenerator<string> {
  for await (const { report } of items) yield `${risEntry({ report })}\n`
}
