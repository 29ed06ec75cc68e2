/** The product as a library: the same functions that the command line uses. */

export { lineOf, publish } from './8-publish/index.ts'
export type * from './model/types.ts'
export { type Extracted, type Extraction, extract, ROOMS, statementsOf } from './pipeline.ts'
export { findStatements, judgeStatement, markWords, undo } from './record/judge.ts'
export { recordItems, recordLines } from './record/lines.ts'
export { people, tie } from './record/names.ts'
export { openRecord } from './record/open.ts'
export { who } from './record/who.ts'
export { addAll } from './run/add.ts'
export { extractAll } from './run/extract.ts'
export { sources } from './run/sources.ts'
export type { Store } from './store/contract.ts'
