/** Every refusal and failure in one shape, with the status that fits it. */
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { problem } from '../model/problem.ts'
import type { Problem } from '../model/types.ts'
import { RecordError, recordError } from '../store/error.ts'

const STATUS: Record<string, ContentfulStatusCode> = {
  'bad-request': 400,
  'not-a-date': 400,
  'not-in-text': 400,
  'no-words': 400,
  'token-wanted': 401,
  'host-refused': 403,
  'origin-refused': 403,
  'no-page': 404,
  'no-report': 404,
  'no-statement': 404,
  'no-judgement': 404,
  'no-speaker': 404,
  'no-dossier': 404,
  'no-job': 404,
  'no-method': 405,
  'many-speakers': 409,
  'many-statements': 409,
  'many-judgements': 409,
  'one-name': 409,
  'undone-already': 409,
  'page-gone': 410,
  'too-large': 413,
  'wrong-type': 415,
}

export function statusOf({ code, retryable }: Problem): ContentfulStatusCode {
  return STATUS[code] ?? (retryable ? 503 : 500)
}

export function problemOf(error: unknown): Problem {
  if (error instanceof RecordError) return error.problem
  const message = error instanceof Error ? error.message : String(error)
  return problem('unexpected', message, { fix: 'try again; if it stays so, report what you did' })
}

/** A thing that was asked for by name and is not there. */
export function missing(code: string, message: string, fix: string): RecordError {
  return recordError(code, message, { fix })
}

export function badRequest(message: string, fix: string, where: string | null = null): RecordError {
  return recordError('bad-request', message, { fix, where })
}
