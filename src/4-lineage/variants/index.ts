/** Room 4, second half: the same quoted words in other reports, and what was done to them there. */
import type { Statement } from '../../model/types.ts'
import { quoteKeys } from './keys.ts'
import { quotedWords } from './words.ts'

export { checkAgainst } from './check.ts'
export { type Change, type Comparison, compare } from './compare.ts'
export { QUOTE_KEYS_VERSION, quoteKeys } from './keys.ts'
export { toldIn } from './paraphrase.ts'
export { sameMeaning, translated } from './translated.ts'
export { type QuotedWord, quotedWords, wordsUnder } from './words.ts'

/** Index keys of a statement's quoted words, as the store keeps them. */
export function quoteKeysOf(text: string, statement: Statement): number[] {
  return quoteKeys(quotedWords(text, statement))
}
