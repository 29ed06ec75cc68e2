import { MAX_FILE_BYTES, MAX_LINE_BYTES } from '../1-read/limits.ts'

/** Every limit of reading many things, in one place; `README.md` beside this file says what each is for. */
export const LIMITS = {
  /** bytes of one file or of a text on standard input (JSONL files have no limit, their lines do) */
  fileBytes: MAX_FILE_BYTES,
  /** bytes of one line of JSONL */
  lineBytes: MAX_LINE_BYTES,
  /** things read ahead of the slowest unfinished one, for each worker */
  aheadPerWorker: 8,
  /** and at most so many bytes of them */
  aheadBytes: 128_000_000,
  /** the first few things are read in the calling thread, because starting workers costs more than they do */
  beforeWorkers: 6,
  /** reports kept by one transaction of `add` at most */
  batchReports: 100,
  /** and at most so many milliseconds of work between two transactions */
  batchMs: 1_000,
} as const
