/** SQLite's errors in words that say what to do. */
import Sqlite from 'better-sqlite3'
import { RecordError, recordError } from '../error.ts'

interface Known {
  code: string
  message: string
  fix: string
  retryable?: boolean
}

/** By the beginning of SQLite's own code. */
const KNOWN: Record<string, Known> = {
  SQLITE_BUSY: {
    code: 'record-busy',
    message: 'Another program is using the record and does not let go of it.',
    fix: 'Try again when the other program has finished.',
    retryable: true,
  },
  SQLITE_FULL: {
    code: 'record-full',
    message: 'There is no room left on the disk; nothing of this step was kept.',
    fix: 'Make room on the disk and run the command again.',
    retryable: true,
  },
  SQLITE_READONLY: {
    code: 'record-read-only',
    message: 'The record or its folder cannot be written to.',
    fix: 'Give yourself the right to write to the file and its folder, or work on a copy.',
  },
  SQLITE_CANTOPEN: {
    code: 'record-unreadable',
    message: 'The record cannot be opened.',
    fix: 'Check that the file and its folder can be read and written by you.',
  },
  SQLITE_NOTADB: {
    code: 'not-a-record',
    message: 'This file is not a record.',
    fix: 'Name the record with --record FILE.',
  },
  SQLITE_CORRUPT: {
    code: 'record-damaged',
    message: 'The record is damaged.',
    fix: 'Run onrecord verify to see what is left; restore a copy or add the reports to a new record.',
  },
  SQLITE_IOERR: {
    code: 'record-unreadable',
    message: 'The disk reported an error while the record was read or written.',
    fix: 'Check the disk, then run onrecord verify.',
    retryable: true,
  },
}

export function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')
}

/** The same error as a RecordError when it is one of the engine's; anything else is a mistake of ours and stays. */
export function asRecordError(error: unknown, where: string): unknown {
  if (error instanceof RecordError || !(error instanceof Sqlite.SqliteError)) return error
  const known = Object.entries(KNOWN).find(([code]) => error.code.startsWith(code))?.[1]
  const { code, message, ...more } = known ?? {
    code: 'record-failed',
    message: `The record's engine failed: ${error.message}`,
  }
  return recordError(code, message, { ...more, where }, error)
}
