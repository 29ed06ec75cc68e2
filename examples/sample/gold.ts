/** What a careful reader finds in the sample. Edit here, then run `node tools/check-sample.ts --write`. */
import type { Gold, GoldReport, Row } from './gold-types.ts'

const PENNANT = 'Pennant News Agency'
const COURIER = 'The Averel Courier'
const GRENZLAND = 'Grenzland Review'
const TRIBUNE = 'Lirona Tribune'
const HARBOUR = 'The Harbour Post'

const YAVOZHIN = 'Dimitar Yavozhin'
const KASTELOVA = 'Irena Kastelova'
const DOSHKOVA = 'Mirela Doshkova'
const MIRCHEL = 'Radka Mirchel'
const ERDVIK = 'Tomas Erdvik'
const HARSTAD = 'Leena Harstad'
const PELKAS = 'Jorn Pelkas'
const SOLVAAG = 'Maren Solvaag'
const MARCHETTO = 'Celia Marchetto'
const OKORU = 'Samuel Okoru'
const BOTH = `${MARCHETTO}; ${OKORU}`
const VENN = 'Orsola Venn'
const BRANDT = 'Ottilie Brandt'
const ROAKE = 'Daniel Roake'
const GRELIK = 'Stoyan Grelik'
const BREZHIL = 'Anka Brezhil'
const T_ARMY = 'Torvenian army'
const RELIEF = 'Torvenian relief office'
const K_DEFENCE = 'Kaldrian defence ministry'

const R01 = 'r01-pennant-truce-terms.txt'
const R02 = 'r02-courier-no-new-members.txt'
const R03 = 'r03-grenzland-neutral-neighbour.txt'
const R04 = 'r04-pennant-mediators-monitors.txt'
const R05 = 'r05-tribune-envoys-press.txt'
const R06 = 'r06-courier-interview.txt'
const R07 = 'r07-grenzland-home-for-the-holidays.txt'
const R08 = 'r08-courier-not-on-the-agenda.txt'
const R09 = 'r09-clarion-slams-door.txt'
const R10 = 'r10-tribune-drops-membership-demand.html'
const M1 = 'pennant-marnitz-1'
const M2 = 'pennant-marnitz-2'
const ORLO = 'pennant-orlo-exchange'
const COPY = 'harbour-post-1874'
const APRIL = 'harbour-post-2291'

const r01: GoldReport = {
  id: R01,
  outlet: PENNANT,
  published: '2025-09-04',
  basis: 'front-matter',
  rows: [
    ['i', 'Torvenian President Dimitar Yavozhin', 'said', 'that his country…Littoral Pact', YAVOZHIN, '2025-09-03@Wednesday', ['ceasefire conditional + only-if>accession: only if it was admitted to the Littoral Pact', 'accession demands +']],
    ['d', 'Yavozhin', 'told', 'We have been asked…good manners | We tried…an hour before', YAVOZHIN, '2025-09-03~', ['ceasefire conditional + until>accession: when our seat…is ready', 'accession demands +'], { to: 'reporters' }],
    ['m', 'his foreign minister, Irena Kastelova', 'said', 'that Torvenia was “prepared…Lirona and Aumera', KASTELOVA, '2025-08-31@Sunday'],
    ['i', 'the president', 'said', 'they were one and the same', YAVOZHIN, '2025-09-03~'],
    ['d', 'he', 'said', 'A proposal without the Pact | is not a serious proposal', YAVOZHIN, '2025-09-03~', ['accession demands +']],
    ['m', 'Foreign Ministry spokesman Jorn Pelkas', 'called', 'the demand “a recipe for a longer war', PELKAS, '2025-09-03~', ['accession opposes -']],
    ['i', 'Foreign Ministry spokesman Jorn Pelkas', 'said', 'Kaldria would not talk about its own encirclement', PELKAS, '2025-09-03~', ['accession rules-out|opposes -']],
    ['i', 'the Torvenian army', 'according to', 'Kaldrian forces hold…mid-August', T_ARMY, '?'],
    ['i', 'Kaldria', 'says', 'it is protecting Kaldrian speakers in the valley', 'Kaldria', '?'],
    ['i', 'the Torvenian relief office', 'according to', 'The fighting has driven 48,300 people from their homes', RELIEF, '?'],
    ['i', 'Anka Brezhil', 'said', 'the wards had been full for three weeks', BREZHIL, '?'],
    ['d', 'she', 'said', 'We operate…wash the floor | Nobody here talks about pacts', BREZHIL, '?'],
    ['m', 'a member of his staff', 'said', 'He would “listen first and draw later', 'unnamed member of Samuel Okoru’s staff', '?'],
  ],
  scare: ['vigil of the unconvinced'],
}

const r02: GoldReport = {
  id: R02,
  outlet: COURIER,
  published: '2025-09-06',
  basis: 'front-matter',
  rows: [
    ['i', 'its secretary general', 'said', 'The Littoral Pact will not take in…is over', SOLVAAG, '2025-09-05@yesterday', ['accession conditional + until>ceasefire: until the fighting in the Seln valley is over']],
    ['m', 'Maren Solvaag', 'told', 'that membership was ‘a promise…middle of a battle', SOLVAAG, '2025-09-05~', ['accession? opposes|conditional -'], { to: 'reporters' }],
    ['d', 'she', 'said', 'Accession is possible…has ended | Not before…in mind', SOLVAAG, '2025-09-05~', ['accession conditional + only-if>ceasefire: once the fighting has ended']],
    ['i', 'Dmitar Javozhin', 'had said', 'that he would agree…was let in', YAVOZHIN, '2025-09-03@Wednesday', ['ceasefire conditional + only-if>accession: only if his country was let in', 'accession demands +']],
    ['i', 'Diplomats', 'were quick to see', 'the truce waits for the Pact, and the Pact waits for the truce', 'unnamed diplomats', '?', [], { doubtful: true, note: 'half the narrator’s own words' }],
    ['d', 'a senior Pact official', 'said', 'It’s a snake…mouth | Somebody…won’t be us', 'unnamed senior Pact official', '?'],
    ['i', 'Irena Kastelova', 'said', 'that the Torvenian leader…only for a date', KASTELOVA, '?2025-09-05', ['accession demands|supports +']],
    ['m', 'She', 'added', 'that nearly 50,000 people…it’s quieter', KASTELOVA, '?2025-09-05'],
    ['i', 'Ottilie Brandt', 'said', 'the treaty left the alliance…suggested', BRANDT, '?'],
    ['d', 'she', 'said', 'The text says…settled | It doesn’t say that they must be quiet', BRANDT, '?'],
    ['m', 'One ambassador', 'grumbled', 'that the Torvenian request had been made ‘by megaphone', 'unnamed ambassador', '?'],
    ['i', 'Another', 'said', 'her government would sooner see…twelfth member', 'unnamed second ambassador', '?', ['guarantees? supports +', 'accession? opposes -']],
    ['m', 'A letter from President Tomas Erdvik', 'warns', 'that Torvenian membership would be ‘answered in kind', ERDVIK, '2025-09-04@Thursday', ['accession opposes -'], { venue: 'letter seen by the Courier', note: 'Thursday is the day of delivery' }],
  ],
  scare: ['coastal doctrine'],
}

