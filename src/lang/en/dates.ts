/** English words of time. Data only, lower case. */

export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

export const SEASONS: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  fall: 'FA',
  winter: 'WI',
}

export const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
}

export const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4 }

export const DAY_PARTS: Readonly<Record<string, string>> = {
  morning: 'MO',
  afternoon: 'AF',
  evening: 'EV',
  night: 'NI',
}

/** Before a weekday in its clause they point forward. */
export const FORWARD =
  /\b(?:will|'ll|’ll|won['’]t|shall|would|slated|scheduled|due|expected|expects?|plans? (?:to|an?)|planned|planning|set (?:to|for)|going to|next(?! to\b)|tomorrow|upcoming|coming|payable|effective|extended|postponed|expires?|redeem|redemption|invite[sd]?|inviting|summon(?:s|ed)|hopes?)\b/iu

/** Verbs of the past and of reporting, by which a weekday looks back. */
export const BACK =
  /\b(?:said|told|was|were|had|did|met|held|came|went|took|made|gave|began|left|won|lost|fell|rose|grew|sank|drew|got|knew|saw|sold|paid|ran|spoke|stood|struck|swore|threw|flew|fled|fought|found|heard|kept|led|meant|sent|shot|slid|spent|sprang|stole|stuck|taught|thought|wrote|broke|brought|bought|built|caught|chose|dealt|drove|became|overtook|hit|cut|quit|shut|set(?! (?:to|for)\b)|\p{Ll}{2,}ed)\b/u

/** Days that have a name: [month, day], or [month, nth, weekday]. */
export const HOLIDAYS: Readonly<Record<string, readonly number[]>> = {
  christmas: [12, 25],
  'christmas eve': [12, 24],
  "new year's": [1, 1],
  "new year's eve": [12, 31],
  thanksgiving: [11, 4, 4],
  independence: [7, 4],
  halloween: [10, 31],
  "valentine's": [2, 14],
  labor: [9, 1, 1],
}

export const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

/** Words outside what was said by which a sentence leaves the occasion told so far. */
export const OTHER_TIMES =
  /\b(?:in the past|in previous (?:\p{L}+ )?(?:interviews|speeches|statements|years|months)|previously|(?:earlier|last|later) (?:this|in the) (?:year|month|century)|in recent (?:weeks|months|years)|over the (?:years|months)|for (?:years|months|decades)|on (?:many|several|other|numerous|multiple) occasions|at the time|back then|in (?:his|her|their|the|a) (?:\p{L}+ )?(?:books?|memoirs?|autobiography)|during (?:his|her|their|the) (?:\p{L}+ )?(?:campaign|tenure|presidency|term)|on the campaign trail)\b/iu
/** Adverbs of habit that do so only beside the verb of saying: "has long said", "repeatedly told". */
export const OTHER_TIMES_AT_THE_CUE =
  /\b(?:long|repeatedly|often|always|frequently|consistently|regularly|routinely|habitually|once|sometimes|famously|infamously)\s+(?:\p{Ll}+ed|said|told|made|put|spoke|wrote|been|argued|held|spoken|written)\b/iu
/** Words that open another occasion, which goes on: "made similar comments to the paper". */
export const OTHER_OCCASION =
  /\b(?:similar|the same|such) (?:comments?|remarks?|statements?|claims?|points?|words|arguments?)\s(?:to|on|in|at|during)\b|\bon another occasion\b|\bin a (?:separate|different|later) (?:interview|speech|statement|tweet|post)\b/i

/** Words of a source that was asked about the news and is no part of it: experts, business, bystanders. */
export const COMMENTATORS =
  /\b(?:analysts?|strategists?|economists?|professors?|lecturers?|historians?|scholars?|experts?|fellow|researchers?|scientists?|pollsters?|pundits?|commentators?|columnists?|correspondents?|consultants?|chambers?|associations?|institute|think[- ]tank|university|college|foundation|investment bank|chief executive|CEO|co-?founder|managing director|portfolio manager|residents?|farmers?|shopkeepers?|surgeons?|nurses?|teachers?|students?|witnesses|neighbou?rs?|relatives?|mothers?|fathers?|widows?)\b/i

/** Bodies whose very name says so. */
export const OUTSIDE_BODIES = /\b(?:chamber of|association|institute|university|college|think[- ]tank)\b/i

/** Verbs of clauses that tell what somebody holds, does or passes on rather than one moment of saying it. */
export const NO_MOMENT: ReadonlySet<string> = new Set([
  'refuse',
  'decline',
  'agree',
  'report',
  'estimate',
  'predict',
  'show',
])
