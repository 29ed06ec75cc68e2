/** The OpenAPI document without a server or a record: for the client that is generated, and for tests. */
import { makeApp } from './app.ts'
import { document } from './openapi.ts'
import type { Site } from './site.ts'

export function openApi(version: string): object {
  const routes = makeApp({ version } as Site, { hosts: [], token: null }) // routes are told what to do, and are not asked
  return document(routes, version)
}
