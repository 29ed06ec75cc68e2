/** The built pages, read once; any address that is not the API's and not a file is a page of the one document. */
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { missing } from './problems.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

export interface Pages {
  /** by address: /assets/main-1a2b.js */
  files: ReadonlyMap<string, { type: string; bytes: Uint8Array<ArrayBuffer> }>
  /** hashes of the style elements that the pages write */
  styles: string[]
}

/** Beside the built command: dist/web; in the source tree the same folder. */
const BUILT = ['../web', '../../dist/web'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

/** Null when the pages were not built. */
export function builtPages(folders: readonly string[] = BUILT): Pages | null {
  for (const folder of folders) {
    const files = filesIn(folder)
    if (files.has('/index.html')) return { files, styles: stylesIn(files) }
  }
  return null
}

function filesIn(folder: string): Map<string, { type: string; bytes: Uint8Array<ArrayBuffer> }> {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    return new Map(
      entries.map((entry) => {
        const path = join(entry.parentPath, entry.name)
        const type = TYPES[extname(path)] ?? 'application/octet-stream'
        return [path.slice(folder.length).replaceAll('\\', '/'), { type, bytes: new Uint8Array(readFileSync(path)) }]
      }),
    )
  } catch {
    return new Map()
  }
}

/** The build writes the hashes beside the pages. */
function stylesIn(files: Pages['files']): string[] {
  const listed = files.get('/styles.json')
  const read: unknown = listed ? JSON.parse(new TextDecoder().decode(listed.bytes)) : []
  return Array.isArray(read) ? read.filter((one) => typeof one === 'string' && /^sha256-[\w+/=]+$/.test(one)) : []
}

export function pageRoutes(app: OpenAPIHono, pages: Pages | null): void {
  app.get('/*', (c) => {
    const { path } = c.req
    if (path.startsWith('/api/'))
      throw missing('no-page', `there is no ${path}`, 'GET /openapi.json tells what there is')
    const file = pages?.files.get(path)
    if (file && path !== '/index.html') return answer(file, path.startsWith('/assets/'))
    const document = pages?.files.get('/index.html')
    if (document && !path.startsWith('/assets/')) return answer(document, false)
    throw missing(
      'no-page',
      pages ? `there is no ${path}` : 'the pages are not built',
      pages ? 'begin at /' : 'run "npm run build"; the API works without them: /openapi.json',
    )
  })
}

/** Names of assets carry a hash of what is in them. */
function answer({ type, bytes }: { type: string; bytes: Uint8Array<ArrayBuffer> }, forever: boolean): Response {
  const cache = forever ? 'private, max-age=31536000, immutable' : 'private, no-cache'
  return new Response(bytes, { headers: { 'content-type': type, 'cache-control': cache } })
}
