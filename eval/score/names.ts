/** The alias table: who is who, and which party somebody belongs to, from the user's dossier and from gold. */
import type { GoldEntity, GoldParty, GoldPerson, NameSource } from './dossier-types.ts'
import { setF1 } from './dossier-values.ts'
import { NOT_WORD, shared, strip } from './text.ts'

/** Lower case, no possessive, no full stops, no marks, no leading article. */
function normal(name: string | null | undefined): string {
  const bare = strip(name ?? '').replace(/[’']s$/, '')
  const words = bare.toLowerCase().replaceAll('.', '').replace(NOT_WORD, ' ')
  return strip(words).replace(/^the /, '')
}

const NAME_WORD = /[\p{L}\p{N}_’'-]+/gu
const EMPTY: ReadonlySet<string> = new Set()

export class Names {
  /** every alias → who it is */
  private readonly entity = new Map<string, string>()
  private readonly kind = new Map<string, string>()
  private readonly partyOf = new Map<string, string>()
  private readonly party = new Map<string, string>()

  /** The dossier's party ids win; gold's names join them. */
  constructor(gold: NameSource, dossier: NameSource = {}) {
    for (const source of [dossier, gold]) {
      for (const p of source.parties ?? []) this.addParty(typeof p === 'string' ? { id: p, name: p } : p)
      for (const e of source.entities ?? []) this.addEntity(e)
    }
    // a party can speak too ("Washington said"); entities with the same alias come first
    for (const [alias, party] of this.party) setDefault(this.entity, alias, `party:${party}`)
  }

  knownParties(): Set<string> {
    return new Set(this.party.values())
  }

  /** Keys of the party that is named, or of a person's; "A / B" gives both, nothing gives none. */
  parties(name: string | null | undefined): ReadonlySet<string> {
    if (!name) return EMPTY
    const known = this.party.get(normal(name)) ?? this.partyOf.get(this.entity.get(normal(name)) ?? '')
    if (known !== undefined) return new Set([known])
    const parts = name.split(/\s*\/\s*|;\s*/).filter(Boolean)
    if (parts.length > 1) return new Set(parts.flatMap((part) => [...this.parties(part)]))
    return new Set([normal(name)])
  }

  /** Who a name is, also with a title before two or more words of it; undefined when the table has no such name. */
  canonical(name: string | null): string | undefined {
    const known = this.entity.get(normal(name))
    if (known !== undefined) return known
    const words = normal(name).split(' ')
    for (let i = 1; words.length - i >= 2; i++) {
      const rest = this.entity.get(words.slice(i).join(' '))
      if (rest !== undefined) return rest
    }
    return undefined
  }

  /** Whether a predicted name is gold's speaker; `surface` is how the report's words name a speaker outside the table. */
  same(gold: string | null, predicted: string | null | undefined, surface?: string | null): boolean {
    if (!predicted) return normal(gold).startsWith('unnamed') || !gold
    if (normal(gold) === normal(predicted)) return true
    const [g, p] = [this.canonical(gold), this.canonical(predicted)]
    if (g !== undefined && p !== undefined) return g === p || this.isPartyOf(g, p)
    if (g === undefined) return sharesHalf(predicted, [gold, surface || gold])
    return (this.kind.get(g) ?? 'person') === 'person' && sameLastWord(gold ?? '', predicted)
  }

  // a country or body may be given as the party it stands for
  private isPartyOf(gold: string, predicted: string): boolean {
    const party = this.partyOf.get(gold)
    const body = ['place', 'organisation'].includes(this.kind.get(gold) ?? '')
    return party !== undefined && body && predicted === `party:${party}`
  }

  private addParty(party: GoldParty): void {
    const own = [party.id, party.name].filter((x) => x !== undefined && x !== '')
    const key = own.map((a) => this.party.get(normal(a))).find((k) => k !== undefined) ?? normal(party.id)
    for (const alias of [...own, ...(party.aliases ?? [])]) if (alias) setDefault(this.party, normal(alias), key)
    for (const entry of party.people ?? []) {
      const person: GoldPerson = typeof entry === 'string' ? { name: entry } : entry
      const who = this.join(person.name, person.aliases ?? [])
      setDefault(this.kind, who, 'person')
      setDefault(this.partyOf, who, key)
    }
  }

  private addEntity(entity: GoldEntity): void {
    const aliases = [...(entity.aliases ?? []), ...(entity.metonymFor ? [entity.metonymFor] : [])]
    const who = this.join(entity.id, aliases)
    this.kind.set(who, entity.type ?? 'person')
    if (!entity.party) return
    const party = this.party.get(normal(entity.party)) ?? normal(entity.party)
    setDefault(this.partyOf, who, party)
    const body = entity.type === 'place' || entity.type === 'organisation'
    if (!body || normal(entity.party).startsWith('media')) return
    for (const alias of [entity.id, ...aliases]) {
      setDefault(this.party, normal(alias), this.party.get(normal(entity.party)) ?? normal(entity.party))
    }
  }

  // joined with somebody known through the name, or through an alias of two words or more
  private join(name: string, aliases: readonly string[]): string {
    const full = [name, ...aliases.filter((a) => normal(a).includes(' '))]
    const key = full.map((a) => this.entity.get(normal(a))).find((k) => k !== undefined) ?? normal(name)
    for (const alias of [name, ...aliases]) setDefault(this.entity, normal(alias), key)
    return key
  }
}

function setDefault<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (!map.has(key)) map.set(key, value)
}

const wordsOf = (name: string | null) => new Set(normal(name).split(' ').filter(Boolean))

function sharesHalf(predicted: string, names: readonly (string | null)[]): boolean {
  return names.some((name) => setF1(wordsOf(predicted), wordsOf(name)) >= 0.5)
}

// capitalised only: "the officials" is nobody's surname
function sameLastWord(gold: string, predicted: string): boolean {
  const [a, b] = [gold.match(NAME_WORD)?.at(-1), predicted.match(NAME_WORD)?.at(-1)]
  if (a === undefined || b === undefined) return false
  return /^\p{Lu}/u.test(b) && normal(a) === normal(b)
}

/** Whether two sets of parties meet. */
export function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return shared(a, b) > 0
}
