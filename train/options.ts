/** Everything that was chosen about training, in one place; chosen on the development set. */
import type { BoostOptions } from './boost.ts'
import type { CrfOptions } from './crf.ts'

export const CHAIN: CrfOptions = { emitBits: 19, stepBits: 18, rounds: 5, rate: 0.03, decay: 3e-4, damp: 1 }
export const RIGHT: BoostOptions = { trees: 150, depth: 5, rate: 0.08, least: 5, ridge: 5, share: 0.7 }
export const EXACT: BoostOptions = { ...RIGHT, trees: 80 }
/** The judge learns from what chains say of reports that they have not seen: each fold is held out once. */
export const FOLDS = 3
