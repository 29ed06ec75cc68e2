import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as Plot from '@observablehq/plot'
import react from '@vitejs/plugin-react'
import { parseHTML } from 'linkedom'
import { defineConfig, type Plugin } from 'vite'
import { CHART } from './src/lib/chart-class.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Plot writes one style element into each chart, the same for every chart of one class. The policy of the server admits that one by
 * its hash and no other inline style; the hash is written beside the pages.
 */
function chartStyles(): Plugin {
  return {
    name: 'chart-styles',
    generateBundle() {
      const { document } = parseHTML('<html><body></body></html>')
      const chart = Plot.plot({ document, className: CHART, marks: [] })
      const styles = [...chart.querySelectorAll('style')].map(
        (style) =>
          `sha256-${createHash('sha256')
            .update(style.textContent ?? '')
            .digest('base64')}`,
      )
      this.emitFile({ type: 'asset', fileName: 'styles.json', source: JSON.stringify(styles) })
    },
  }
}

/** What others wrote and the pages contain, each with its licence. */
const CONTAINED = [
  'react',
  'react-dom',
  'scheduler',
  '@observablehq/plot',
  '@fontsource-variable/*',
  'd3*',
  'internmap',
  'interval-tree-1d',
  'isoformat',
  'binary-search-bounds',
  'delaunator',
  'robust-predicates',
]

function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle() {
      const files = CONTAINED.flatMap((name) =>
        globSync(`${name}/{LICENSE,LICENSE.md,LICENSE.txt}`, { cwd: here('../node_modules') }),
      ).sort()
      const parts = files.map(
        (file) => `== ${file}\n\n${readFileSync(here(`../node_modules/${file}`), 'utf8').trim()}\n`,
      )
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: parts.join('\n') })
    },
  }
}

// `npm run build` builds; for work on the pages: "npx vite web" beside "onrecord serve --port 4170".
export default defineConfig({
  root: here('.'),
  plugins: [react(), chartStyles(), licences()],
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target: 'es2023',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: {
    proxy: {
      '/api': { target: 'http://127.0.0.1:4170', changeOrigin: true },
      '/openapi.json': 'http://127.0.0.1:4170',
    },
  },
})
