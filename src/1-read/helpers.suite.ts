/** Shared by this room's tests. */
import type { Raw, ReadOutcome } from '../model/types.ts'
import { read } from './index.ts'

export function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Reads a text as a file of that name. */
export function readText(text: string, name = 'a.txt', more: Partial<Raw> = {}): ReadOutcome {
  return read({ name, bytes: bytes(text), format: 'unknown', ...more })
}

export function codes(outcome: ReadOutcome): string[] {
  return outcome.problems.map(({ code }) => code)
}