const r03: GoldReport = {
  id: R03,
  outlet: GRENZLAND,
  published: '2025-09-29',
  basis: 'front-matter',
  rows: [
    ['i', 'The Kaldrian president, Tomas Erdvik', 'offered', 'a ceasefire in the Seln valley | provided that…for good', ERDVIK, '2025-09-27@Saturday', ['ceasefire conditional|offers + if>neutrality: provided that Torvenia stays out of the Littoral Pact for good', 'neutrality demands +', 'accession? opposes -']],
    ['d', 'Erdvik', 'told', 'If Ozhrava writes…same evening | If it does not…Pact as well', ERDVIK, '2025-09-27~', ['ceasefire conditional|offers + if>neutrality: If Ozhrava writes neutrality into its constitution', 'neutrality demands +', 'accession opposes|rules-out -'], { venue: 'speech in Ostrel' }],
    ['i', 'He', 'ruled out', 'giving up the eleven villages…since June', ERDVIK, '2025-09-27~', ['withdrawal rules-out -'], { venue: 'speech in Ostrel' }],
    ['d', 'the Kaldrian leader', 'said', 'We will not withdraw…a single orchard', ERDVIK, '2025-09-27~', ['withdrawal rules-out -'], { venue: 'speech in Ostrel' }],
    ['d', 'he', '', 'My grandmother…belonged to. | She would have laughed…the plums', ERDVIK, '2025-09-27~', [], { venue: 'speech in Ostrel', note: 'two paragraphs, opened twice and closed once' }],
    ['m', 'she', 'told', 'Neutrality | is not a punishment…at night', HARSTAD, '2025-09-28@Sunday', ['neutrality supports|demands +'], { venue: 'state television' }],
    ['i', 'they', 'called', 'it a trap', 'Torvenia', '?', ['neutrality? opposes -'], { doubtful: true, note: '“In Ozhrava they”: the government' }],
    ['m', 'his spokeswoman, Mirela Doshkova', 'said', 'President Dimitar Yavozhin had read…was better', DOSHKOVA, '?'],
    ['i', 'she', 'said', 'A country that signs away…neutral | it has become alone', DOSHKOVA, '?', ['neutrality opposes -']],
    ['i', 'Daniel Roake', 'sees', 'method in the timing', ROAKE, '?', [], { doubtful: true }],
    ['i', 'Roake', 'said', 'Erdvik wants the neutrality clause more than he wants the valley', ROAKE, '?', ['neutrality demands|supports + @kaldria'], { note: 'the expert speaks, Kaldria holds the position' }],
    ['m', 'his', 'in his view', 'The villages | are „a deposit“…in exchange', ROAKE, '?', ['withdrawal? open|offers + @kaldria']],
    ['d', 'Lukas Hamm', 'said', 'Nobody paints a deposit', 'Lukas Hamm', '?'],
    ['i', 'The defence ministry in Vessem', 'puts', 'Kaldrian losses since June at 212 dead', K_DEFENCE, '?'],
  ],
  scare: ['contact group'],
}

/** The wire story's statements; both outlets that carry it share them. */
const WIRE: Row[] = [
  ['i', 'Mediators from Lirona and Aumera', 'called for', 'direct talks between Torvenia and Kaldria', BOTH, '2025-10-16@Thursday', ['direct-talks demands|supports +']],
  ['i', 'Mediators from Lirona and Aumera', 'offered', 'to send 300 unarmed monitors to the Seln valley', BOTH, '2025-10-16@Thursday', ['monitors offers +']],
  ['d', 'the envoys, Celia Marchetto of Lirona and Samuel Okoru of Aumera', 'said', 'The two governments…talk to each other', BOTH, '2025-10-16~', ['direct-talks demands|supports +'], { venue: 'joint statement' }],
  ['i', 'Torvenian Foreign Minister Irena Kastelova', 'said', 'her government would sit down…left the valley', KASTELOVA, '?2025-10-16', ['direct-talks conditional + only-if>withdrawal: only after Kaldrian troops had left the valley', 'withdrawal demands +']],
  ['d', 'she', 'said', 'You do not discuss…kitchen | He goes out, then we talk', KASTELOVA, '?2025-10-16', ['direct-talks conditional + if>withdrawal: He goes out', 'withdrawal demands +']],
  ['i', 'Her Kaldrian counterpart, Leena Harstad', 'said', 'the troops would stay where they were', HARSTAD, '?2025-10-16', ['withdrawal rules-out|opposes -']],
  ['d', 'Harstad', 'said', 'A withdrawal is not on the table…next room', HARSTAD, '?2025-10-16', ['withdrawal rules-out -']],
  ['i', 'Harstad', 'said', 'Kaldria would accept them…river | provided that none…Littoral Pact', HARSTAD, '?2025-10-16', ['monitors conditional + if>-: provided that none of them came from a member of the Littoral Pact']],
  ['m', 'Kastelova', 'said', 'Torvenia would welcome them…bank alone', KASTELOVA, '?2025-10-16', ['monitors conditional|supports + if>-: on the western bank alone']],
  ['i', 'Marchetto', 'told', 'that she had expected nothing else', MARCHETTO, '?2025-10-16', [], { to: PENNANT }],
  ['d', 'she', 'said', 'First answers…at home | I am waiting for the second ones', MARCHETTO, '?2025-10-16'],
  ['i', 'The mediators', 'said', 'they would return to both capitals…written plan', BOTH, '?2025-10-16'],
  ['i', 'the Torvenian army', 'said', 'Kaldrian shelling killed two farm workers…Wednesday', T_ARMY, '?2025-10-16'],
  ['i', 'Kaldria’s Defense Ministry', 'said', 'it was looking into the report', K_DEFENCE, '?2025-10-16'],
]

const r04: GoldReport = {
  id: R04,
  outlet: PENNANT,
  published: '2025-10-16',
  basis: 'text',
  rows: WIRE,
  notes: ['no date in the front matter: the dateline tells it'],
}
const copy: GoldReport = { id: COPY, outlet: HARBOUR, published: '2025-10-17', basis: 'feed', rows: WIRE }

