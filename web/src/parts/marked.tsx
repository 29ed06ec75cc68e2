/** A report's text with source, cue and content of its statements marked. Text only: nothing of a report is ever markup here. */
import type { ReactNode } from 'react'
import type { Statement } from '../../../src/client/index.ts'
import { statementAt } from '../lib/router.tsx'
import { type Mark, paragraphs, segments } from '../lib/segments.ts'

export function marksOf(statements: readonly Statement[]): Mark[] {
  return statements.flatMap(({ id, source, cue, content }) => {
    const all = { source, cue, content }
    return (['source', 'cue', 'content'] as const).flatMap((kind) =>
      all[kind].map(([start, end]) => ({ start, end, kind, of: id })),
    )
  })
}

/** One stretch of text; `link`: each content leads to its statement. */
export function Marked({
  text,
  start = 0,
  marks,
  link = true,
}: {
  text: string
  start?: number
  marks: readonly Mark[]
  link?: boolean
}) {
  return <>{segments(text, marks, start).map((piece) => pieceOf(piece.start, piece.text, piece.marks, link))}</>
}

function pieceOf(key: number, text: string, marks: readonly Mark[], link: boolean): ReactNode {
  const kinds = [...new Set(marks.map((mark) => mark.kind))]
  if (kinds.length === 0) return <span key={key}>{text}</span>
  const content = marks.find((mark) => mark.kind === 'content')
  const classes = kinds.map((kind) => `m-${kind}`).join(' ')
  if (!link || !content?.of)
    return (
      <span key={key} className={classes}>
        {text}
      </span>
    )
  return (
    <a key={key} className={classes} href={statementAt(content.of)} data-statement={content.of}>
      {text}
    </a>
  )
}

export function MarkedText({ text, marks, link }: { text: string; marks: readonly Mark[]; link?: boolean }) {
  return (
    <div className="report-text">
      {paragraphs(text).map((paragraph) => (
        <p key={paragraph.start}>
          <Marked
            text={paragraph.text}
            start={paragraph.start}
            marks={marks}
            {...(link === undefined ? {} : { link })}
          />
        </p>
      ))}
    </div>
  )
}
