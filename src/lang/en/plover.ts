/**
 * Which event a word that attributes is by itself, as PLOVER codes verbal events (Halterman et al. 2023, the sixteen root
 * codes of PLOVER as POLECAT uses them; the codebook before called REQUEST "DEMAND" and ACCUSE "DISAPPROVE"). Stems. Data only.
 */
import { stemmer } from 'stemmer'
import type { Position } from '../../model/types.ts'

const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(stemmer))

export type PloverCode = 'AGREE' | 'SUPPORT' | 'CONCEDE' | 'REQUEST' | 'ACCUSE' | 'REJECT' | 'THREATEN'

/** The first that holds counts: "rejected the demand" refuses. */
export const PLOVER_CUES: readonly (readonly [PloverCode, ReadonlySet<string>])[] = [
  ['THREATEN', stems('threaten')],
  ['REJECT', stems('reject refuse decline dismiss rebuff veto oppose rule')],
  [
    'ACCUSE',
    stems(
      'accuse blame criticise criticize condemn denounce decry deplore blast slam assail lambaste deride complain protest object',
    ),
  ],
  ['CONCEDE', stems('concede relent acquiesce')],
  ['AGREE', stems('agree accept offer promise pledge vow commit')],
  ['REQUEST', stems('demand urge ask request call appeal insist implore plead press beg')],
  ['SUPPORT', stems('praise hail applaud commend welcome endorse support back defend apologise apologize')],
]

/** What a stance on a proposal is as an event; a mention or a forecast is none. */
export const PLOVER_STANCES: Readonly<Partial<Record<NonNullable<Position['stance']>, PloverCode>>> = {
  supports: 'SUPPORT',
  demands: 'REQUEST',
  offers: 'AGREE',
  conditional: 'AGREE',
  concedes: 'CONCEDE',
  opposes: 'REJECT',
  'rules-out': 'REJECT',
}
