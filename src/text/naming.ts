/** How names compare: the tolerant key of a surname, and whether two given names can be one. */
import { FAMILY_FIRST, FEMALE_NAMES, initialsOf, MALE_NAMES, sameGivenName } from '../lang/en/given.ts'
import { FEMALE_HONORIFICS, MALE_HONORIFICS, PARTICLES, PERSON_TITLES, SUFFIXES, TITLES } from '../lang/en/names.ts'
import { fold } from './terms.ts'

/** A name in its parts, all folded. */
export interface NameParts {
  given: string[]
  surname: string
  /** surname through `surnameKey` */
  key: string
  suffix: string | null
  gender: Gender
  titled: boolean
}

/** Letters that do not come apart into a plain letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

/** Folded, and in plain letters: "Łukasz" is Lukasz. */
function plain(word: string): string {
  const folded = fold(word)
  return /[øłđðıßæœþ]/.test(folded) ? folded.replace(/[øłđðıßæœþ]/g, (letter) => LETTERS[letter]!) : folded
}

/** Spellings of one sound in names carried over from other alphabets, longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^j(?=[aeou])/g, 'y'],
  [/tsch|tch/g, 'ch'],
  [/sch/g, 'sh'],
  [/kh/g, 'h'],
  [/zh/g, 'j'],
  [/ou/g, 'u'],
  [/([aou])e(?=[^aeiou])/g, '$1'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/(?:skyj|skij|skiy|skyi|skyy|skii|skyy|sky|ski|skyy)$/g, 'ski'],
  [/(?:iy|yi|yy|ii|ij|yj|ey|ei|ej|ie|y)$/g, 'i'],
  [/[iy]+/g, 'i'],
  [/(\p{L})\1+/gu, '$1'],
]

/** "al-Sisi", "El-Sisi": written with or without it. */
const ARTICLE = /^(?:al|el|as|ash|an|ar|ad|at|ul)-(?=\p{L}{3})/u

/**
 * A key on which transliterations of one surname agree: Zelensky, Zelenskyy, Zelenskiy, Selenskyj.
 * It also joins a few different names; given names and people decide there.
 */
