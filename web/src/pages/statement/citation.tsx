import { useState } from 'react'
import { api, useAsk } from '../../lib/api.ts'
import { Choices } from '../../parts/choices.tsx'
import { Shown } from '../../parts/states.tsx'

const STYLES = [
  ['text', 'Plain'],
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
] as const
type Style = (typeof STYLES)[number][0]

export function Citation({ id }: { id: string }) {
  const [style, setStyle] = useState<Style>('text')
  const [copied, setCopied] = useState('')
  const asked = useAsk(`citation ${id} ${style}`, (signal) => api.citeStatement({ id, style }, signal))
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied('Copied.')
    } catch {
      setCopied('The browser does not let it be copied: select it and copy by hand.')
    }
  }
  return (
    <section className="citation no-print">
      <h2>Cite it</h2>
      <Choices label="Style" options={STYLES} value={style} onChange={setStyle} />
      <Shown asked={asked} wait="Writing it …">
        {({ citation }) => (
          <>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled by keyboard */}
            <pre tabIndex={0}>{citation}</pre>
            <p className="actions">
              <button type="button" className="button" onClick={() => copy(citation)}>
                Copy as citation
              </button>
              <span aria-live="polite" className="small">
                {copied}
              </span>
            </p>
          </>
        )}
      </Shown>
    </section>
  )
}
