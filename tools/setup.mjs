#!/usr/bin/env node
// What a newcomer's two commands run: `npm run demo` and `npm test`. Installs what is missing, finds a Node that is new
// enough (the package `node` brings one), builds, and runs the steps below with that Node first on the path. Plain
// JavaScript without dependencies, because it runs before anything is installed and on a Node as old as 18.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const bin = join(root, 'node_modules', '.bin')
const LEAST = [22, 13]
const BUILD = [
  ['tsc', '-p', 'tsconfig.build.json'],
  ['vite', 'build', 'web', '--logLevel', 'warn'],
]
const TASKS = {
  build: BUILD,
  demo: [...BUILD, ['node', 'dist/cli/bin.js', 'demo']],
  test: [
    ...BUILD,
    ['tsc', '-p', 'tsconfig.json'],
    ['tsc', '-p', 'web/tsconfig.json'],
    ['biome', 'check', '.'],
    ['knip'],
    ['vitest', 'run'],
  ],
}

/** The tools by their script files: a shim in .bin may be missing or of another platform. */
const SCRIPTS = {
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
}

const fail = (line) => {
  console.error(`onrecord: ${line}`)
  process.exit(2)
}

const npm = (...args) => {
  const run = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  return run.status === 0
}

/** True for a version text like v22.13.0 that is new enough. */
const isNew = (version) => {
  const [major, minor] = version.replace('v', '').split('.').map(Number)
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])
}

const versionOf = (node) => {
  const run = spawnSync(node, ['--version'], { encoding: 'utf8' })
  return run.status === 0 ? run.stdout.trim() : 'v0.0.0'
}

/** `npm ci` when the lock file is not the one that was installed last. */
function install() {
  const stamp = join(root, 'node_modules', '.onrecord-lock')
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('onrecord: installing the dependencies (npm ci) …')
  if (!npm('ci', '--no-audit', '--no-fund', '--loglevel=error'))
    fail('npm ci failed: see the lines above; is the npm registry reachable?')
  writeFileSync(stamp, lock)
}

/** The Node that runs the steps: the one npm installed, else this one, else the installed one's script is run now. */
function findNode() {
  const own = join(bin, 'node')
  if (existsSync(own) && isNew(versionOf(own))) return own
  if (isNew(process.version)) return process.execPath
  npm('rebuild', 'node', '--ignore-scripts=false')
  if (existsSync(own) && isNew(versionOf(own))) return own
  return fail(
    `Node ${process.version} is too old and the package that brings Node 24 could not be set up: install Node ${LEAST.join('.')} or newer, then run this again`,
  )
}

/** The tests of the pages need a browser: Debian's, where it is missing and may be installed. Without one they say that they were skipped. */
function installChromium() {
  const has = (name) => spawnSync('which', [name]).status === 0
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  if (process.env.CHROMIUM || has('chromium') || has('google-chrome') || !isRoot || !has('apt-get')) return
  console.error('onrecord: installing Chromium for the tests of the pages (apt-get) …')
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 240_000,
    }).status === 0
  if (!apt('update') || !apt('install', '-y', '--no-install-recommends', 'chromium'))
    console.error('onrecord: Chromium could not be installed; the tests that need it are skipped')
}

const [task, ...rest] = process.argv.slice(2)
if (!TASKS[task]) fail(`no task "${task}"; there are: ${Object.keys(TASKS).join(', ')}`)
install()
const node = findNode()
if (task === 'test') installChromium()
const env = { ...process.env, PATH: [dirname(node), bin, process.env.PATH].join(delimiter) }
const steps = TASKS[task]
for (const [index, [tool, ...args]] of steps.entries()) {
  const given = index === steps.length - 1 ? rest : []
  const script = tool === 'node' ? [] : [SCRIPTS[tool]]
  const run = spawnSync(node, [...script, ...args, ...given], { cwd: root, stdio: 'inherit', env })
  if (run.status !== 0) process.exit(run.status ?? 1)
}
