/** Whether a predicted speaker is the one of gold: by the mention it was read from, else by the last word of the name. */
import type { NamedSpeaker, ScoredText } from './attribution-doc.ts'
import { FUNCTION_WORDS, PRONOUNS } from './statement-cues.ts'
import { shared, WORD } from './text.ts'

export function namesSomeone(speaker: NamedSpeaker): boolean {
  return Boolean(speaker.name || speaker.span)
}

export function sameSpeaker(text: ScoredText, gold: NamedSpeaker, predicted: NamedSpeaker): boolean {
  if (predicted.span) {
    const words = text.bearing(text.wordSet([predicted.span]))
    // a pronoun names nobody: then the name decides
    if ([...words].some((i) => !PRONOUNS.has(text.word(i)))) {
      return (gold.mentions ?? []).some((mention) => shared(words, text.wordSet([mention])) > 0)
    }
  }
  return Boolean(predicted.name) && lastWord(predicted.name) === lastWord(gold.name)
}

function lastWord(name: string | null | undefined): string | undefined {
  const words = (name ?? '').match(WORD) ?? []
  return words.map((w) => w.toLowerCase()).findLast((w) => !FUNCTION_WORDS.has(w))
}
