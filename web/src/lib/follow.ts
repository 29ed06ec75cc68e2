/** Whether the record has changed since: asked now and then while somebody looks, and at once after a decision of one's own. */
import type { RecordInfo } from '../../../src/client/index.ts'

const EVERY_MS = 4_000

let mark = ''
let record: RecordInfo | null = null
const listeners = new Set<() => void>()
let timer: ReturnType<typeof setTimeout> | undefined

async function look(): Promise<void> {
  clearTimeout(timer)
  try {
    const answer = await fetch('/api/v1/record', { headers: { accept: 'application/json' } })
    if (answer.ok) take((await answer.json()) as RecordInfo) // the shape of the API
  } catch {
    // the page that asks next tells that nobody answers
  }
  if (listeners.size > 0 && document.visibilityState === 'visible') timer = setTimeout(look, EVERY_MS)
}

function take(found: RecordInfo): void {
  if (found.mark === mark) return
  mark = found.mark
  record = found
  for (const tell of listeners) tell()
}

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void look()
})

export const follow = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    if (listeners.size === 1) void look()
    return () => {
      listeners.delete(listener)
    }
  },
  mark: (): string => mark,
  record: (): RecordInfo | null => record,
  /** after a decision: every list on the page is asked anew when the record is another */
  now: look,
}
