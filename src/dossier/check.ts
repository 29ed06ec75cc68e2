/** What a shape cannot tell: ids that meet twice or nowhere, circles, words that mean two things. */
import { problem } from '../model/problem.ts'
import type { Dossier, Problem } from '../model/types.ts'
import { rolesOf } from './roles.ts'
import type { DossierFile, Place } from './shape.ts'

export function checked(file: DossierFile, place: Place): { dossier: Dossier; problems: Problem[] } {
  const dossier = dossierOf(file)
  const lists = ['parties', 'proposals'] as const
  const problems = [
    ...lists.flatMap((list) => twice(dossier[list], (i) => place([list, i, 'id']))),
    ...unknownIds(dossier, place),
    ...circles(dossier, place),
    ...sharedWords(dossier, place),
  ]
  return { dossier, problems }
}

function dossierOf({ title, parties, proposals }: DossierFile): Dossier {
  return {
    title: title ?? null,
    parties: parties.map(({ people, ...party }) => ({ ...party, people: people.map(personOf) })),
    proposals,
  }
}

function personOf({ name, aliases, role, roles }: DossierFile['parties'][number]['people'][number]) {
  return { name, aliases, roles: [...role, ...roles].flatMap(rolesOf) }
}

function twice(entries: readonly { id: string }[], where: (index: number) => string): Problem[] {
  return entries.flatMap(({ id }, index) => {
    if (entries.findIndex((e) => e.id === id) === index) return []
    return [
      problem('dossier-id-twice', `the id "${id}" is there already`, {
        where: where(index),
        fix: 'give each its own id',
      }),
    ]
  })
}

const REFERENCES = ['oppositeOf', 'partOf'] as const

function unknownIds({ proposals }: Dossier, place: Place): Problem[] {
  const known = new Set(proposals.map((p) => p.id))
  return proposals.flatMap((p, index) =>
    REFERENCES.flatMap((key) =>
      p[key]
        .filter((id) => !known.has(id) || id === p.id)
        .map((id) =>
          problem(
            'dossier-unknown-id',
            id === p.id ? `"${id}" names itself as ${key}` : `no proposal has the id "${id}"`,
            {
              where: place(['proposals', index, key]),
              fix: `${key} wants the id of another proposal: ${[...known].filter((k) => k !== p.id).join(', ') || 'there is none'}`,
            },
          ),
        ),
    ),
  )
}

/** A part of a part of itself. */
function circles({ proposals }: Dossier, place: Place): Problem[] {
  const wholes = new Map(proposals.map((p) => [p.id, p.partOf]))
  return proposals.flatMap((p, index) => {
    const above = new Set(p.partOf)
    for (const id of above) for (const next of wholes.get(id) ?? []) above.add(next)
    if (!above.has(p.id) || p.partOf.includes(p.id)) return []
    return [
      problem('dossier-circle', `"${p.id}" is a part of itself through ${p.partOf.join(', ')}`, {
        where: place(['proposals', index, 'partOf']),
        fix: 'take one partOf away',
      }),
    ]
  })
}

/** One alias of two proposals says nothing about which is meant; two parties of one name, neither. */
function sharedWords(dossier: Dossier, place: Place): Problem[] {
  return (['parties', 'proposals'] as const).flatMap((list) => {
    const owner = new Map<string, string>()
    return dossier[list].flatMap(({ id, name, aliases }, index) =>
      [name, ...aliases].flatMap((word) => {
        const key = word.toLowerCase()
        const other = owner.get(key)
        owner.set(key, other ?? id)
        if (other === undefined || other === id) return []
        return [
          problem('dossier-shared-alias', `"${word}" is a name of "${other}", too`, {
            where: place([list, index]),
            fix: 'keep it where it is meant',
            severity: 'warning',
          }),
        ]
      }),
    )
  })
}
