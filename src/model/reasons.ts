/** Names of rules that more than one room knows. */

/** The words that attribute tell that something was agreed to: "accepted", "conceded". */
export const YIELDS = 'stance: cue of yielding'
