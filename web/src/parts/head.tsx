import { type ReactNode, useEffect, useRef } from 'react'
import { usePlace } from '../lib/router.tsx'

/** The head of a page. Its title goes to the window; when one comes here from another page, a screen reader begins with it. */
export function Head({ title, kicker, children }: { title: string; kicker?: ReactNode; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { path } = usePlace()
  useEffect(() => {
    document.title = title === 'Onrecord' ? title : `${title} – Onrecord`
  }, [title])
  useArrival(heading, path)
  return (
    <header className="head">
      {kicker && <p className="kicker">{kicker}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </header>
  )
}

let arrivedAt: string | null = null

function useArrival(heading: React.RefObject<HTMLHeadingElement | null>, path: string): void {
  useEffect(() => {
    if (arrivedAt !== null && arrivedAt !== path) heading.current?.focus({ preventScroll: true })
    arrivedAt = path
  }, [heading, path])
}

export function Section({
  title,
  aside,
  children,
  id,
}: {
  title: string
  aside?: ReactNode
  children: ReactNode
  id?: string
}) {
  return (
    <section className="section" id={id}>
      <div className="section-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