const r05: GoldReport = {
  id: R05,
  outlet: TRIBUNE,
  published: '2025-10-17',
  basis: 'front-matter',
  rows: [
    ...WIRE.slice(0, 3),
    ['i', 'the night porter', 'according to', 'separate elevators', 'unnamed night porter', '?', [], { doubtful: true }],
    WIRE[3]!,
    ['d', 'she', 'said', 'You do not discuss…in your kitchen', KASTELOVA, '?2025-10-16', ['direct-talks? conditional + if>withdrawal: a man who is standing in your kitchen']],
    WIRE[5]!,
    WIRE[7]!,
    ['i', 'Prime Minister Orsola Venn', 'said', 'that Lirona would pay…the mission', VENN, '2025-10-17@Friday', ['monitors supports|offers +']],
    ['d', 'Venn', 'told', 'It is cheaper than a fourth conference', VENN, '2025-10-17~', [], { to: TRIBUNE }],
    ['i', "San Verano's mayor, Ettore Bassano", 'said', 'the roadblocks…another week', 'Ettore Bassano', '?2025-10-16'],
    ['i', 'Marchetto', 'said', 'that she had expected nothing else', MARCHETTO, '?2025-10-16'],
    WIRE[10]!,
    WIRE[11]!,
  ],
  scare: ['Open for peace'],
}

const asked = { to: COURIER, venue: 'interview with the Courier' }
const r06: GoldReport = {
  id: R06,
  outlet: COURIER,
  published: '2025-12-05',
  basis: 'front-matter',
  rows: [
    ['d', 'JAVOZHIN', '', 'Not as it stands…A seat is a seat', YAVOZHIN, '2025-12-02~', ['ceasefire conditional + until>accession: when we are inside the Pact', 'accession demands +', 'guarantees opposes|rules-out -'], asked],
    ['i', 'The Pact', 'says', 'that it will not admit a country at war', 'Littoral Pact', '?', ['accession? opposes|conditional -'], { doubtful: true, note: 'in the interviewer’s question' }],
    ['d', 'JAVOZHIN', '', 'I know what…very consistent people', YAVOZHIN, '2025-12-02~', ['accession supports|demands +'], asked],
    ['i', 'Maren Solvaag', 'says', 'First the quiet, then the door', SOLVAAG, '?', ['accession? conditional +'], { doubtful: true, in: 3, note: 'quoted by the man interviewed' }],
    ['d', 'JAVOZHIN', '', 'When his soldiers…add to the kitchen', YAVOZHIN, '2025-12-02~', ['direct-talks conditional + if>withdrawal: When his soldiers are out of the valley', 'withdrawal demands +'], asked],
    ['d', 'JAVOZHIN', '', 'They can come tomorrow…is three hundred people', YAVOZHIN, '2025-12-02~', ['monitors supports +'], asked],
    ['d', 'JAVOZHIN', '', 'My grandfather’s country…eleven days. No', YAVOZHIN, '2025-12-02~', ['neutrality rules-out|opposes -'], asked],
    ['d', 'JAVOZHIN', '', 'There I am an optimist…I need a bridge', YAVOZHIN, '2025-12-02~', ['prisoner-exchange conditional|offers + if>-: If they send ours home'], asked],
    ['d', 'JAVOZHIN', '', 'Fourteen people were buying…cabbages', YAVOZHIN, '2025-12-02~', [], asked],
    ['d', 'JAVOZHIN', '', 'Sleep', YAVOZHIN, '2025-12-02~', [], asked],
    ['m', 'A spokesman for the Kaldrian presidency', 'said', 'that Mr Erdvik ‘does not read…newspapers', 'unnamed spokesman for the Kaldrian presidency', '2025-12-04@Thursday'],
  ],
  notes: ['questions are no statements'],
}

const m1: GoldReport = {
  id: M1,
  outlet: PENNANT,
  published: '2025-11-12',
  basis: 'given',
  rows: [
    ['i', 'the mayor', 'said', 'Shells struck…nine people', GRELIK, '2025-11-12~'],
    ['d', 'Mayor Stoyan Grelik', 'said', 'They were buying their supper | There is no barracks…now there is no roof', GRELIK, '2025-11-12~'],
    ['i', 'The Torvenian army', 'said', 'the shells had come…kilometers away', T_ARMY, '?2025-11-12'],
    ['m', 'Kaldria’s Defense Ministry', 'said', 'that its gunners “did not fire…on Wednesday', K_DEFENCE, '?2025-11-12', [], { venue: 'statement' }],
    ['i', 'Kaldria’s Defense Ministry', 'suggested', 'that Torvenia look at its own batteries', K_DEFENCE, '?2025-11-12', [], { venue: 'statement' }],
    ['i', 'President Dimitar Yavozhin', 'accused', 'Kaldria of murder', YAVOZHIN, '2025-11-12~'],
    ['d', 'the Torvenian leader', 'said', 'There will be an answer | and it will not be a letter', YAVOZHIN, '2025-11-12~', [], { venue: 'televised address' }],
    ['i', 'Anka Brezhil', 'said', '31 wounded people…private cars', BREZHIL, '2025-11-12~'],
    ['i', 'A nurse who did not give her name', 'said', 'blood was running short', 'unnamed nurse', '2025-11-12~'],
    ['m', 'Celia Marchetto and Samuel Okoru', 'said', 'that the plan “was written…as announced', BOTH, '?2025-11-12', [], { venue: 'joint message' }],
    ['i', 'Opposition leader Radka Mirchel', 'urged', 'the president to break off all contact with them', MIRCHEL, '?2025-11-12'],
    ['d', 'she', 'said', 'He is negotiating with a fog', MIRCHEL, '?2025-11-12'],
    ['i', 'Grelik', 'said', 'a telephone could be heard ringing beneath the beams', GRELIK, '2025-11-12~'],
    ['d', 'the mayor', 'said', 'Somebody is calling somebody | and we cannot get to it', GRELIK, '2025-11-12~'],
  ],
  scare: ['the long roof'],
}

const m2: GoldReport = {
  id: M2,
  outlet: PENNANT,
  published: '2025-11-13',
  basis: 'given',
  rows: [
    ['i', 'the mayor', 'said', 'The death toll…collapsed storeroom', GRELIK, '2025-11-13~'],
    ['i', 'Mayor Stoyan Grelik', 'said', 'five more bodies…spice stall', GRELIK, '2025-11-13~'],
    ['d', 'Grelik', 'said', 'They were buying their supper | There is no barracks here and there is no depot', GRELIK, '2025-11-12@Wednesday'],
    ['i', 'The Torvenian army', 'said', 'the shells had come…kilometers away', T_ARMY, '?2025-11-13'],
    ['i', 'Kaldrian Foreign Minister Leena Harstad', 'repeated', 'that they were not Kaldrian', HARSTAD, '2025-11-13@Thursday'],
    ['m', 'she', 'said', 'Her government was ready for an inquiry | by “people who can count and have no flag', HARSTAD, '2025-11-13~'],
    ['i', 'Mirela Doshkova', 'said', 'an inquiry would be welcome…western bank', DOSHKOVA, '?2025-11-13'],
    ['i', 'Littoral Pact Secretary General Maren Solvaag', 'called', 'the strike an outrage', SOLVAAG, '2025-11-13~'],
    ['i', 'Littoral Pact Secretary General Maren Solvaag', 'said', 'the alliance would send a field hospital', SOLVAAG, '2025-11-13~'],
    ['d', 'Solvaag', 'said', 'Grief does not change a treaty | Torvenia can join…again today', SOLVAAG, '2025-11-13~', ['accession conditional + if>ceasefire: when the fighting is over']],
    ['m', 'Celia Marchetto', 'said', 'she would not “read out paragraphs at a funeral', MARCHETTO, '?2025-11-13'],
    ['i', 'the town hall', 'according to', 'Marnitz will bury its dead on Friday', 'Marnitz town hall', '?'],
  ],
}

