/** What the rules of this room give: a speaker, with the reasons and the people it was joined to. */
import { ORGANISATION_WORDS } from '../lang/en/names.ts'
import type { Reason, Span, Speaker, SpeakerBasis } from '../model/types.ts'
import { fold } from '../text/terms.ts'
import { organisationOf, placeOf } from '../world/places.ts'
import { countryOfBody } from './bodies.ts'
import { countryOf, type Person } from './people.ts'

/** A speaker with its reasons; `people` are those it was joined to, for the pronouns that follow. */
export interface Resolved {
  speaker: Speaker
  why: Reason[]
  people: Person[]
}

export const because = (rule: string, score: number): Reason => ({ rule, score })

export function unknownSpeaker(rule: string): Resolved {
  return {
    speaker: { name: null, party: null, basis: 'unknown', affiliation: null, span: null },
    why: [because(rule, 0)],
    people: [],
  }
}

/** Somebody of the report. A body's basis is `organisation`, unless a pronoun meant it. */
export function named(person: Person, span: Span, basis: SpeakerBasis, why: Reason[]): Resolved {
  const thing = person.kind !== 'person'
  return {
    speaker: {
      name: person.name,
      party: null,
      basis: thing ? basisOfBody(person.name, basis) : basis,
      affiliation: affiliationOf(person),
      ...(person.role ? { role: person.role } : {}),
      span,
    },
    why: person.known ? [...why, person.known] : why,
    people: [person],
  }
}

/** "the Court", "the company": which one, its report alone tells, so it is never one with another report's. */
function basisOfBody(name: string, basis: SpeakerBasis): SpeakerBasis {
  if (isNameless(name)) return 'unnamed'
  return basis === 'pronoun' ? basis : 'organisation'
}

/** No word in it is a name: nothing but a kind of body. */
export function isNameless(name: string): boolean {
  if (organisationOf(name) || placeOf(name)) return false
  return !/\p{Lu}/u.test(name) || ORGANISATION_WORDS.has(fold(name))
}

/** The country a body is of; somebody's country by a role told or an office known, else the body or town of their role. */
function affiliationOf(person: Person): string | null {
  if (person.kind !== 'person') return countryOfBody(person.name)
  return countryOf(person) ?? person.home
}
