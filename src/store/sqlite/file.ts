/** The file of a record: made readable by its owner alone, and never touched when it is something else. */
import { closeSync, existsSync, openSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Sqlite from 'better-sqlite3'
import { recordError } from '../error.ts'
import { asRecordError } from './errors.ts'

/** "OnRc", in the header of every record, so that `file` and we can tell it from other databases. */
export const APPLICATION_ID = 0x4f6e5263
/** How long SQLite itself may block this process, ms; the driver waits longer without blocking. */
const BLOCKING = 100

/**
 * Opens the file at an absolute path. Throws RecordError `no-record`, `no-folder`, `not-a-record`, `record-unreadable`.
 * A file that is not a record is not changed.
 */
export function openFile(path: string, create: boolean): Sqlite.Database {
  if (path !== path.trim()) throw notARecord(path, 'The name of a record cannot begin or end with a space.')
  if (!existsSync(path)) make(path, create)
  if (!statSync(path).isFile()) throw notARecord(path, 'This is not a file.')
  try {
    return recognised(new Sqlite(path, { fileMustExist: true, timeout: BLOCKING }), path, create)
  } catch (error) {
    throw asRecordError(error, path)
  }
}

/** SQLite gives -wal and -shm the rights of the file itself, so 0600 here is 0600 there. */
function make(path: string, create: boolean): void {
  if (!create) {
    throw recordError('no-record', `There is no record at ${path}.`, {
      where: path,
      fix: 'Make one with onrecord add PATH, or name another with --record FILE.',
    })
  }
  if (!existsSync(dirname(path))) {
    throw recordError('no-folder', `There is no folder ${dirname(path)}.`, {
      where: path,
      fix: 'Make the folder first.',
    })
  }
  try {
    closeSync(openSync(path, 'ax', 0o600))
  } catch (error) {
    if (existsSync(path)) return // another process made it in this moment
    throw recordError(
      'record-unwritable',
      `The record cannot be made at ${path}.`,
      { where: path, fix: 'Check that you may write to the folder.' },
      error,
    )
  }
}

function recognised(database: Sqlite.Database, path: string, create: boolean): Sqlite.Database {
  try {
    const id = database.pragma('application_id', { simple: true })
    const tables = database.prepare('select count(*) from sqlite_master').pluck().get()
    if (id === APPLICATION_ID || (tables === 0 && id === 0 && create)) return database
    throw notARecord(path, 'This file is not a record of onrecord.')
  } catch (error) {
    database.close()
    throw error
  }
}

function notARecord(path: string, message: string) {
  return recordError('not-a-record', message, {
    where: path,
    fix: 'Name the record with --record FILE; the file was not changed.',
  })
}
