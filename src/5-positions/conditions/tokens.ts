/** What the files of this folder ask of words. */
import type { Word } from '../../text/words.ts'

export const lower = (t: Word | undefined): string => t?.text.toLowerCase() ?? ''

export const BREAK = /^(?:[.,;:!?—–"“”‘’'«»„()[\]]|--+|''|``)$/

export const isModal = (t: Word): boolean =>
  /^(?:would|could|might|may|should|will|(?:would|could|should)n['’]t|won['’]t)$/i.test(t.text) || /['’]d$/.test(t.text)
