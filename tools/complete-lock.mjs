#!/usr/bin/env node
// complete-lock.mjs [package-lock.json]: adds the optional platform packages that a registry copy lacks.
//
// A registry copy that holds only one platform's binaries makes `npm install` write a lock without the others, and
// `npm ci` then refuses it ("Missing: … from lock file"). Their versions are pinned by the packages that name them, so the
// entries can be written: version, os, cpu, libc read off the name. npm skips an entry of another platform before it
// fetches it, and on that platform fetches it as usual. Run it after every change of dependencies; it prints what it added.
import { readFileSync, writeFileSync } from 'node:fs'

const file = process.argv[2] ?? 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8'))
const packages = lock.packages
const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const CPU = {
  arm64: 'arm64',
  aarch64: 'arm64',
  x64: 'x64',
  x86_64: 'x64',
  ia32: 'ia32',
  x86: 'ia32',
  arm: 'arm',
  armv7: 'arm',
  'arm-gnueabihf': 'arm',
  'arm-musleabihf': 'arm',
  'arm-eabi': 'arm',
  ppc64: 'ppc64',
  ppc64le: 'ppc64',
  riscv64: 'riscv64',
  riscv: 'riscv64',
  s390x: 's390x',
  loong64: 'loong64',
  mips64el: 'mips64el',
  wasm32: 'wasm32',
  universal: null,
}

const platformOf = (name) => {
  const tail = name.slice(name.lastIndexOf('/') + 1)
  const words = tail.split(/[-.]/)
  const os = words.includes('windows') ? 'win32' : OS.find((o) => words.includes(o))
  const cpuWord = Object.keys(CPU)
    .sort((a, b) => b.length - a.length)
    .find((c) => tail.endsWith(c) || new RegExp(`(^|-)${c}(-|$)`).test(tail))
  const libc = /musl/.test(tail) ? 'musl' : /gnu/.test(tail) && os === 'linux' ? 'glibc' : undefined
  return { os, cpu: cpuWord ? CPU[cpuWord] : undefined, libc }
}
const resolvesFrom = (from, name) => {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const key = `${at ? `${at}/` : ''}node_modules/${name}`
    if (packages[key]) return key
    if (!at) return null
    if (!at.includes('/node_modules/')) {
      if (packages[`node_modules/${name}`]) return `node_modules/${name}`
      return null
    }
  }
}

let added = 0
for (const [at, entry] of Object.entries({ ...packages })) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (resolvesFrom(at, name)) continue
    const version = /^\d+\.\d+\.\d+[\w.-]*$/.test(range) ? range : null
    const { os, cpu, libc } = platformOf(name)
    if (!version || (!os && !cpu)) {
      console.error(`left out: ${name}@${range} (no exact version or no platform in its name)`)
      continue
    }
    packages[`node_modules/${name}`] = {
      version,
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(entry.dev || at === '' ? { dev: true } : {}),
      ...(libc ? { libc: [libc] } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
    }
    console.log(`added ${name}@${version}`)
    added++
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${added} added`)
