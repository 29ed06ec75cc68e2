/** How a stance looks: a shape for what is done, a colour for towards or against. Shapes and words alone are enough to read it. */
import type { Statement } from '../../../src/client/index.ts'

export type Stance = Statement['positions'][number]['stance']
export const STANCES = [
  'supports',
  'demands',
  'offers',
  'concedes',
  'conditional',
  'open',
  'expects',
  'neutral',
  'opposes',
  'rules-out',
] as const

export const stanceWord = (stance: Stance): string => (stance === 'rules-out' ? 'rules out' : (stance ?? 'unclear'))

export const MEANING: Record<(typeof STANCES)[number], string> = {
  supports: 'wants or values it',
  opposes: 'rejects it',
  conditional: 'would accept or act only if',
  demands: 'requires it of another',
  offers: 'commits itself to do it',
  concedes: 'gives up an earlier demand',
  'rules-out': 'refuses categorically',
  open: 'has not excluded it',
  expects: 'predicts, without preference',
  neutral: 'mentions it',
}

export const tone = (polarity: number): 'for' | 'against' | 'undecided' =>
  polarity > 0 ? 'for' : polarity < 0 ? 'against' : 'undecided'

export const TONE_WORD = { for: 'for', against: 'against', undecided: 'undecided' } as const

/** Paths in a box of 16 by 16; `open` ones are drawn as a line; `ring`: a circle around. */
export const SHAPES: Record<(typeof STANCES)[number] | 'unclear', { path: string; open?: boolean; ring?: boolean }> = {
  supports: { path: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z' },
  opposes: { path: 'M3 3h10v10H3z' },
  demands: { path: 'M8 1.8 14.2 13.2H1.8z' },
  'rules-out': { path: 'M3.2 3.2 12.8 12.8M12.8 3.2 3.2 12.8', open: true },
  conditional: { path: 'M8 2.8a5.2 5.2 0 0 1 0 10.4z', ring: true },
  offers: { path: 'M8 1.5 14.5 8 8 14.5 1.5 8z' },
  concedes: { path: 'M1.8 2.8h12.4L8 14.2z' },
  open: { path: 'M8 3a5 5 0 1 1 0 10a5 5 0 1 1 0-10z', open: true },
  expects: { path: 'M3 5.2 8 11.2 13 5.2', open: true },
  neutral: { path: 'M2.5 8h11', open: true },
  unclear: { path: 'M5.4 5.6a2.7 2.7 0 1 1 3.6 2.6c-.8.3-1 .8-1 1.6M8 12.6v.2', open: true },
}
