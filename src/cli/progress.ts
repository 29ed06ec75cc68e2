/** A line on stderr for work that takes over a second: how far, how fast, how much longer. Silent when not a terminal. */

export interface Step {
  reports: number
  /** bytes */
  done: number
  /** bytes; null when it cannot be known */
  total: number | null
}

const FIRST_MS = 1_000
const EVERY_MS = 150

export class Progress {
  private readonly stream: NodeJS.WriteStream
  private readonly started: number
  private last = 0
  private shown = false

  constructor(stream: NodeJS.WriteStream = process.stderr, now = Date.now()) {
    this.stream = stream
    this.started = now
  }

  update(step: Step, now = Date.now()): void {
    if (!this.stream.isTTY || now - this.started < FIRST_MS || now - this.last < EVERY_MS) return
    this.last = now
    this.shown = true
    this.stream.write(`\r\u001b[2K${progressLine(step, (now - this.started) / 1000)}`)
  }

  /** Takes the line away, so that other lines can be written; it comes back with the next update. */
  clear(): void {
    if (this.shown) this.stream.write('\r\u001b[2K')
    this.shown = false
  }
}

/** "1,204 reports · 310/s · 42 % · 15 s left"; `seconds` since the start. */
export function progressLine({ reports, done, total }: Step, seconds: number): string {
  const parts = [`${reports.toLocaleString('en')} reports`, `${Math.round(reports / seconds).toLocaleString('en')}/s`]
  if (total !== null && total > 0 && done > 0) {
    parts.push(`${Math.floor((100 * done) / total)} %`, `${remaining((seconds * (total - done)) / done)} left`)
  }
  return parts.join(' · ')
}

function remaining(seconds: number): string {
  const s = Math.ceil(seconds)
  if (s < 60) return `${s} s`
  return s < 3600
    ? `${Math.floor(s / 60)} min ${s % 60} s`
    : `${Math.floor(s / 3600)} h ${Math.floor((s % 3600) / 60)} min`
}