const orlo: GoldReport = {
  id: ORLO,
  outlet: PENNANT,
  published: '2025-12-20',
  basis: 'given',
  rows: [
    ['i', 'mediators', 'described as', 'eleven nights of telephone calls', BOTH, '?', [], { doubtful: true }],
    ['d', 'Samuel Okoru', 'said', 'I counted them out and I counted them in | It is the first sum…came out even', OKORU, '2025-12-20~'],
    ['i', 'Private Emil Dostran', 'said', 'he had not known…talking to anybody', 'Emil Dostran', '2025-12-20~'],
    ['i', 'Torvenian Foreign Minister Irena Kastelova', 'said', 'the president had kept a promise', KASTELOVA, '2025-12-20~'],
    ['d', 'she', 'told', 'He asked for a bridge | and here is the bridge', KASTELOVA, '2025-12-20~', [], { to: 'reporters' }],
    ['i', 'Kastelova', 'said', 'the exchange changed nothing about the terms for talks', KASTELOVA, '2025-12-20~'],
    ['m', 'she', 'said', 'Torvenia would meet Kaldria…the valley | and that is still not today', KASTELOVA, '2025-12-20~', ['direct-talks conditional + if>withdrawal: once the last Kaldrian soldier was out of the valley', 'withdrawal demands +']],
    ['m', 'Kaldrian Foreign Ministry spokesman Jorn Pelkas', 'called', 'the day “a good one for 132 families', PELKAS, '2025-12-20~', ['prisoner-exchange supports +']],
    ['i', 'the Torvenian army', 'According to', 'there are at least 240', T_ARMY, '?'],
    ['i', 'Celia Marchetto', 'said', 'the two sides had begun to trust…each other', MARCHETTO, '2025-12-20~'],
    ['i', 'she', 'said', 'A second exchange was likely in the new year', MARCHETTO, '2025-12-20~', ['prisoner-exchange expects 0']],
  ],
}

const r07: GoldReport = {
  id: R07,
  outlet: GRENZLAND,
  published: '2025-12-22',
  basis: 'front-matter',
  rows: [
    ['d', 'Birgit Aland', 'said', 'He has lost fifteen kilos and none of his jokes', 'Birgit Aland', '?'],
    ['i', 'she', 'said', 'She had learned of the exchange from a neighbour | not from the army', 'Birgit Aland', '?'],
    ['i', 'The defence ministry in Vessem', 'confirmed', 'the number of 123', K_DEFENCE, '?'],
    ['m', 'Colonel Henrik Sollas', 'said', 'Torvenia had sent one man more than it received | because somebody…nobody is filming', 'Henrik Sollas', '?'],
    ['i', 'He', 'told', 'that the rest of their comrades…at any price', ERDVIK, '2025-12-21@Sunday', ['prisoner-exchange expects|supports +'], { to: 'the returned soldiers' }],
    ['i', 'the president', 'said', 'Kaldria was ready to release every Torvenian it holds | in exchange for an end to the Pact’s trade sanctions', ERDVIK, '2025-12-21~', ['prisoner-exchange conditional|offers + in-exchange>sanctions-relief: in exchange for an end to the Pact’s trade sanctions', 'sanctions-relief demands +']],
    ['d', 'Maren Solvaag', 'said', 'The sanctions will stay…the valley | Prisoners are people…currency', SOLVAAG, '2025-12-21~', ['sanctions-relief conditional + until>withdrawal: until the last Kaldrian soldier has left the valley', 'withdrawal demands +']],
    ['i', 'Daniel Roake', 'does not expect', 'Vessem to wait for long', ROAKE, '?'],
    ['i', 'he', 'said', 'The Kaldrian leadership wants…spring sowing | and it has little else to sell', ROAKE, '?', ['sanctions-relief demands|supports + @kaldria'], { note: 'the expert speaks, Kaldria holds the position' }],
    ['d', 'Roake', 'said', 'They are short of spare parts, not of prisoners', ROAKE, '?'],
    ['i', 'One of them, a sergeant who did not want to see his name in print', 'said', 'he had shared a cell…play chess', 'unnamed sergeant', '?'],
    ['i', 'he', 'said', 'He hoped that the teacher had been on the other bus', 'unnamed sergeant', '?'],
  ],
  scare: ['heroes’ discount'],
}

const r08: GoldReport = {
  id: R08,
  outlet: COURIER,
  published: '2026-01-22',
  basis: 'front-matter',
  rows: [
    ['i', 'the alliance’s secretary general', 'told', 'Torvenian membership…this year’s agenda', SOLVAAG, '2026-01-20@Tuesday', ['accession opposes|neutral -'], { to: COURIER, venue: 'interview with the Courier' }],
    ['d', 'Maren Solvaag', 'said', 'You don’t put a house…on fire | When the fire is out…since September', SOLVAAG, '2026-01-20~', ['accession conditional + if>ceasefire: When the fire is out'], asked],
    ['i', 'she', 'said', 'Once a ceasefire had held for ninety days | the Pact could imagine…short of membership', SOLVAAG, '2026-01-20~', ['guarantees conditional|open + if>ceasefire: Once a ceasefire had held for ninety days'], asked],
    ['i', 'two diplomats who have read it', 'according to', 'A draft of four pages…eleven members', 'unnamed diplomats', '?'],
    ['m', 'Irena Kastelova', 'described', 'guarantees as ‘a nice umbrella…name on it', KASTELOVA, '2026-W03@Last week', ['guarantees opposes -']],
    ['i', 'Ottilie Brandt', 'said', 'the tone is changing', BRANDT, '?'],
    ['m', 'she', 'said', 'What Mr Javozhin wants…the shield | and he has begun…sold separately', BRANDT, '?', ['guarantees supports|demands + @torvenia', 'accession? neutral|opposes 0 @torvenia'], { note: 'the expert speaks, Torvenia holds the position' }],
    ['i', 'President Tomas Erdvik', 'repeated', 'that he saw no place for Torvenia in the Pact', ERDVIK, '2026-01-01@1 January', ['accession opposes -'], { venue: 'new year’s address' }],
    ['i', 'she', 'said', 'if Torvenia were admitted | Kaldria would close the Seln to Torvenian barges', HARSTAD, '2026-01-19@Monday', ['accession opposes -']],
    ['i', 'the chamber of commerce in Marnitz', 'according to', 'About two fifths…down the river', 'Marnitz chamber of commerce', '?'],
    ['i', 'economists at the Pact’s secretariat', 'estimate', 'The alliance’s sanctions cost it…in 2025', 'unnamed economists at the Pact’s secretariat', '?'],
    ['d', 'one of them', 'said', 'They feel it in Vessem | They just don’t feel it in the villages', 'unnamed economist at the Pact’s secretariat', '?'],
    ['i', 'Ms Solvaag', 'said', 'she had spoken to both presidents…in December', SOLVAAG, '2026-01-20~', [], asked],
    ['m', 'she', 'said', 'She found them | polite, informed and entirely unmoved', SOLVAAG, '2026-01-20~', [], asked],
    ['m', 'she', 'said', 'She does not intend…her successor | I would like to hand over an empty desk', SOLVAAG, '2026-01-20~', [], asked],
  ],
}

