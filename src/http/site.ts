/** What every route works with. */
import type { Store } from '../store/contract.ts'
import type { Desk } from './desk/desk.ts'
import type { Jobs } from './jobs.ts'

export interface Site {
  store: Store
  desk: Desk
  jobs: Jobs
  /** who decides, when a judgement names nobody */
  author: string
  /** HOST:PORT addresses that may be fetched although they are private */
  allowHosts: readonly string[]
  /** the record's file, without its folder */
  name: string
  version: string
}