export function surnameKey(surname: string): string {
  let key = plain(surname)
    .replace(ARTICLE, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
  const slavic = /(?:sk(?:y|i|yy|iy|yj|ij|yi|ii)|enk[oa]|ov|ev|off|in|iy|chuk)$/.test(key)
  if (slavic)
    key = key
      .replace(/^s(?=[aeo])/, 'z')
      .replace(/off$/, 'ov')
      .replace(/enka$/, 'enko')
  for (const [pattern, sound] of SOUNDS) key = key.replace(pattern, sound)
  return key || fold(surname)
}

export type Gender = 'male' | 'female' | null

/** The gender a given name tells; null when it tells none or both. */
export function genderOfGiven(name: string): Gender {
  const key = fold(name)
  const forms = key.includes('-') ? [key, key.split('-')[0]!] : [key]
  const male = forms.some((f) => MALE_NAMES.has(f))
  const female = forms.some((f) => FEMALE_NAMES.has(f))
  return male === female ? null : male ? 'male' : 'female'
}

/** Known as a given name, folded: then it does not stand where a surname may come first. */
export function isGivenName(word: string): boolean {
  return MALE_NAMES.has(word) || FEMALE_NAMES.has(word)
}

const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*\.?/gu

/** Parts of a written name; titles and honorifics are dropped. Null when nothing is left. */
export function partsOf(name: string): NameParts | null {
  const all = (name.match(WORD) ?? [])
    .slice(0, 20)
    .map((w) => plain(w).replace(/\.$/, ''))
    .filter(Boolean)
  const suffix = all.length > 1 && SUFFIXES.has(all.at(-1)!) ? all.pop()! : null
  let n = 0
  while (n < all.length - 1 && TITLES.has(all[n]!)) n++
  const titles = all.slice(0, n)
  const core = all.slice(n)
  if (!core.length) return null
  const gender = titles.some((t) => MALE_HONORIFICS.has(t))
    ? 'male'
    : titles.some((t) => FEMALE_HONORIFICS.has(t))
      ? 'female'
      : null
  const titled = titles.some((t) => PERSON_TITLES.has(t))
  return { ...(familyFirst(core) ?? givenFirst(core)), suffix, gender, titled }
}

type Core = Pick<NameParts, 'given' | 'surname' | 'key'>

function givenFirst(core: readonly string[]): Core {
  const at = surnameAt(core)
  return { given: servants(core.slice(0, at)), surname: core.slice(at).join(' '), key: surnameKey(core.at(-1)!) }
}

/** Where the surname begins: particles before the last word belong to it, also when nothing stands before them. */
function surnameAt(core: readonly string[]): number {
  let at = core.length - 1
  while (at > 0 && PARTICLES.has(core[at - 1]!) && !(at === 1 && isGivenName(core[0]!))) at--
  return at
}

/** "Abdel Fattah", "Abdul-Fattah", "Abd al-Fattah": one given name of two words. */
function servants(given: readonly string[]): string[] {
  const joined = given.join(' ').replace(/\babd(?:[eu]l| [ae]l)?[ -](?=\p{L}{3})/gu, 'abdel')
  return joined ? joined.split(' ').map((w) => w.replace(/^abdul(?=\p{L}{3})/u, 'abdel')) : []
}

const SYLLABLE = '(?:[bcdfghjklmnpqrstvwxyz]{0,2}[aeiouwy]{1,4}(?:ng|nh|[bchklmnprt])?)'
/** A given name of one or two syllables as China, Korea and Vietnam have them. */
const EASTERN = new RegExp(`^${SYLLABLE}{1,2}(?:-${SYLLABLE})?$`)

/** "Kim Jong Un", "Kim Jong-un", "Xi Jinping": the surname stands first; the given name is written together. */
function familyFirst(core: readonly string[]): Core | null {
  const [surname, ...given] = core
  if (given.length < 1 || given.length > 2 || !FAMILY_FIRST.has(surname!)) return null
  const apart = given.length === 2 || given[0]!.includes('-')
  if (!given.every((g) => g.length > 1 && g.length < (apart ? 12 : 9) && EASTERN.test(g) && !isGivenName(g)))
    return null
  if (FAMILY_FIRST.has(given.at(-1)!) && !apart && isGivenName(surname!)) return null
  return { given: [given.join('').replaceAll('-', '')], surname: surname!, key: surnameKey(surname!) }
}

/** Equal, one name in two tongues, a short form, an initial, or missing on one side. */
export function givenCompatible(a: readonly string[], b: readonly string[]): boolean {
  if (!a.length || !b.length || together(a) === together(b)) return true
  if (oneGiven(a[0]!, b[0]!)) return middleCompatible(a.slice(1), b.slice(1))
  return a.some((x) => x.length > 1 && b.some((y) => y.length > 1 && x === y)) && (a.length > 1 || b.length > 1)
}

/** Of several middle names some may be left out; an initial alone stands for the first: George W. is not George H. W. */
function middleCompatible(a: readonly string[], b: readonly string[]): boolean {
  if (!a.length || !b.length) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === long.length || short.every((x) => x.length === 1))
    return short.every((x, i) => x[0] === long[i]![0])
  let at = 0
  for (const name of long) if (at < short.length && name[0] === short[at]![0]) at++
  return at === short.length
}

/** "Anne-Marie", "Anne Marie", "Annemarie". */
const together = (given: readonly string[]): string => given.join('').replaceAll('-', '')

function oneGiven(a: string, b: string): boolean {
  if (a.length === 1) return initialsOf(b).has(a)
  if (b.length === 1) return initialsOf(a).has(b)
  return sameGivenName(a, b) || surnameKey(a) === surnameKey(b)
}

/**
 * "Dimitar" and "Dmitar": one name carried over from another alphabet by two hands differs in one inner vowel; the ends tell Maria
 * from Mario. Only across reports: within one, two spellings are rather two people.
 */
export function carriedOver([a = '']: readonly string[], [b = '']: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (short.length < 5 || long.length - short.length > 1) return false
  const bare = (name: string) => name.slice(1, -1).replace(/[aeiouy]/g, '')
  const vowels = (name: string) => name.slice(1, -1).replace(/[^aeiouy]/g, '').length
  return a[0] === b[0] && a.at(-1) === b.at(-1) && bare(a) === bare(b) && vowels(long) - vowels(short) === 1
}