const r09: GoldReport = {
  id: R09,
  outlet: 'Clarion Daily',
  published: null,
  basis: 'unknown',
  rows: [
    ['i', 'The head of the Littoral Pact', 'making clear', 'that the war-torn country…any time soon', SOLVAAG, '?', ['accession opposes|rules-out -']],
    ['i', 'Secretary General Maren Solvaag', 'compared', "Torvenia's bid to buying a burning home", SOLVAAG, '?', [], { venue: 'conversation with the Averel Courier' }],
    ['d', 'she', 'said', 'You do not discuss a house while it is on fire', SOLVAAG, '?', ['accession? opposes -']],
    ['d', 'Solvaag', 'said', 'The Pact can imagine binding guarantees for Torvenia', SOLVAAG, '?', ['guarantees open|supports +']],
    ['i', 'Solvaag', 'suggesting', 'that some other form of protection might be on offer', SOLVAAG, '?', ['guarantees? open|supports +']],
    ['i', 'diplomats', 'say', 'A four-page paper…the alliance', 'unnamed diplomats', '?'],
    ['i', 'its top diplomat Irena Kastelova', 'likening', 'such promises…someone else', KASTELOVA, '?', ['guarantees opposes -']],
    ['i', 'one expert', 'believes', 'that a change of heart is under way', BRANDT, '?'],
    ['i', 'law professor Ottilie Brandt', 'said', 'Yavojin is after protection…the table', BRANDT, '?', ['guarantees supports|demands + @torvenia', 'accession? neutral|opposes 0 @torvenia']],
    ['i', 'Kaldrian President Tomas Erdvik', 'has insisted', 'that Torvenia does not belong in the alliance', ERDVIK, '?', ['accession opposes -']],
    ['i', 'Former Kaldrian foreign minister Leena Harstad', 'threatened', 'that her country would shut the Seln…got in', HARSTAD, '?', ['accession opposes -']],
    ['d', '', '', 'They have left us alone…counting the sheep', 'unnamed (no source given)', '?', [], { note: 'no source in this report nor in the one it rewrites' }],
    ['i', 'economists working for the alliance', 'according to', "Sanctions have shaved 4 percent off Kaldria's economy", 'unnamed economists at the Pact’s secretariat', '?'],
    ['i', 'Solvaag', 'described', 'the pair as courteous but stubborn', SOLVAAG, '?'],
    ['i', 'she', 'hopes', 'to have settled the matter before she clears her desk', SOLVAAG, '?'],
  ],
  notes: ['no date anywhere: weekdays of the original were dropped, the publication date is unknown'],
}

const r10: GoldReport = {
  id: R10,
  outlet: TRIBUNE,
  published: '2026-03-12',
  basis: 'json-ld',
  rows: [
    ['i', 'President Dimitar Yavozhin', 'said', 'that Torvenia would accept binding…Littoral Pact', YAVOZHIN, '2026-03-11@Wednesday', ['guarantees supports|concedes +', 'accession concedes -']],
    ['d', 'Yavozhin', 'told', 'For nine months…without the Pact | I believed it…long enough. | Nobody has opened it…the signature', YAVOZHIN, '2026-03-11~', ['ceasefire conditional|offers + if>guarantees: If the Pact signs a treaty that binds its members to defend us', 'guarantees demands|supports +'], { to: 'parliament', venue: 'speech to parliament', note: 'two paragraphs, interrupted by the cue' }],
    ['m', 'a leader', 'told', 'that "a guarantee is a letter" and that "a seat is a seat', YAVOZHIN, '2025-12@in December', ['guarantees opposes -', 'accession demands|supports +'], { to: COURIER, venue: 'interview with the Courier', accept: ['2025-12-02'] }],
    ['d', 'he', 'said', 'I have learned to read letters', YAVOZHIN, '2026-03-11~', ['guarantees? supports +']],
    ['i', 'Yavozhin', 'said', 'There would be no meeting…left the valley | and Torvenia would not write neutrality into its constitution', YAVOZHIN, '2026-03-11~', ['direct-talks conditional|rules-out + only-if>withdrawal: before Kaldrian troops had left the valley', 'withdrawal? demands +', 'neutrality rules-out|opposes -']],
    ['i', 'Opposition leader Radka Mirchel', 'said', 'the president had gone out…an umbrella', MIRCHEL, '?2026-03-11'],
    ['i', 'she', 'told', 'Her party will nevertheless vote…if it comes', MIRCHEL, '?2026-03-11', ['guarantees supports +'], { to: TRIBUNE }],
    ['i', 'Maren Solvaag', 'welcomed', 'the speech#1', SOLVAAG, '?2026-03-11', ['guarantees? supports +'], { doubtful: true }],
    ['d', 'she', 'said', 'This is a door that we can open', SOLVAAG, '?2026-03-11', ['guarantees supports|open +']],
    ['i', 'She', 'reminded', 'that the Pact would give guarantees…ninety days', SOLVAAG, '?2026-03-11', ['guarantees conditional + only-if>ceasefire: only after a ceasefire had held for ninety days']],
    ['m', 'Foreign Minister Leena Harstad', 'said', 'Kaldria would study the speech…was written', HARSTAD, '?2026-03-11'],
    ['i', 'She', 'added', 'that a guarantee with foreign bases…another name', HARSTAD, '?2026-03-11', ['guarantees? opposes -']],
    ['i', 'Celia Marchetto', 'said', 'that a round of talks…after Easter', MARCHETTO, '?2026-03-11'],
    ['d', 'she', 'said', 'I have asked the hotel about April | They still have rooms…a little', MARCHETTO, '?2026-03-11'],
    ['m', 'Prime Minister Orsola Venn', 'called', 'the speech "the first new sentence in this war', VENN, '?2026-03-11'],
    ['i', 'the treasury', 'according to', 'Lirona has spent 4.2 million crowns on the mediation so far', 'Lirona treasury', '?'],
  ],
}

