/** Where a clause stands towards a proposal it names, by rules in order; the first that fits decides and is the reason. */
import {
  BAD,
  DEMANDS,
  DOES,
  ENDED,
  ENDS,
  EXPECTS,
  GIVES_UP,
  GOOD,
  HEDGES,
  HURTS,
  NO_DENIAL,
  NOT_RULED_OUT,
  OFFERS,
  OPENS,
  OPPOSES,
  PASSES,
  RULES_OUT,
  SETTLES,
  WANTS,
} from '../lang/en/stance.ts'
import { YIELDS } from '../model/reasons.ts'
import type { Position, Reason } from '../model/types.ts'
import { stemOf } from '../text/terms.ts'
import type { CueClass } from './cue.ts'

export interface Judged {
  stance: Position['stance']
  polarity: Position['polarity']
  reason: Reason
}

/** A clause around the words that name the proposal. */
export interface Around {
  before: string
  mention: string
  after: string
  cue: CueClass
  /** the speaker's own side is the one that acts: "I", "we", the party's own name, or nobody named */
  own: boolean
  /** only the thing is named that the proposal would take away */
  bare: boolean
  /** the proposal is something that the speaker's side would do */
  actor: boolean
  /** it is wished, or is what would have been */
  supposed: 'wish' | 'unreal' | null
}

type Side = 1 | -1

export const NEGATION = /\b(?:not|never|no|nor|neither|nothing|nobody|none|cannot|hardly)\b|n['’]t\b/

const holds = (text: string, list: readonly string[]): string | null =>
  list.find((phrase) => wordly(text, phrase)) ?? null

const LETTER = /[\p{L}\p{N}]/u
/** Begins within a word: "'ll", "n't". */
const WITHIN = /^n?['’]/

function wordly(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + phrase.length] ?? ' '
    if (!LETTER.test(after) && (!LETTER.test(before) || WITHIN.test(phrase))) return true
  }
  return false
}

const stemsOf = (text: string): string[] => (text.match(/\p{L}+/gu) ?? []).map((w) => stemOf(w.toLowerCase()))
const some = (text: string, set: ReadonlySet<string>): string | null =>
  stemsOf(text).find((stem) => set.has(stem)) ?? null

/** Words right before the mention, where a verb that ends it would stand. */
const lastWords = (text: string, n: number): string => text.trim().split(/\s+/).slice(-n).join(' ')

/** "They left the table": the words that name talks tell that they end. */
const LEFT = /\b(?:left|leave|leaves|leaving)\b.*\btable\b/

/** The mention is wanted gone: "end the shutdown", "without the wall", "the sanctions gone". */
export function directionOf(before: string, after = '', mention = ''): Side {
  if (LEFT.test(mention)) return -1
  const near = lastWords(before.split(/,|;|\band\b|\bbut\b|\bor\b/).at(-1)!, 5)
  const ended = /^\W*to\b/.test(after) ? null : some(after.trim().split(/\s+/).slice(0, 4).join(' '), ENDED)
  return (some(near, ENDS) === null) === (ended === null) ? 1 : -1
}

/** What is for an end is against the thing, and what refuses an end asks for the thing. */
const TURNED: Partial<Record<string, [from: Side, to: NonNullable<Judged['stance']>]>> = {
  supports: [-1, 'opposes'],
  offers: [-1, 'opposes'],
  opposes: [1, 'supports'],
  'rules-out': [1, 'demands'],
}

function judged(stance: Judged['stance'], polarity: Judged['polarity'], rule: string, score: number): Judged {
  const turned = TURNED[stance ?? '']
  const meant = turned?.[0] === polarity ? turned[1] : stance
  return { stance: meant, polarity, reason: { rule: `stance: ${rule}`, score } }
}

