import { api } from '../lib/api.ts'
import { toldOf } from '../lib/judgements.ts'
import { reportAt } from '../lib/router.tsx'
import { UndoButton } from '../parts/act.tsx'
import { Head } from '../parts/head.tsx'
import { Paged } from '../parts/paged.tsx'
import { Save } from '../parts/save.tsx'
import { Empty } from '../parts/states.tsx'

export function Decisions() {
  return (
    <>
      <Head title="What people decided">
        <p className="lead">Kept for good and stronger than every rule; any of it can be taken back, and that too.</p>
      </Head>
      <div className="toolbar">
        <span />
        <Save list="judgements" />
      </div>
      <Paged
        question="judgements"
        wait="Reading the decisions …"
        load={(page, signal) => api.listJudgements({ limit: 50, ...(page ? { page } : {}) }, signal)}
        idOf={({ judgement }) => judgement.id}
        empty={<Empty title="Nothing has been decided yet.">What you correct on the pages is listed here.</Empty>}
      >
        {({ judgement, stands, state }) => {
          const report =
            'words' in judgement ? judgement.words.report : judgement.kind === 'set' ? judgement.report : null
          return (
            <>
              <p className="line-head">
                <b>{toldOf(judgement)}</b>
                {state !== 'applies' && <span className="chip">{state}</span>}
              </p>
              {'words' in judgement && (
                <p className="words">{judgement.words.content.map(({ exact }) => exact).join(' … ')}</p>
              )}
              <p className="meta">
                {judgement.author}, {judgement.at.slice(0, 16).replace('T', ' ')}
                {judgement.note && <>: {judgement.note}</>}
                {report && (
                  <>
                    {' '}
                    · <a href={reportAt(report)}>{report}</a>
                  </>
                )}
              </p>
              {stands && <UndoButton id={judgement.id} />}
            </>
          )
        }}
      </Paged>
    </>
  )
}
