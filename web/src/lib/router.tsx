/** Addresses: each page has one that can be kept and sent. Links of any kind, also in charts, lead there without loading anew. */
import { type AnchorHTMLAttributes, useEffect, useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
const tell = () => {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

window.addEventListener('popstate', tell)

const address = () => location.pathname + location.search

/** Goes to an address of this site; `replace` leaves no trace in the history, for what is typed letter by letter. */
export function go(to: string, replace = false): void {
  if (to === address()) return
  if (replace) history.replaceState(null, '', to)
  else {
    history.pushState(null, '', to)
    window.scrollTo(0, 0)
  }
  tell()
}

export interface Place {
  path: string
  query: URLSearchParams
}

export function usePlace(): Place {
  const now = useSyncExternalStore(subscribe, address)
  const url = new URL(now, location.origin)
  return { path: url.pathname, query: url.searchParams }
}

/** The whole page listens: a plain click on a link to a page of ours, an SVG link too. */
export function useLinks(): void {
  useEffect(() => {
    const clicked = (event: MouseEvent) => {
      if (
        event.defaultPrevented ||
        event.button !== 0 ||
        event.metaKey ||
        event.ctrlKey ||
        event.shiftKey ||
        event.altKey
      )
        return
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null
      const href = link?.getAttribute('href') ?? ''
      if (
        !link ||
        link.hasAttribute('download') ||
        link.getAttribute('target') ||
        !href.startsWith('/') ||
        href.startsWith('/api/')
      )
        return
      if (href === '/openapi.json') return
      event.preventDefault()
      go(href)
    }
    document.addEventListener('click', clicked)
    return () => document.removeEventListener('click', clicked)
  }, [])
}

/** An address with some of its parameters; empty ones are left out. */
export function to(path: string, query: Record<string, string | number | null | undefined> = {}): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === null || value === undefined || value === '' ? [] : [[key, String(value)]],
  )
  return pairs.length > 0 ? `${path}?${new URLSearchParams(pairs)}` : path
}

export const reportAt = (id: string): string => `/report/${encodeURIComponent(id)}`
export const statementAt = (id: string): string => `/statement/${encodeURIComponent(id)}`
export const personAt = (name: string): string => `/person/${encodeURIComponent(name)}`
export const timelineAt = (party: string, proposal: string): string => to('/timeline', { party, proposal })

/** A link out: only to the web, and nothing is told of where it was followed from. */
export function Out({ href, ...rest }: { href: string } & AnchorHTMLAttributes<HTMLAnchorElement>) {
  const isWeb = /^https?:\/\//i.test(href)
  if (!isWeb) return <span>{href}</span>
  return <a href={href} rel="noreferrer noopener" target="_blank" {...rest} />
}