/** Right before the words that name it. "Tariffs against" and "a vote against" are no stance of whoever says so. */
const REFUSES =
  /\b(?:oppos(?:e|es|ed|ing)|reject(?:s|ed|ing)?|(?:is|are|was|were|be|been|stands?|['’](?:s|re|m)) (?:\p{L}+ly |still |all )?against)\b(?:\W+\p{L}+){0,2}\W*$/iu

/** Score from which words leave no doubt: nothing else is weighed. */
export const PLAIN = 0.8

const STAYS = /^(?:\W*\p{L}+){0,3}?\W*\b(?:stays?|remains?|stand|stands)\b/u

/** `around` in lower case. Null stance: the words do not tell. */
export function stanceOf({ before, mention, after, cue, own, actor, bare, supposed }: Around): Judged {
  const side = directionOf(before, after, mention)
  const clause = `${before} ${mention} ${after}`
  const denied = NEGATION.test(lastWords(before, 6)) && !holds(clause, NO_DENIAL)
  const against = (s: Side): Side => (s === 1 ? -1 : 1)
  if (cue === 'not-ruled-out' || holds(clause, NOT_RULED_OUT)) return judged('open', side, 'not ruled out', 0.8)
  if (cue === 'rules-out' || cue === 'refuses') return judged('rules-out', against(side), `cue ${cue}`, 0.8)
  if (cue === 'opposes') return judged('opposes', against(side), 'cue of rejection', 0.8)
  if (cue === 'demands') return judged('demands', denied ? against(side) : side, 'cue of demand', 0.8)
  if (cue === 'commits') return judged('offers', denied ? against(side) : side, 'cue of commitment', 0.7)
  if (cue === 'wants' && !NEGATION.test(before)) return judged('supports', side, 'cue of support', 0.7)
  if (cue === 'yields' && own) return { stance: 'concedes', polarity: side, reason: { rule: YIELDS, score: 0.6 } }
  if (supposed === 'wish')
    return denied ? judged('opposes', against(side), 'wished away', 0.6) : judged('supports', side, 'wished', 0.6)
  if (bare && STAYS.test(after)) return judged('rules-out', -1, 'it stays', 0.6)
  const keeps = holds(before, GIVES_UP) ?? holds(before, SETTLES)
  if (keeps && NEGATION.test(before.slice(0, before.lastIndexOf(keeps))))
    return judged('demands', side, `not "${keeps}"`, 0.6)
  const out = holds(clause, RULES_OUT)
  if (out && !holds(clause, NO_DENIAL))
    return side === -1 ? judged('demands', 1, `"${out}" of its end`, 0.5) : judged('rules-out', -1, `"${out}"`, 0.7)
  const givenUp = holds(before, GIVES_UP)
  if (givenUp && own && !denied) return judged('concedes', -1, `"${givenUp}"`, 0.6)
  const settled = holds(before, SETTLES)
  if (settled && own) return judged('concedes', side, `"${settled}"`, 0.5)
  const opposed = holds(before, OPPOSES)
  if (opposed && !denied)
    return judged('opposes', against(side), `"${opposed}"`, REFUSES.test(lastWords(before, 5)) ? PLAIN : 0.7)
  const wanted = holds(before, WANTS)
  if (wanted)
    return NEGATION.test(lastWords(before.slice(0, before.lastIndexOf(wanted)), 4))
      ? judged('opposes', against(side), `not "${wanted}"`, 0.7)
      : judged('supports', side, `"${wanted}"${side === -1 ? ' an end to it' : ''}`, side === -1 ? PLAIN : 0.6)
  const demanded = holds(clause, DEMANDS)
  if (demanded && !denied) return judged('demands', side, `"${demanded}"`, 0.6)
  const offered = holds(before, OFFERS)
  if (offered && own)
    return denied ? judged('opposes', against(side), 'denied', 0.5) : judged('offers', side, `"${offered}"`, 0.6)
  if (own && actor && (offered || wordly(clause, 'will') || wordly(clause, 'would')))
    return denied
      ? judged('opposes', against(side), 'denied', 0.5)
      : judged('offers', side, 'its own side will do it', 0.5)
  const bad = some(clause.replace(mention, ' '), BAD)
  if (bad)
    return judged('opposes', NEGATION.test(before) && side === 1 ? -1 : against(side), `"${bad}" is said of it`, 0.6)
  const good = some(clause.replace(mention, ' '), GOOD)
  if (good)
    return denied
      ? judged('opposes', against(side), `not "${good}"`, 0.5)
      : judged('supports', side, `"${good}" is said of it`, 0.5)
  if (cue === 'predicts') return judged('expects', denied ? against(side) : side, 'cue of prediction', 0.6)
  const open = holds(clause, OPENS)
  if (open) return denied ? judged('opposes', against(side), 'denied', 0.4) : judged('open', side, `"${open}"`, 0.5)
  if (own && wordly(before, 'would'))
    return denied ? judged('opposes', against(side), 'denied', 0.5) : judged('offers', side, '"would"', 0.4)
  const expected = holds(clause, EXPECTS)
  if (expected) return judged('expects', denied ? against(side) : side, `"${expected}"`, 0.5)
  if (denied) return judged('opposes', against(side), 'denied', 0.4)
  if (side === -1) return judged('opposes', -1, 'an end to it', 0.4)
  if (cue === 'labels') return judged(null, 0, 'what it is called is in no list', 0.5)
  if (actor && some(clause, DOES)) return judged('offers', 1, 'told of its own doing', 0.3)
  const does = own ? (/^\W*to\s/.test(before) ? 'to' : some(before, DOES)) : null
  if (does) return judged('offers', 1, `"${does}", an act of its own side`, 0.3)
  return judged('supports', 1, 'no word against it', 0.2)
}

/** Where one stands towards what one asks for first. Null when nobody is asked: it only has to pass. */
export function antecedentStance(antecedent: string, mention: string, main: string, relation: string): Judged | null {
  const words = antecedent.replace(mention, ' ')
  const after = antecedent.slice(antecedent.lastIndexOf(mention) + mention.length)
  const perfect = (antecedent.match(/\b(?:has|have|had)\s+\p{L}+/gu) ?? []).join(' ')
  const passes = some(after, PASSES) || some(perfect, PASSES) || /\b(?:is|are|was|were|be) over\b/.test(words)
  if (relation !== 'unless' && relation !== 'in-exchange' && passes) return null
  if (antecedent.startsWith('even if')) return judged('open', 1, 'even if', 0.5)
  const inverted = relation === 'unless' || relation === 'requires' || antecedent.startsWith('without')
  const denied = !inverted && NEGATION.test(words.replace(/,? and not\b.*$/, ''))
  const side = directionOf(words) === -1 && relation !== 'requires' && !inverted ? -1 : 1
  const hurts = !inverted && (some(main, HURTS) !== null || (denied && NEGATION.test(main)))
  const wanted =
    (denied ? hurts : !hurts) ||
    inverted ||
    relation === 'only-if' ||
    relation === 'until' ||
    relation === 'in-exchange'
  const polarity = (wanted ? side : -side) as Side
  return polarity === 1
    ? judged('demands', 1, 'asked for first', 0.7)
    : judged('opposes', -1, 'threatened if it comes', 0.6)
}

/** What hangs on a condition is meant to come, unless it is denied without an "unless" or "until". */
export function consequentSide(before: string, relation: string, antecedent = ''): Side {
  const side = directionOf(before)
  const denied = NEGATION.test(before)
  if (!denied) return side
  return relation === 'if' && !NEGATION.test(antecedent) ? (side === 1 ? -1 : 1) : side === -1 ? -1 : 1
}

/** `clause` in lower case. */
export function strengthOf(clause: string): 'categorical' | 'hedged' {
  return holds(clause, HEDGES) ? 'hedged' : 'categorical'
}
