/** What the words right beside a name tell of its bearer. Looks 50 units far at most. */
import { FEMALE_NOUNS, KIN, MALE_NOUNS } from '../lang/en/names.ts'
import type { Gender } from '../text/naming.ts'

/** "His wife, Jane Novak", "First lady Jane Novak", "Jane Novak, the wife of": a name made known by somebody else's. */
export function kinOf(text: string, start: number, end: number): string | null {
  const found = KIN_BEFORE.exec(text.slice(Math.max(0, start - 24), start)) ?? KIN_AFTER.exec(text.slice(end, end + 40))
  return found && found[1]!.toLowerCase()
}

/** What the word tells of its bearer. */
export function genderOfKin(word: string | null): Gender {
  if (word === null) return null
  if (MALE_NOUNS.has(word) || word === 'first gentleman') return 'male'
  return FEMALE_NOUNS.has(word) || word === 'first lady' ? 'female' : null
}

/** "President Harlow said he …": a woman of that surname is hardly meant. */
export function hintAfter(text: string, end: number): Gender {
  const m =
    /^\s(?:has\s|had\s)?(?:said|says|told\s\p{L}+|insisted|added|thinks|believes|vowed)\s(?:that\s)?(he|she)\b/u.exec(
      text.slice(end, end + 50),
    )
  return m ? (m[1] === 'he' ? 'male' : 'female') : null
}

const KIN_WORDS = `(${[...KIN].join('|')}|first (?:lady|gentleman))`
const KIN_BEFORE = new RegExp(`\\b${KIN_WORDS},?\\s$`, 'i')
const KIN_AFTER = new RegExp(`^,\\s(?:the|his|her|\\p{Lu}[\\p{L}]*['’]s)\\s(?:\\p{Ll}+\\s)?${KIN_WORDS}\\b`, 'u')
