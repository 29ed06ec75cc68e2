import type { Problem } from './types.ts'

type More = Partial<Omit<Problem, 'code' | 'message'>>

/** A problem with the usual defaults: an error, final, nothing known of where and how to mend it. */
export function problem(code: string, message: string, more: More = {}): Problem {
  return { code, message, fix: null, where: null, severity: 'error', retryable: false, ...more }
}
