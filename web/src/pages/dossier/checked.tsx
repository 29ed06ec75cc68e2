import type { DossierCheck } from '../../../../src/client/index.ts'
import { number } from '../../lib/format.ts'
import { to } from '../../lib/router.tsx'

/** Mistakes with their line; and for each name how many statements have all of its words. */
export function Checked({ found }: { found: DossierCheck }) {
  return (
    <>
      {found.problems.length > 0 && (
        <ul className="problems" aria-live="polite">
          {found.problems.map((problem) => (
            <li key={JSON.stringify(problem)} className={problem.severity === 'error' ? 'refusal' : 'small'}>
              <b>{problem.where}</b> {problem.message}
              {problem.fix && <> – {problem.fix}</>}
            </li>
          ))}
        </ul>
      )}
      <Hints title="Proposals" list={found.proposals} />
      <Hints title="Parties" list={found.parties} />
    </>
  )
}

function Hints({ title, list }: { title: string; list: DossierCheck['parties'] }) {
  if (list.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {list.map(({ id, names }) => (
        <div key={id} className="hint-group">
          <h3>{id}</h3>
          <ul className="counted">
            {names.map(({ name, statements }) => (
              <li key={name} className={statements === 0 ? 'finds-nothing' : undefined}>
                <a href={to('/search', { q: name })}>{name}</a>{' '}
                <span className="small">{statements === 0 ? 'finds nothing' : number(statements)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
