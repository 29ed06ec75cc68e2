/**
 * Words that show where somebody stands, by what they do. Stems (Porter) for single words, phrases as they are written. Data only.
 * The classes follow the taxonomy of speech acts (Searle 1976: directives, commissives, expressives) and the CAMEO/PLOVER codes.
 */
import { stemmer } from 'stemmer'

const stems = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(stemmer))
const phrases = (list: string): readonly string[] => list.trim().split(/\s*[|\n]\s*/)

/** What the word that attributes does by itself. */
export const CUES = {
  refuses: stems('refuse decline rebuff veto'),
  opposes: stems(
    'reject dismiss criticize criticise condemn denounce blast slam oppose decry deride ridicule mock dispute deplore disavow rebut assail attack bash lambast lambaste object protest fault',
  ),
  demands: stems('demand urge press require implore exhort beg plead'),
  wants: stems(
    'want seek favor favour advocate back support endorse welcome praise hail applaud champion defend tout commend prefer propose recommend promote',
  ),
  commits: stems('offer pledge vow promise threaten commit volunteer'),
  yields: stems('concede agree accept relent acquiesce capitulate'),
  predicts: stems('predict expect forecast believe anticipate estimate project think doubt'),
  blames: stems('blame accuse'),
} as const

/** Said of a proposal it rules it out. */
export const RULES_OUT =
  phrases(`never | out of the question | off the table | not on the table | non-starter | nonstarter | non starter |
  no way | no place | no chance | not a chance | under no circumstances | can forget about | could forget about | forget about it | there will be no |
  there can be no | there would be no | will not | won't | won’t | would not | wouldn't | wouldn’t | is not going to | are not going to | not going to | 'm not going to | not willing to fold |
  no longer possible | cannot accept | can't accept | can’t accept | absolutely no | ruled out | rule out | rules out | refuse | refused | refuses | refusing |
  not interested in | not in any form | red line | not negotiable | nonnegotiable | non-negotiable | not give up | does not belong | not one inch | not an inch | dead on arrival`)
export const NOT_RULED_OUT = phrases(
  "not rule out | not ruled out | n’t rule out | n't rule out | n’t ruled out | n't ruled out | not ruling out | not excluded | not off the table",
)

export const DEMANDS =
  phrases(`must | have to | has to | had to | need to | needs to | needed | need | needs | ought to | should | got to | demand | demands | demanded | demanding | insist | insists |
  insisted | require | requires | required | call for | calls for | called for | calling for | call on | called on | urge | urged | it is time | it's time | it’s time | whatever is necessary | essential |
  necessary | indispensable | time to | let us | let's | let’s | nothing without | bright line`)
export const WANTS =
  phrases(`want | wants | wanted | would like | 'd like | ’d like | hope | hopes | hoped | hoping | wish | wishes | seek | seeks | seeking | sought | support | supports | supported | back | backs | backed |
  favor | favors | favour | prefer | prefers | sooner see | rather see | look forward | eager | keen | in favor of | in favour of | welcome | welcomes | welcomed | applaud | love | glad | proud | happy | pleased | justify | good for`)
export const OFFERS =
  phrases(`ready to | willing to | prepared to | offer | offers | offered | offering | will | 'll | ’ll | going to | pledge | pledged | promise | promised | vow | vowed | commit | committed |
  threaten | threatened | have agreed | has agreed | had agreed | agreed to | reached a deal | reached an agreement | announced | agrees to | agree to | plan to | plans to | planning to | intend to | intends to | is set to | are set to | be cutting | be taking | invited`)
/** Denied in form only. */
export const NO_DENIAL = phrases(
  "isn't afraid | isn’t afraid | not afraid | no doubt | not only | not just | no excuse | nothing but | not surprising",
)

