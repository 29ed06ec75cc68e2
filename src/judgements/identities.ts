/** What people decided about names, over which of them the rules take for one. */
import { type Identity, identify, type Name } from '../3-resolve/index.ts'
import type { Judgement } from '../model/types.ts'
import { partsOf } from '../text/naming.ts'
import { isAboutNames, Ties } from './ties.ts'

/**
 * Persons and bodies with all their names: as the rules group them, but for what people decided. `judgements` are those
 * that stand. Names that a person called the same are one identity and no rule takes them apart; names called different
 * are never in one. Where judgements are at odds, the later one counts. Every name is in exactly one identity, whatever the
 * order of the input.
 */
export function identities(names: readonly Name[], judgements: readonly Judgement[]): Identity[] {
  const decided = judgements.filter(isAboutNames)
  const found = identify(names)
  if (decided.length === 0) return found
  const ties = new Ties(decided)
  const groups = found.flatMap((one) => (ties.clash(one.names) ? split(one, ties) : [one.names]))
  const before = new Map(found.map((one) => [keyOf(one.names), one]))
  return united(groups, ties)
    .map((group) => before.get(keyOf(group)) ?? identityOf(group, names, ties))
    .sort((a, b) => byCode(a.name, b.name) || byCode(a.names[0]!, b.names[0]!))
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const keyOf = (names: readonly string[]): string => JSON.stringify([...names].sort(byCode))

/**
 * The parts of one identity of the rules in which people see several. What was told apart makes the parts. The rest stays
 * with the name that stood for all, since it is the other that was found not to belong; but a bare surname, which two now bear, and
 * everything where that name is in no part, stays by itself.
 */
function split({ name: main, names }: Identity, ties: Ties): string[][] {
  const blocks = ties.blocks(names)
  const apart = blocks.filter((block) => blocks.some((other) => ties.clash([...block, ...other])))
  const parts: string[][] = []
  for (const block of apart) {
    const fits = parts.filter((part) => !ties.clash([...part, ...block]))
    if (fits.length === 1) fits[0]!.push(...block)
    else parts.push([...block])
  }
  const home = parts.find((part) => part.includes(main))
  const left = blocks.filter((block) => !apart.includes(block)).flat()
  const stays = (name: string) => home !== undefined && (partsOf(name)?.given.length ?? 0) > 0
  home?.push(...left.filter(stays))
  return [...parts, ...identify(left.filter((name) => !stays(name)).map(alone)).map((one) => one.names)]
}

const alone = (name: string): Name => ({ name, statements: 1, joinable: true })

/** Groups that hold names called the same become one; where that would join names called different, the names alone do. */
function united(groups: readonly (readonly string[])[], ties: Ties): string[][] {
  const groupOf = new Map<string, string[]>()
  for (const group of groups) {
    const one = [...group]
    for (const name of one) groupOf.set(name, one)
  }
  for (const block of ties.blocks([...groupOf.keys()])) {
    const holding = new Set(block.map((name) => groupOf.get(name)!))
    if (holding.size > 1)
      for (const group of joined(block, [...holding], ties)) for (const name of group) groupOf.set(name, group)
  }
  return [...new Set(groupOf.values())]
}

function joined(block: readonly string[], holding: readonly string[][], ties: Ties): string[][] {
  if (!ties.clash(holding.flat())) return [holding.flat()]
  return [
    [...block],
    ...holding.map((group) => group.filter((name) => !block.includes(name))).filter((g) => g.length > 0),
  ]
}

/** Called by the name that most statements carry among those that the rules would choose. */
function identityOf(group: readonly string[], names: readonly Name[], ties: Ties): Identity {
  const own = names.filter((one) => group.includes(one.name))
  const parts = identify(own)
  const count = (name: string) => own.reduce((sum, one) => sum + (one.name === name ? one.statements : 0), 0)
  const best = parts.toSorted((a, b) => count(b.name) - count(a.name) || byCode(a.name, b.name))[0]!
  const rules = [
    ...(ties.blocks(group).some((block) => block.length > 1) ? ['called the same by a person'] : []),
    ...(group.some((name) => ties.isApart(name)) ? ['called different by a person'] : []),
  ]
  const why = [...parts.flatMap((part) => part.why), ...rules.map((rule) => ({ rule, score: 1 }))]
  return { name: best.name, names: [...group].sort(byCode), why }
}

/** The names that people tied to one of these; for asking a record for what else they bear. */
export function calledSame(names: readonly string[], judgements: readonly Judgement[]): string[] {
  const ties = new Ties(judgements.filter(isAboutNames))
  const blocks = names.map((name) => ties.block(name)).filter((block) => block.length > 1)
  return [...new Set(blocks.flat())].sort(byCode)
}
