/** What people decided, over what the rooms found. Pure: what is found and what was decided in, what stands out. */
export { calledSame, identities } from './identities.ts'
export { meant, spansOf } from './places.ts'
export { positioned } from './positions.ts'
export { findsItsWords, judged } from './statements.ts'