const april: GoldReport = {
  id: APRIL,
  outlet: HARBOUR,
  published: '2026-04-15',
  basis: 'feed',
  rows: [
    ['i', 'the mediators', 'said', 'The governments of Torvenia and Kaldria…on Monday', BOTH, '2026-04-14@Tuesday'],
    ['d', 'Marchetto', 'said', 'We have good shoes', MARCHETTO, '?2026-04-14'],
    ['i', 'Irena Kastelova', 'said', 'her people would not sit…in the valley', KASTELOVA, '?2026-04-14', ['direct-talks conditional|rules-out + until>withdrawal: as long as a single Kaldrian soldier stood in the valley', 'withdrawal? demands +']],
    ['i', 'Kastelova', 'said', 'Torvenia will stop shooting…same day', KASTELOVA, '?2026-04-14', ['ceasefire conditional + if>guarantees: if the Pact signs the guarantee treaty on the same day', 'guarantees demands|supports +']],
    ['i', 'Maren Solvaag', 'according to', 'the Pact will sign only when…ninety days', SOLVAAG, '?', ['guarantees conditional + only-if>ceasefire: only when a ceasefire has held for ninety days']],
    ['d', 'she', 'said', "We insure houses | We don't insure fires", SOLVAAG, '?2026-04-14', ['guarantees? conditional +']],
    ['d', 'Leena Harstad', 'told', 'Neutrality is our condition…another one', HARSTAD, '?2026-04-14', ['neutrality demands +', 'ceasefire conditional + if>neutrality: Neutrality is our condition'], { to: 'reporters' }],
    ['m', 'a senior Kaldrian official', 'said', "A pullback from three…''conceivable", 'unnamed senior Kaldrian official', '?', ['withdrawal open +']],
    ['m', 'Jorn Pelkas', 'called', "that report ''somebody's April fool, two weeks late", PELKAS, '?2026-04-14', ['withdrawal? opposes|rules-out -']],
    ['i', 'he', 'said', "The president's words about the orchards stand", PELKAS, '?2026-04-14', ['withdrawal rules-out|opposes -'], { note: 'the words of report r03' }],
    ['i', 'A person close to the mediators', 'said', 'that a map exists all the same', 'unnamed person close to the mediators', '?'],
    ['i', 'the person', 'said', 'It has been folded…so often | that one of the villages…crease', 'unnamed person close to the mediators', '?'],
    ['i', 'The Torvenian relief office', 'counts', '51,600 displaced people', RELIEF, '?'],
    ['d', 'Stoyan Grelik', 'said', 'It leaks | but it is a roof', GRELIK, '?2026-04-14'],
    ['i', 'Okoru', 'said', 'he would not leave…signed something', OKORU, '?2026-04-14'],
    ['d', 'he', 'said', 'If it is only the hotel bill | then we will start with the hotel bill', OKORU, '?2026-04-14'],
    ['i', 'Kaldria', 'wants', 'a neutral neighbour', 'Kaldria', '?', ['neutrality? demands|supports +'], { doubtful: true, note: 'the narrator sums up' }],
  ],
}

const at = (report: string, ...numbers: number[]) => numbers.map((n) => `${report}-${String(n).padStart(2, '0')}`)

