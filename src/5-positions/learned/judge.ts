/**
 * What is learned of this room: how likely a statement is about a proposal, and where it stands, each a regression over signs whose
 * weights lie in model/positions.json (`npm run train:positions`; model/README.md is its card).
 */
import { readFileSync } from 'node:fs'
import type { Position } from '../../model/types.ts'
import { SIGNS } from './signs.ts'
import { STANCE_SIGNS } from './stance-signs.ts'

export type Stand = [stance: NonNullable<Position['stance']>, polarity: Position['polarity']]

/** Logistic regression. */
export interface LinkModel {
  signs: readonly string[]
  bias: number
  weights: readonly number[]
  /** a statement is about a proposal from here on, 0 to 1 */
  least: number
}

/** Multinomial logistic regression: a bias and weights for each stand. */
export interface StanceModel {
  signs: readonly string[]
  stands: readonly Stand[]
  bias: readonly number[]
  weights: readonly (readonly number[])[]
}

export interface PositionsModel {
  link: LinkModel
  stance: StanceModel
}

const FILE = new URL('../../../model/positions.json', import.meta.url)
let loaded: PositionsModel | undefined

/** The model of the package, read when it is first needed. Throws when it is of other signs than this version's. */
function theModel(): PositionsModel {
  loaded ??= checked(JSON.parse(readFileSync(FILE, 'utf8')) as PositionsModel)
  return loaded
}

function checked(model: PositionsModel): PositionsModel {
  const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((x, i) => x === b[i])
  if (!same(model.link.signs, SIGNS) || !same(model.stance.signs, STANCE_SIGNS))
    throw new Error('model/positions.json is of another version; run: npm run train:positions')
  return model
}

/** Counts and weights weigh less the greater they are. */
export const squashed = (sign: number): number => Math.sign(sign) * Math.log1p(Math.abs(sign))

/** How likely a statement is about a proposal, 0 to 1, of a row of SIGNS. */
export function likelyAbout(row: Float64Array): { chance: number; is: boolean } {
  const { bias, weights, least } = theModel().link
  let sum = bias
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * squashed(row[i]!)
  const chance = 1 / (1 + Math.exp(-sum))
  return { chance, is: chance >= least }
}

/** The likeliest stance, of a row of STANCE_SIGNS, its polarity, and how likely it is. */
export function likelyStand(row: Float64Array): { stand: Stand; chance: number } {
  const { stands, bias, weights } = theModel().stance
  const odds = stands.map((_, k) => Math.exp(dot(weights[k]!, row, bias[k]!)))
  const total = odds.reduce((a, b) => a + b, 0)
  const byStance = new Map<string, number>()
  stands.forEach(([stance], k) => {
    byStance.set(stance, (byStance.get(stance) ?? 0) + odds[k]! / total)
  })
  const [stance, chance] = [...byStance].reduce((a, b) => (b[1] > a[1] ? b : a))
  const best = stands.map((s, k) => [s, odds[k]!] as const).filter(([s]) => s[0] === stance)
  return { stand: best.reduce((a, b) => (b[1] > a[1] ? b : a))[0], chance }
}

function dot(weights: readonly number[], row: Float64Array, bias: number): number {
  let sum = bias
  for (let i = 0; i < weights.length; i++) sum += weights[i]! * row[i]!
  return sum
}
