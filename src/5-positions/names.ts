/** Which names of a dossier's proposals stand in some words. */
import type { Dossier } from '../model/types.ts'
import { elementsOf } from './elements.ts'
import { mentionsIn } from './mentions.ts'
import { byName } from './patterns.ts'

export interface Named {
  proposal: string
  name: string
  /** how many of the texts have all its words, near one another, in any form */
  texts: number
}

/** In the dossier's order, also those that match nothing. */
export function namesIn(texts: readonly string[], dossier: Dossier): Named[] {
  const read = texts.map((text) => elementsOf(text))
  return byName(dossier).map(({ proposal, name, compiled }) => ({
    proposal,
    name,
    texts: read.filter((elements) => mentionsIn(elements, 0, elements.length, compiled).length > 0).length,
  }))
}
