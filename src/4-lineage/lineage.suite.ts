/** Invented reports of one invented affair, for the tests of this room: an agency's, and what others make of it. */
import { reportOf } from '../model/report.suite.ts'
import type { Report } from '../model/types.ts'

const SENTENCES = [
  'Orsenian ferries stopped crossing the Varn strait on Tuesday after the harbour guild refused a new toll of 340 crowns.',
  'Pilots anchored eleven freighters outside the breakwater and switched off their lights, witnesses on the mole said.',
  'Governor Tarvik Belmond told lawmakers that the levy pays for a lighthouse which burned down in a January storm.',
  '“Nobody drowns for a receipt,” Belmond said, raising a bundle of unpaid invoices above the lectern.',
  'The guild, which counts 2,900 members, wants the money taken from a disused salt subsidy instead.',
  'Its secretary, Ilka Drumm, described the toll as a punishment for refusing to carry ammunition last autumn.',
  '“We hauled your flour when the bridges were down,” Drumm said. “We will not haul your mortars.”',
  'Negotiators met for nine hours in a customs shed and parted without fixing another session.',
  'Bakers in the island town of Quell have begun rationing rye loaves to two for each household.',
  'A mediator from the Lantern Court is expected to arrive by seaplane before the weekend.',
]

/** The agency's report. */
export const ORIGINAL = SENTENCES.join('\n\n')

/** Paraphrased throughout: no number changed, one quotation altered. */
export const REWRITTEN = [
  'No ferry of Orsenia is crossing the strait of Varn since Tuesday: the guild of the harbour will not pay a new toll of 340 crowns.',
  'Outside the breakwater eleven freighters lie at anchor with their lights switched off by the pilots, according to witnesses.',
  'The levy is meant to pay for the lighthouse that a storm in January burned down, Governor Tarvik Belmond has told lawmakers.',
  '“Nobody should drown for a receipt,” Belmond said while he raised a bundle of invoices that nobody had paid.',
  'With its 2,900 members, the guild wants a disused subsidy on salt to be used for the money instead.',
  'Ilka Drumm, secretary of the guild, described the toll as nothing but punishment because they refused last autumn to carry ammunition.',
  'After nine hours in a customs shed the negotiators parted, and no other session was fixed.',
  'In Quell, the island town, bakers are rationing loaves of rye and each household gets two.',
].join('\n\n')

/** Of the same affair, by somebody who was there. */
export const INDEPENDENT = [
  'QUELL — Shoppers queued past the fish market on Wednesday for bread that did not come, four days into the quarrel over the Varn toll.',
  'Mayor Osric Pennow opened the school kitchen and ladled out barley soup to about 160 children.',
  '“They argue about crowns over there, and here we argue about crusts,” Pennow said.',
  'Ferry crews played cards in the shuttered ticket hall; one of them, Jory Tamm, had not been paid since the strike began.',
  'The governor’s office in the capital did not answer questions about emergency flights.',
  'A fisherman offered to take passengers for a price that made most of them walk home.',
  'Belmond is due to speak on the radio on Thursday evening, his third address within a month.',
  'Old residents remembered the winter when the strait froze and sledges brought the post.',
].join('\n\n')

/** A speech that both of two reports may carry. */
export const SPEECH = [
  'I have crossed this water since I was a boy and I have never asked my neighbour for a coin at the quay.',
  'We are told that our lighthouse needs a tax, yet we see the keeper’s wages paid from our own pockets each spring.',
  'You may lock the harbour, you may chain our boats, and still we will row by night to bring our children medicine.',
  'I ask the governor to stand beside me on the mole, in the rain, and to tell us whom he thinks he is protecting.',
  'Let us meet without clerks, let us burn our ledgers together, and let us write one honest page before the frost.',
  'I promise you that my members will sail within the hour on the day when this toll is struck from our law.',
].join('\n\n')

export const agency = (more: Partial<Report> & { published?: never } = {}): Report =>
  reportOf(ORIGINAL, { id: 'agency', outlet: 'Strait Wire', ...more, published: '2031-03-04' })

export const report = (
  id: string,
  text: string,
  outlet: string | null = null,
  published: string | null = null,
): Report => reportOf(text, { id, outlet, published })
