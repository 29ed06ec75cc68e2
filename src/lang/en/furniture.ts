/** Lines of a page that belong to the site or to a photograph, not to the report: what they share says nothing of who copied whom. */

const STARTS = [
  'advertisement',
  'all rights reserved',
  'click here',
  'click to',
  'comments',
  'connect with us',
  'continue reading',
  'copyright',
  'e-mail',
  'email',
  'follow us',
  'follow @',
  'get the latest',
  'image copyright',
  'image caption',
  'loading',
  'manage newsletters',
  'media caption',
  'more from',
  'most read',
  'newsletter',
  'photos:',
  'please enable',
  'print this',
  'published',
  'read more',
  'recommended',
  'related',
  'replay',
  'see also',
  'share on',
  'share this',
  'sign in',
  'sign up',
  'skip to',
  'story continues',
  'subscribe',
  'the latest on',
  'the latest:',
  'thank you for',
  'trending',
  'up next',
  'watch:',
  'watch now',
  'your email',
]

const HOLDS = [
  'all rights reserved',
  'by clicking',
  'daily newsletter',
  'for reprint permission',
  'may not be published, broadcast, rewritten',
  'privacy policy',
  'sign up for our',
  'subscribe to our',
  'terms of service',
  'terms of use',
  'to your inbox',
  'using our site',
  'ap photo',
  'photo by',
  'photo credit',
  'getty images',
  'pool photo via',
]

/** Who stands where in a picture, with the full date that agencies put under it. */
const CAPTION = /^(?:file\b|.*\b(?:left|right|center|centre|back to camera|front row)\b[,)]).*\b(?:19|20)\d\d\b/
/** The first words of an archive picture's caption. */
const ARCHIVE =
  /^(?:file|photo|pictured)\b *[-–—:]|^(?:file - |in this )(?:\w+\.?,? ){0,3}(?:jan|feb|mar|apr|may|june|july|aug|sept|oct|nov|dec)\w*\.? \d{1,2}, \d{4}/

/** The line under a message that tells whose it is: a name with the account's in brackets. */
const SIGNED = /\(@\w{1,40}\)/

/** Lines longer than this are prose whatever they hold. */
const LONGEST = 900
/** A line that begins like furniture is it only while it is short. */
const SHORT = 90
/** A line without an end of sentence is a heading or a link while it is no longer than this. */
const HEADING = 120

/** Whether a line is page furniture or a caption: newsletters, sharing, rights, pictures. Bounded work for a line of any length. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false
  const lower = line.toLowerCase()
  if (HOLDS.some((words) => lower.includes(words))) return true
  if (CAPTION.test(lower) || ARCHIVE.test(lower)) return true
  return line.length <= SHORT && STARTS.some((words) => lower.startsWith(words))
}

/** Whether a line is a heading or a link: short, and no sentence ends it. */
export function isHeading(line: string): boolean {
  const trimmed = line.trimEnd()
  return trimmed.length <= HEADING && !/[.!?…:;,"”’')\]]$/.test(trimmed)
}

/** Whether a line carries a message of a social network, or the signature under one. */
export function isMessage(line: string): boolean {
  return SIGNED.test(line.slice(0, LONGEST))
}
