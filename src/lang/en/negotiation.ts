/**
 * Words of negotiations that stand for one another: a proposal called "accession" is also what is meant by "let in". One
 * line a meaning, its name first; "verb+particle" may have words between ("shut the office down"). Data only.
 */

import { stemmer } from 'stemmer'

const MEANINGS = `
ceasefire: ceasefire cease-fire truce armistice stop+shooting stop+fighting lay+arms
join: join joining accession accede membership admit admission admitted enter entry belong let+in take+in
withdraw: withdraw withdrawal withdrew withdrawn pullout pull-out pullback pull-back pull+out pull+back retreat exit walk+away walk+out
talks: talk talks left+table leave+table make+deal negotiate negotiation negotiating negotiator dialogue discussion discussions discuss consultation consultations consult sit+down bargaining conversations
meet: meet meeting meetings met summit summits
agreement: deal agreement accord treaty settlement pact
money: money funding fund funds fund dollars cash appropriation appropriations financing finance
tariff: tariff tariffs levy levies duty duties
guarantee: guarantee guarantees assurance assurances
certain: guaranteed
lift: lift remove removal cancel rollback roll+back phase+out reverse repeal rescind drop eliminate ease waive
impose: impose imposition raise hike increase slap levying
close: close closing closure shutdown shut+down shut shutting shutter seal
open: open opening reopen reopening re-open keep+open keep+running keep+going
buy: buy purchase purchases buying bought
monitor: monitor monitors inspector inspectors inspection inspections inspect verify verification verifiable observer observers monitoring
abandon: abandon abandoning relinquish renounce surrender forgo give+up giving+up
exempt: exempt exemption exemptions exempted waiver waivers spare spared carve-out carve-outs
prisoner: prisoner prisoners hostage hostages captive captives detainee detainees
exchange: exchange swap
free: free release freed released
return: return returned repatriate repatriation
sanction: sanction sanctions embargo
neutral: neutral neutrality
cut: cut cutting reduce reduction narrow shrink slash lower lowering trim
protect: protect protection protections safeguard
retaliate: retaliate retaliation retaliatory reciprocal tit-for-tat hit+back fight+back strike+back countermeasure countermeasures counter-tariff counter-tariffs
postpone: postpone delay suspend suspension hold+off put+off pause defer
soldier: troops troop soldier soldiers forces
goods: goods imports products merchandise
build: build building construct construction built
citizen: citizenship citizen citizens
car: car cars auto autos automobile automobiles vehicle vehicles
farm: farm agricultural agriculture soybean soybeans farmers
short: short-term stopgap temporary stop-gap
spend: spending appropriations
limit: limit limits ban bans restriction restrictions curb curbs restrict controls control
declare: declare declaration declaring
technology: technology technologies tech
election: election elections vote ballot poll
referendum: referendum plebiscite
resign: resign resignation step+down quit
strike: strike walkout stoppage
wage: wage wages pay salary salaries
weapon: weapon weapons arms missiles weaponry arsenal warhead warheads bomb bombs nukes
nuclear: nuclear atomic
test: test tests testing
programme: programme programmes program programs
theft: theft steal stealing stolen stole
devalue: devalue devaluation devalued manipulation manipulating manipulator
law: law laws statute
tax: tax taxes taxation
aid: aid assistance relief
refugee: refugee refugees migrants displaced
enrich: enrich enrichment centrifuges
emission: emission emissions carbon greenhouse
border: border frontier
pullout: evacuate evacuation
recognise: recognise recognize recognition
peacekeeper: peacekeeper peacekeepers peacekeeping
disarm: disarm disarmament decommission dismantle dismantling dismantlement denuclearize denuclearization denuclearise denuclearisation denuclearized
amnesty: amnesty pardon
compensate: compensate compensation reparations
extradite: extradite extradition
fishing: fishing fishery fisheries fish
visa: visa visas
subsidy: subsidy subsidies
quota: quota quotas
debt: debt debts bailout
autonomy: autonomy autonomous self-rule
`

/** Phrase, or stem of a word, → name of its meaning; phrases with "+" are a verb and its particle. */
export const MEANING_OF: ReadonlyMap<string, string> = new Map(
  MEANINGS.trim()
    .split('\n')
    .flatMap((line) => {
      const [name, words] = line.split(': ') as [string, string]
      const all = words.split(' ').flatMap((word) => (/^[a-z]+$/.test(word) ? [word, stemmer(word)] : [word]))
      return all.map((word): [string, string] => [word, `=${name}`])
    }),
)

/**
 * Words that have the stem of one above and mean something else: "good" is no goods, "important" no imports. Heeded where proposals
 * are suggested; links still take them by their stems.
 */
export const OF_ANOTHER_MEANING: ReadonlySet<string> = new Set(
  `according accordance good force forced forcing forceful important importance access accessed accessing accessible
  prison prisons aide aides assistant assistants quite closely appropriate appropriately production productive productivity conversion
  constructive lawful deference protectionism belongings openness consultant consultants consultancy
  dealing dealings arm armed arming observe observed observing observation observations buildings waged waging narrower programming
  captivity admits admitting settlements atoms`
    .trim()
    .split(/\s+/),
)

/** Nouns for any proposal: alone they name none. */
export const ANY_PROPOSAL: ReadonlySet<string> = new Set(
  'plan proposal bill measure offer idea option step move demand issue question matter policy action legislation condition compromise program package request decision'
    .split(' ')
    .flatMap((word) => [word, stemmer(word)]),
)

/** With a name before it, a name of what is agreed: "the Sound Accord". */
export const NAMED_TERMS: ReadonlySet<string> = new Set(
  'accord treaty pact act convention protocol plan bill'.split(' '),
)

/** Words of dealing with one another, whatever about. */
export const DEALING =
  /^(?:deals?|agreements?|agree[ds]?|accords?|pact|talks?|negotiat\p{L}+|compromis\p{L}+|settle\p{L}*|progress|sign(?:ed|ing)?|terms|summit|meeting|bill|legislation|vote)$/u

/** Verbs that begin names such as "lay down our arms" and say nothing alone. */
export const PLAIN_VERBS: ReadonlySet<string> = new Set(
  'stay send give lay let take get put go come make keep hold pay build talk sit stop leave end cut lift join close open use start begin bring set run turn move allow grant raise meet sign reach hand do have be gone silent home face free resume ready new back away again'.split(
    ' ',
  ),
)

/** Meanings of acts that take a thing away. */
export const TAKING_AWAY: ReadonlySet<string> = new Set(['=withdraw', '=lift', '=cut', '=free', '=postpone', 'end'])

/** Common words that are a name where they are capitalised: "the Pact". */
export const NAME_IF_CAPITAL: ReadonlySet<string> = new Set('pact accord treaty league union alliance'.split(' '))
