/** Whose view a sentence tells: words for what somebody wants, means or will do, and for those who explain it from outside. Data only. */

const words = (text: string) => text.trim().split(/\s+/).join('|')

/** "Solheim's aim", "the minister is determined", "she has not ruled out": what goes on in somebody, as no outsider can know it. */
export const INNER = new RegExp(
  [
    String.raw`['’]s? (?:\S+ ){0,2}["“‘]?(?:${words(`aim aims ambition ambitions belief calculation calculus choice concern concerns demand desire
      determination fallback fear fears goal goals hope hopes intention intentions intent interest interests motive motives objective plan plans position
      preference priority priorities purpose reluctance resolve strategy stance view willingness wish wishes`)})\b`,
    String.raw`\b(?:${words(`wants wanted seeks sought hopes hoped fears feared believes believed intends intended prefers preferred wishes wished plans
      planned aims aimed expects expected insists insisted considers considered regards regarded sees`)})\b`,
    String.raw`\b(?:is|are|was|were|remains?|remained|seems?|appears?|feels?) (?:\S+ly )?(?:${words(`adamant afraid anxious confident convinced
      determined eager keen open prepared ready reluctant resolute resolved set unwilling willing worried`)})\b`,
    String.raw`\b(?:has|have|had) (?:not |never )?(?:ruled out|given up|accepted|decided|resolved|made it clear|set (?:his|her|their|its) sights)\b`,
    String.raw`\b(?:would|will|could|may|might|must) (?:have to |be (?:ready|willing|prepared|forced) to )?(?:settle for|accept|agree to|give up|insist|compromise|think twice)\b`,
  ].join('|'),
  'iu',
)

/** Experts, seen from the sentence that tells what they think. */
export const EXPERTS =
  /\b(?:analysts?|experts?|observers?|strategists?|economists?|professors?|lecturers?|historians?|scholars?|academics?|(?:senior |research |visiting )?fellows?|researchers?|scientists?|pollsters?|pundits?|commentators?|think[- ]tanks?|institutes?|foundation|university|centre for|center for|center on)\b/i