export const OPPOSES =
  phrases(`oppose | opposes | opposed | opposing | reject | rejects | rejected | rejecting | against | resist | resisted | block | blocked | dismiss | dismissed | condemn | condemned |
  opposition to | resistance to | hesitation about | skepticism | scepticism | skeptical | sceptical | object to | objects to | objected to | fight | fighting against | veto | vetoed`)

/** What was asked for is let go. */
export const GIVES_UP =
  phrases(`give up | gives up | gave up | giving up | no longer insist | no longer insists | no longer demand | no longer demands | dropped its demand | dropped his demand | dropped her demand |
  dropped their demand | drop the demand | in place of | instead of | do not need | don't need | don’t need | away from | abandon | abandoned | abandoning | cede | ceded`)
/** What was refused, or less than was asked for, is taken. */
export const SETTLES = phrases(
  `settle for | settled for | less than | below | compromise on | make concessions | back down | backed down`,
)

export const OPENS = phrases(
  `could | may | might | would consider | considering | consider | considers | considered | possible | conceivable | open to | reviewing | review | studying | study | look to | look at | look into | imagine | option | alternative | room for | discuss | willing to discuss | on the table | mulling | weighing | exploring | explore`,
)
export const EXPECTS = phrases(
  `expect | expects | expected | likely | unlikely | predict | predicts | probably | think | thinks | believe | believes | confident | sure | doubt | doubts | soon | will | would | 'll | ’ll | going to | inevitable | bound to`,
)

/** What somebody thinks of a thing, in a word. */
export const GOOD =
  stems(`good great reasonable fair excellent important beautiful best better historic positive constructive productive encouraging smart effective successful win winning victory benefit beneficial valuable progress
  breakthrough right serious sensible welcome strong tremendous fantastic amazing terrific wonderful proud helpful promising vital popular cheap cheapest solution`)
export const BAD =
  stems(`bad wrong ineffective wasteful immoral laughable unfair terrible horrible mistake costly dangerous harmful stupid foolish ridiculous absurd unacceptable unjust reckless illegal unlawful cruel trap farce sham stunt
  damage damaging suffer suffering pain painful hurt harm disaster disastrous catastrophe failure fail fails failing worse worst threat blackmail bullying bully provocation tantrum hostage crisis meaningless useless pointless nonsense
  lie insult punish punishment humiliation unrealistic impractical impossible deplorable unwise turmoil debacle excuse wasting`)

/** What happens to a proposal when one of these stands before it: the thing is meant to go or not to come. */
export const ENDS = stems(
  'end replace replacement substitute stop avoid avert prevent halt drop abandon scrap kill without lack lacked lacking lose losing forgo cancel shelve delay quit',
)

/** Right behind it they end it as well: "to see the strike end". */
export const ENDED = stems(
  'end ended ends over stop stopped lifted scrapped dropped gone finished avoided averted rejected shut stalled collapse collapsed broken dead failed',
)

/** A main clause that hurts: what it hangs on is threatened with it. */
export const HURTS = stems(
  `shut shutdown close retaliate retaliation strike attack answer punish impose suffer war wasting waste forced veto cut sanction tariff cancel withdraw walk pull quit pay consequences regret emergency seize`,
)

/** Said of what is asked for first: it comes by itself, nobody is asked to give it. */
export const PASSES = stems(
  'end ended hold held pass passed begin began start started quiet finish finished settle settled continue',
)

/** Words that take a stance down from certain. */
export const HEDGES = phrases(
  'could | may | might | would consider | considering | possible | possibly | perhaps | likely | unlikely | probably | seem | seems | appears | conceivable | look at | open to | hope | hopes | if possible | in principle | some kind of',
)

/** Verbs of doing: told of one's own side, and nothing said against, it is an act announced. */
export const DOES =
  stems(`impose raise increase levy slap put place hit cut lower reduce lift remove suspend delay postpone halt buy purchase sign hold resume restart launch begin start close shut open send withdraw
  build extend provide pay release retaliate respond implement proceed continue meet negotiate prepare plan decide schedule move`)
