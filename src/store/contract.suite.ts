/** What every store must do, run against the real engine: no mocks. */
import { afterEach, beforeEach, describe } from 'vitest'
import { addingSuite } from './suite/adding.suite.ts'
import { browsingSuite } from './suite/browsing.suite.ts'
import { correctingSuite } from './suite/correcting.suite.ts'
import { followingSuite } from './suite/following.suite.ts'
import { judgingSuite } from './suite/judging.suite.ts'
import { keepingSuite } from './suite/keeping.suite.ts'
import { lineageSuite } from './suite/lineage.suite.ts'
import { propertySuite } from './suite/properties.suite.ts'
import { quotesSuite } from './suite/quotes.suite.ts'
import { readingSuite } from './suite/reading.suite.ts'
import { refreshingSuite } from './suite/refreshing.suite.ts'
import type { Opened } from './suite/samples.suite.ts'

/** `open` makes an empty record whose keys are those of suite/samples.suite.ts. */
export function storeSuite(name: string, open: () => Promise<Opened>): void {
  describe(name, () => {
    let opened: Opened
    beforeEach(async () => {
      opened = await open()
    })
    afterEach(() => opened.drop())
    describe('adding', () => addingSuite(() => opened))
    describe('reading', () => readingSuite(() => opened))
    describe('browsing', () => browsingSuite(() => opened))
    describe('correcting', () => correctingSuite(() => opened))
    describe('following', () => followingSuite(() => opened))
    describe('judging', () => judgingSuite(() => opened))
    describe('refreshing', () => refreshingSuite(() => opened))
    describe('quotations', () => quotesSuite(() => opened))
    describe('lineage', () => lineageSuite(() => opened))
    describe('keeping', () => keepingSuite(() => opened))
  })
  describe(`${name}: any input`, () => propertySuite(open))
}
