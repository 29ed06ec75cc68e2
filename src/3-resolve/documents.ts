/** "a statement", "the letter": its author, where the report tells. */
import type { Span } from '../model/types.ts'
import { fold } from '../text/terms.ts'
import { headOf } from './descriptions.ts'
import { type Cast, firstFrom } from './people.ts'
import type { Discourse } from './pronouns.ts'
import { because, named, type Resolved } from './resolved.ts'

/** Things one side writes. A report, poll or study is a source of its own. */
const WRITTEN = /^(?:statement|letter|message|memo|email|e-mail|tweet|post|communique|op-ed)$/
const GIVES =
  /^\s(?:has\s|had\s|also\s|then\s|later\s){0,2}(?:released|issued|published|posted|sent|shared|circulated|wrote|signed|put out)\s(?:an?|the|his|her|its|their)\s(?:\p{Ll}+\s){0,3}$/u

/** "Hill released {a statement} criticizing", "Hill said in a statement … {the statement} says": Hill. */
export function byDocument(text: string, cast: Cast, words: string, span: Span, talk: Discourse): Resolved | null {
  const head = headOf(words)
  if (!head || !WRITTEN.test(fold(head.noun)) || words.split(' ').length > 4) return null
  return byGiver(text, cast, span, head.noun) ?? bySpeaker(text, span, head.noun, head.definite, talk)
}

function byGiver(text: string, cast: Cast, span: Span, noun: string): Resolved | null {
  const own = cast.mentions[firstFrom(cast.mentions, span[0]) - 1]
  if (!own || span[0] - own.span[1] > 60) return null
  const end = text
    .slice(...span)
    .toLowerCase()
    .lastIndexOf(noun)
  if (!GIVES.test(text.slice(own.span[1], span[0] + Math.max(0, end)))) return null
  return named(cast.of.get(own)!, own.span, own.parts.length > 1 ? 'name' : 'surname', [
    because(`whose ${noun} it is`, 0.8),
  ])
}

/** The last speaker, when the words since then bring the document up ("in a statement"), or the document spoke last itself. */
function bySpeaker(text: string, span: Span, noun: string, definite: boolean, talk: Discourse): Resolved | null {
  const at = talk.lastSpeakerAt(span[0], 'any')
  if (!definite || at === null || talk.paragraphAt(span[0]) - talk.paragraphAt(at) > 3) return null
  const since = text.slice(Math.max(at - 100, 0), span[0]).toLowerCase()
  const again = new RegExp(`^(?:the|this|that)\\s${noun}\\b`, 'i').test(text.slice(at, at + 40))
  if (!again && !broughtUp(noun).test(since)) return null
  const last = talk.lastSpeaker('any', span[0])
  if (!last || last.speaker.name === null || (again && last.speaker.basis === 'unnamed')) return null
  return { ...last, why: [because(`whose ${noun} it is`, 0.7)] }
}

/** A press release is a statement. */
function broughtUp(noun: string): RegExp {
  const forms = noun === 'statement' ? '(?:statement|press release|news release|communiqu[eé])' : noun
  return new RegExp(`\\b(?:in|with|via|released|issued) an?\\s(?:[a-z-]+\\s){0,2}${forms}\\b`)
}