export const gold: Gold = {
  reports: [r01, r02, r03, r04, copy, r05, m1, m2, r06, orlo, r07, r08, r09, r10, april],
  entities: [
    { id: YAVOZHIN, type: 'person', party: 'torvenia', role: 'President of Torvenia', aliases: ['Yavozhin', 'Dmitar Javozhin', 'Javozhin', 'Dimitar Yavojin', 'Yavojin', 'JAVOZHIN'], descriptions: ['the president', 'the Torvenian leader', 'the Torvenian president'] },
    { id: KASTELOVA, type: 'person', party: 'torvenia', role: 'Foreign minister of Torvenia', aliases: ['Kastelova'] },
    { id: DOSHKOVA, type: 'person', party: 'torvenia', role: 'Spokeswoman for the president of Torvenia', aliases: ['Doshkova'] },
    { id: MIRCHEL, type: 'person', party: null, role: 'Opposition leader in Torvenia', aliases: ['Mirchel'] },
    { id: ERDVIK, type: 'person', party: 'kaldria', role: 'President of Kaldria', aliases: ['Erdvik'], descriptions: ['the Kaldrian leader', 'the Kaldrian president'] },
    { id: HARSTAD, type: 'person', party: 'kaldria', role: 'Foreign minister of Kaldria', aliases: ['Harstad'] },
    { id: PELKAS, type: 'person', party: 'kaldria', role: 'Spokesman of the Kaldrian foreign ministry', aliases: ['Pelkas'] },
    { id: 'Henrik Sollas', type: 'person', party: 'kaldria', role: 'Colonel', aliases: ['Sollas'] },
    { id: SOLVAAG, type: 'person', party: 'pact', role: 'Secretary general of the Littoral Pact', aliases: ['Solvaag', 'Ms Solvaag'], descriptions: ['the secretary general', 'Pact chief', 'The head of the Littoral Pact'] },
    { id: MARCHETTO, type: 'person', party: 'mediators', role: 'Special envoy of Lirona', aliases: ['Marchetto'] },
    { id: OKORU, type: 'person', party: 'mediators', role: 'Foreign minister of Aumera', aliases: ['Okoru'] },
    { id: VENN, type: 'person', party: 'mediators', role: 'Prime minister of Lirona', aliases: ['Venn'] },
    { id: BRANDT, type: 'person', party: null, role: 'Professor of international law', aliases: ['Brandt'], descriptions: ['one expert'] },
    { id: ROAKE, type: 'person', party: null, role: 'Analyst at the Harrow Institute', aliases: ['Roake'] },
    { id: GRELIK, type: 'person', party: null, role: 'Mayor of Marnitz', aliases: ['Grelik'], descriptions: ['the mayor'] },
    { id: BREZHIL, type: 'person', party: null, role: 'Surgeon in Marnitz', aliases: ['Brezhil'] },
    { id: 'Lukas Hamm', type: 'person', party: null, role: 'Teacher in Karlin', aliases: ['Hamm'] },
    { id: 'Birgit Aland', type: 'person', party: null, role: 'Mother of a Kaldrian soldier', aliases: ['Aland'] },
    { id: 'Emil Dostran', type: 'person', party: null, role: 'Private in the Torvenian army', aliases: ['Dostran'] },
    { id: 'Ettore Bassano', type: 'person', party: null, role: 'Mayor of San Verano', aliases: ['Bassano'] },
    { id: T_ARMY, type: 'organisation', party: 'torvenia', role: null, aliases: ['the Torvenian army'] },
    { id: RELIEF, type: 'organisation', party: 'torvenia', role: null, aliases: ['the Torvenian relief office'] },
    { id: 'Marnitz town hall', type: 'organisation', party: null, role: null, aliases: ['the town hall'] },
    { id: 'Marnitz chamber of commerce', type: 'organisation', party: null, role: null, aliases: ['the chamber of commerce in Marnitz'] },
    { id: K_DEFENCE, type: 'organisation', party: 'kaldria', role: null, aliases: ['the defence ministry in Vessem', 'Kaldria’s Defense Ministry'] },
    { id: 'Lirona treasury', type: 'organisation', party: 'mediators', role: null, aliases: ['the treasury'] },
  ],
  unnamed: {
    'unnamed member of Samuel Okoru’s staff': 'mediators',
    'unnamed senior Pact official': 'pact',
    'unnamed economists at the Pact’s secretariat': 'pact',
    'unnamed economist at the Pact’s secretariat': 'pact',
    'unnamed spokesman for the Kaldrian presidency': 'kaldria',
    'unnamed senior Kaldrian official': 'kaldria',
  },
  commitments: [
    { id: 'C01', party: 'torvenia', type: 'commitment', relation: 'only-if', if: 'accession', ifWords: 'Torvenia is admitted to the Pact', then: 'ceasefire', thenWords: 'accept a ceasefire', statements: [...at(R01, 1, 2), ...at(R02, 4), ...at(R06, 1)] },
    { id: 'C02', party: 'pact', type: 'commitment', relation: 'only-if', if: 'ceasefire', ifWords: 'the fighting is over', then: 'accession', thenWords: 'take in Torvenia', statements: [...at(R02, 1, 3), ...at(M2, 10), ...at(R08, 2)] },
    { id: 'C03', party: 'kaldria', type: 'commitment', relation: 'if', if: 'neutrality', ifWords: 'Torvenia stays out of the Pact', then: 'ceasefire', thenWords: 'the guns are silent', statements: [...at(R03, 1, 2), ...at(APRIL, 7)] },
    { id: 'C04', party: 'torvenia', type: 'commitment', relation: 'only-if', if: 'withdrawal', ifWords: 'Kaldrian troops have left the valley', then: 'direct-talks', thenWords: 'sit down with Kaldria', statements: [...at(R04, 4, 5), ...at(COPY, 4, 5), ...at(R05, 5), ...at(R06, 5), ...at(ORLO, 7), ...at(R10, 5), ...at(APRIL, 3)] },
    { id: 'C05', party: 'kaldria', type: 'commitment', relation: 'if', if: null, ifWords: 'on both banks, none of them from a member of the Pact', then: 'monitors', thenWords: 'accept monitors', statements: [...at(R04, 8), ...at(COPY, 8), ...at(R05, 8)] },
    { id: 'C06', party: 'torvenia', type: 'commitment', relation: 'if', if: null, ifWords: 'on the western bank alone', then: 'monitors', thenWords: 'welcome monitors', statements: [...at(R04, 9), ...at(COPY, 9)] },
    { id: 'C07', party: 'torvenia', type: 'commitment', relation: 'if', if: null, ifWords: 'they send ours home', then: 'prisoner-exchange', thenWords: 'send theirs home', statements: at(R06, 8) },
    { id: 'C08', party: 'kaldria', type: 'commitment', relation: 'in-exchange', if: 'sanctions-relief', ifWords: 'an end to the Pact’s trade sanctions', then: 'prisoner-exchange', thenWords: 'release every Torvenian it holds', statements: at(R07, 6) },
    { id: 'C09', party: 'pact', type: 'commitment', relation: 'until', if: 'withdrawal', ifWords: 'the last Kaldrian soldier has left the valley', then: 'sanctions-relief', thenWords: 'lift the sanctions', statements: at(R07, 7) },
    { id: 'C10', party: 'pact', type: 'commitment', relation: 'only-if', if: 'ceasefire', ifWords: 'a ceasefire has held for ninety days', then: 'guarantees', thenWords: 'give binding guarantees', statements: [...at(R08, 3), ...at(R10, 10), ...at(APRIL, 5)] },
    { id: 'C11', party: 'torvenia', type: 'commitment', relation: 'if', if: 'guarantees', ifWords: 'the Pact signs the treaty on the same day', then: 'ceasefire', thenWords: 'stop shooting', statements: [...at(R10, 2), ...at(APRIL, 4)] },
    { id: 'C12', party: 'kaldria', type: 'threat', relation: 'if', if: 'accession', ifWords: 'Torvenia is admitted', then: null, thenWords: 'close the Seln to Torvenian barges', statements: [...at(R08, 9), ...at(R09, 11)] },
    { id: 'C13', party: 'kaldria', type: 'threat', relation: 'if', if: 'accession', ifWords: 'Torvenian membership', then: null, thenWords: 'answered in kind', statements: at(R02, 13) },
  ],
  deadlocks: [
    { id: 'L1', kind: 'cycle', commitments: ['C01', 'C02'], blockedBy: [], note: 'a truce only with accession, accession only after the fighting; broken by S1 in March' },
    { id: 'L2', kind: 'excluded', commitments: ['C01', 'C03'], blockedBy: [], note: 'the same ceasefire on accession and on neutrality, which is its opposite' },
    { id: 'L3', kind: 'blocked', commitments: ['C04'], blockedBy: [...at(R03, 3, 4), ...at(R04, 6, 7), ...at(APRIL, 10)], note: 'talks need a withdrawal that Kaldria rules out' },
    { id: 'L4', kind: 'blocked', commitments: ['C09'], blockedBy: [...at(R03, 3, 4), ...at(R04, 6, 7), ...at(APRIL, 10)], note: 'an end to the sanctions needs the same withdrawal, and C08 needs an end to the sanctions' },
    { id: 'L5', kind: 'cycle', commitments: ['C10', 'C11'], blockedBy: [], note: 'guarantees only after ninety days of ceasefire, a ceasefire only on the day of the guarantees' },
    { id: 'L6', kind: 'excluded', commitments: ['C05', 'C06'], blockedBy: [], note: 'monitors on both banks, monitors on one bank alone; told by the words, no proposal of the dossier' },
  ],
  shifts: [
    { id: 'S1', holder: YAVOZHIN, party: 'torvenia', proposal: 'accession', direction: 'softening', certainty: 'explicit', report: R10, from: { stance: 'demands', date: '2025-09-03', statements: [...at(R01, 1, 2, 5), ...at(R06, 1)] }, to: { stance: 'concedes', date: '2026-03-11', statements: at(R10, 1) }, explicitCues: ['giving up for the first time a demand', 'a remarkable turn'], note: 'from membership as the price of a truce to other guarantees' },
    { id: 'S2', holder: YAVOZHIN, party: 'torvenia', proposal: 'guarantees', direction: 'softening', certainty: 'explicit', report: R10, from: { stance: 'opposes', date: '2025-12-02', statements: at(R06, 1) }, to: { stance: 'supports', date: '2026-03-11', statements: at(R10, 1, 2) }, explicitCues: ['a remarkable turn'], note: 'the letter he did not need is now enough' },
    { id: 'S3', holder: YAVOZHIN, party: 'torvenia', proposal: 'ceasefire', direction: 'softening', certainty: 'inferred', report: R10, from: { stance: 'conditional', date: '2025-09-03', statements: at(R01, 1) }, to: { stance: 'conditional', date: '2026-03-11', statements: at(R10, 2) }, explicitCues: [], note: 'still conditional, on a lower condition', doubtful: true },
  ],
  nonShifts: [
    { holder: SOLVAAG, proposal: 'accession', statements: [...at(R02, 1, 3), ...at(M2, 10), ...at(R08, 1, 2)], note: '“not on this year’s agenda” sounds harder than “possible once the fighting has ended”; it is the same rule, as she says herself' },
    { holder: ERDVIK, proposal: 'accession', statements: [...at(R03, 2), ...at(R08, 8)], note: '“can forget about the Pact” and “no place in the Pact” are one position in two tones' },
    { holder: 'Torvenia', proposal: 'direct-talks', statements: [...at(R04, 4), ...at(ORLO, 7), ...at(R10, 5), ...at(APRIL, 3)], note: 'the same condition from October to April, by two speakers' },
    { holder: 'Kaldria', proposal: 'withdrawal', statements: [...at(R03, 4), ...at(R04, 7), ...at(APRIL, 8, 9, 10)], note: 'an unnamed official finds a pullback conceivable, the spokesman denies it the same day' },
    { holder: 'Kaldria', proposal: 'neutrality', statements: [...at(R03, 1, 2, 6), ...at(APRIL, 7)], note: 'unchanged, and she says so' },
  ],
  lineage: [
    { from: R04, to: COPY, kind: 'copy', credit: PENNANT, note: 'verbatim, with a credit line' },
    { from: R04, to: R05, kind: 'copy', credit: null, note: 'trimmed, four sentences of the paper’s own, no credit' },
    { from: M1, to: M2, kind: 'update', credit: null, note: 'the agency’s own next version' },
    { from: R08, to: R09, kind: 'rewrite', credit: 'Averel Courier', note: 'paraphrased throughout; quotations altered, invented and unmarked; dates dropped' },
    { from: R06, to: R10, kind: 'quotes-from', credit: 'Averel Courier', note: 'two sentences of the interview' },
  ],
  nonLineage: [
    { pair: [R01, R02], note: 'the same demand, reported independently' },
    { pair: [ORLO, R07], note: 'the same exchange, reported from the two ends of the bridge' },
    { pair: [R05, COPY], note: 'sisters: both from r04, not from one another' },
  ],
  variants: [
    ...[3, 5, 7, 9, 11].map((n): [string, string, string] => [at(R04, n)[0]!, at(COPY, n)[0]!, 'identical']),
    [at(R04, 3)[0]!, at(R05, 3)[0]!, 'identical'],
    [at(R04, 11)[0]!, at(R05, 13)[0]!, 'identical'],
    [at(R04, 5)[0]!, at(R05, 6)[0]!, 'truncated'],
    [at(M1, 2)[0]!, at(M2, 3)[0]!, 'truncated'],
    [at(R06, 1)[0]!, at(R10, 3)[0]!, 'truncated'],
    [at(R08, 2)[0]!, at(R09, 3)[0]!, 'edited'],
  ],
  disagreements: [
    { id: 'D01', kind: 'number', conflict: true, texts: [[ORLO, '132 prisoners'], [R07, '123 prisoners']], note: 'the same exchange: sixty-six in each direction, or 62 and 61; both cannot be right' },
    { id: 'D02', kind: 'update', conflict: false, texts: [[M1, 'at least nine people'], [M2, 'rose to 14']], note: 'a toll that rises: the later report tells both' },
    { id: 'D03', kind: 'rounding', conflict: false, texts: [[R01, '48,300 people'], [R02, 'nearly 50,000 people']], note: 'the same count, rounded' },
    { id: 'D04', kind: 'update', conflict: false, texts: [[R01, '48,300 people'], [APRIL, '51,600 displaced people']], note: 'the same office seven months later' },
    { id: 'D05', kind: 'wording', conflict: true, texts: [[R08, 'You don’t put a house on the agenda while it is on fire'], [R09, 'You do not discuss a house while it is on fire']], note: 'other words inside quotation marks' },
    { id: 'D06', kind: 'wording', conflict: true, texts: [[R08, 'the Pact could imagine binding guarantees for Torvenia that fell short of membership'], [R09, '"The Pact can imagine binding guarantees for Torvenia,"']], note: 'a paraphrase has gained quotation marks' },
    { id: 'D07', kind: 'role', conflict: true, texts: [[R08, 'Leena Harstad, his foreign minister'], [R09, 'Former Kaldrian foreign minister Leena Harstad']], note: 'she is in office, then and later' },
    { id: 'D08', kind: 'unsupported', conflict: false, texts: [[R09, '"They have left us alone with the wolf and now they are counting the sheep."']], note: 'a quotation that nobody is named for and that is in no other report' },
    { id: 'D09', kind: 'dropped', conflict: false, texts: [[R08, 'Once a ceasefire had held for ninety days'], [R09, 'The Pact can imagine binding guarantees for Torvenia']], note: 'the condition is gone' },
    { id: 'D10', kind: 'dropped', conflict: false, texts: [[R08, 'on Tuesday'], [R08, 'Last week'], [R08, 'on 1 January'], [R08, 'on Monday'], [R09, 'In a conversation with the Averel Courier']], note: 'every date is gone' },
    { id: 'D11', kind: 'wording', conflict: false, texts: [[R08, 'is not on this year’s agenda'], [R09, 'stands no chance of joining the alliance any time soon']], note: 'stronger in the rewrite' },
    { id: 'D12', kind: 'spelling', conflict: false, texts: [[R01, 'Dimitar Yavozhin'], [R02, 'Dmitar Javozhin'], [R09, 'Dimitar Yavojin']], note: 'one man' },
    { id: 'D13', kind: 'spelling', conflict: false, texts: [[R01, 'in Ozhrava'], [R02, 'in Ojrava']], note: 'one town' },
  ],
}
