/**
 * Reading long lists in short steps: no cursor stays open, a writer is never kept waiting, and memory is bounded.
 *
 * A step asks for the numbers of the next rows in order. A search has to find and sort all its matches anew for every
 * step, so steps grow fourfold: a reader who wants twenty rows waits for few, one who wants all pays for few steps.
 */

/** Rows fetched in full at a time. */
const CHUNK = 250
const FIRST_STEP = 250
const LONGEST_STEP = 64_000

/** All rows in order, from behind `first`. `next` gives up to `limit` places after the last one seen; `fetch` the rows of some places. */
export async function* paged<Place, Row>(
  next: (after: Place | null, limit: number) => Promise<Place[]>,
  fetch: (places: Place[]) => Promise<Row[]>,
  first: Place | null = null,
): AsyncGenerator<Row> {
  let after = first
  for (let limit = FIRST_STEP; ; limit = Math.min(limit * 4, LONGEST_STEP)) {
    const places: Place[] = await next(after, limit)
    for (let i = 0; i < places.length; i += CHUNK) yield* await fetch(places.slice(i, i + CHUNK))
    if (places.length < limit) return
    after = places.at(-1)!
  }
}
