/** Every limit of reading, in one place; `README.md` beside this file says what each is for. */
export const LIMITS = {
  /** bytes of one file or of a text on standard input (JSONL files have no limit, their lines do) */
  fileBytes: 64_000_000,
  /** bytes of one line of JSONL */
  lineBytes: 32_000_000,
  /** things read ahead of the slowest unfinished one, for each worker */
  aheadPerWorker: 8,
  /** the first few things are read in the calling thread, because starting workers costs more than they do */
  beforeWorkers: 6,
  /** reports kept by one transaction of `add` at most */
  batchReports: 100,
  /** and at most so many milliseconds of work between two transactions */
  batchMs: 1_000,
} as const
