/** Whose position it is: the speaker's own side, or that of the party the clause tells of. */
import type { Dossier, Proposal } from '../model/types.ts'
import { fold } from '../text/terms.ts'
import { COUNTRIES } from '../world/countries.ts'

interface Names {
  party: string
  /** names that can act */
  pattern: RegExp
  /** the same and adjectives: "Chinese" */
  wide: RegExp
}

const known = new WeakMap<Dossier, Names[]>()

function namesOf(dossier: Dossier): Names[] {
  const there = known.get(dossier)
  if (there) return there
  const made = dossier.parties.map(({ id, name, aliases, people }) => {
    const own = [name, ...aliases]
    const persons = people.flatMap((p) => [p.name, p.name.split(' ').at(-1)!, ...p.aliases])
    const countries = own.flatMap((n) => COUNTRIES.find((c) => c.name === n || c.aliases.includes(n)) ?? [])
    const acting = [
      ...own,
      ...countries.flatMap((c) => [c.name, ...c.aliases, ...c.capital, ...c.government]),
      ...persons,
    ]
    return {
      party: id,
      pattern: patternOf(acting),
      wide: patternOf([...acting, ...countries.flatMap((c) => c.people)], own),
    }
  })
  known.set(dossier, made)
  return made
}

/** `invented`: names whose adjective is made by rule, for countries that no table knows. */
function patternOf(names: readonly string[], invented: readonly string[] = []): RegExp {
  const folded = [...new Set(names.map(foldAll))].sort((a, b) => b.length - a.length)
  const adjectives = invented
    .map(foldAll)
    .filter((n) => /^\p{L}{5,}a$/u.test(n))
    .map((n) => `${escaped(n)}ns?`)
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...adjectives, ...folded.map(escaped)].join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
}

/** Most words have neither an accent nor an apostrophe. */
const PLAIN = /^[\x00-\x26\x28-\x7f]*$/
const foldWords = (text: string): string =>
  PLAIN.test(text) ? text.toLowerCase().replace(/\s+/g, ' ') : text.split(/\s+/).map(fold).join(' ')
const foldAll = (text: string): string => foldWords(text).replace(/^the /, '')
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The last party named in some words, by its own or its people's names; null when none is. */
export function partyIn(words: string, dossier: Dossier): string | null {
  const folded = foldAll(words.replace(/[“”"(),]/g, ' '))
  let best: { at: number; party: string } | null = null
  for (const { party, pattern } of namesOf(dossier)) {
    for (const m of folded.matchAll(pattern)) if (!best || m.index > best.at) best = { at: m.index, party }
  }
  return best?.party ?? null
}

const ITS_OWN =
  /^\W*(?:that\s+|and\s+|but\s+)?(?:his|her|its|their|our|my)\s+(?:own\s+)?(?:\p{L}+\s+)?(?:government|country|party|side|people|team|administration|nation|ministry|army|forces|troops|leaders?)\b/iu
const VERB =
  /\b(?:will|would|could|can|may|might|must|should|is|are|was|were|has|have|had|does|do|did|won|wouldn|couldn)\b/i

/** Does the clause speak for the speaker's side: "I", "we", "her government", or a name of the party as its subject? */
export function speaksForItself(words: string, party: string | null, dossier: Dossier): boolean {
  if (/\b(?:i|we|our|us|my)\b|\b(?:i|we)['’]/i.test(words) || ITS_OWN.test(words)) return true
  const verb = VERB.exec(words)
  const named = partyIn(verb && verb.index > 3 ? words.slice(0, verb.index) : words, dossier)
  return named === null || named === party
}

/** The party whose doing a proposal is: the first its name tells of. Null when it tells of none. */
export function actorOf(proposal: Proposal, dossier: Dossier): string | null {
  const there = actors.get(proposal)
  if (there !== undefined) return there
  const made =
    firstParty(proposal.name, dossier) ??
    proposal.aliases.map((alias) => firstParty(alias, dossier)).find((p) => p !== null) ??
    null
  actors.set(proposal, made)
  return made
}

const actors = new WeakMap<Proposal, string | null>()

/** All parties named, also by an adjective, in order. */
export function partiesIn(words: string, dossier: Dossier): string[] {
  const folded = foldAll(words)
  return namesOf(dossier)
    .map(({ party, wide }) => ({ at: folded.search(wide), party }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ party }) => party)
}

/** The first party named, also by an adjective. */
export function firstParty(words: string, dossier: Dossier): string | null {
  const folded = foldAll(words)
  let best: { at: number; party: string } | null = null
  for (const { party, wide } of namesOf(dossier)) {
    for (const m of folded.matchAll(wide)) if (!best || m.index < best.at) best = { at: m.index, party }
  }
  return best?.party ?? null
}

/** A verb of attitude right behind a party's name: then the position is that party's, told by another. */
const ATTITUDE =
  /^\s*(?:(?:has|have|had|is|are|was|were|do|does|did|would|will|not|n['’]t|already|still|also|now|never|long|clearly)\s+){0,3}(?:want|refus|reject|demand|insist|oppos|support|agree|accept|offer|willing|ready|prepared|unwilling|seek|prefer|need|threaten|promis|pledg|hop|expect|leav|left|after\b)/

/**
 * The party whose attitude the clause tells, when it is not the speaker's own: "the Eastern government wants the sanctions gone",
 * said by an expert. Null: the speaker's own side. `before`: the clause up to the words that name the proposal.
 */
export function holderIn(before: string, own: string | null, dossier: Dossier): string | null {
  const folded = foldAll(before.replace(/[“”"(),]/g, ' '))
  for (const { party, pattern } of namesOf(dossier)) {
    if (party === own) continue
    for (const m of folded.matchAll(pattern)) {
      const after = folded.slice(m.index + m[0].length)
      if (
        ATTITUDE.test(after.replace(/^\s*(?:leaders?|leadership|government|officials?|side|president|minister)\b/, ''))
      )
        return party
    }
  }
  return null
}

/** The party's person who is named in some words, by the name the dossier gives; null when none is. */
export function personIn(words: string, party: string, dossier: Dossier): string | null {
  const folded = ` ${foldAll(words.replace(/[“”"(),.]/g, ' '))} `
  const people = dossier.parties.find((p) => p.id === party)?.people ?? []
  const named = people.find((p) =>
    [p.name, p.name.split(' ').at(-1)!, ...p.aliases].some((n) => folded.includes(` ${foldAll(n)} `)),
  )
  return named?.name ?? null
}
