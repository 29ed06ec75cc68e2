import { existsSync, statfsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

/**
 * Records of the tests lie in memory where there is room: every commit waits for the disk. A killed process
 * loses no more there than on a disk, and a loss of power no test can make.
 */
const MEMORY = '/dev/shm'
const room = existsSync(MEMORY) ? statfsSync(MEMORY) : null
const env: Record<string, string> = room && room.bavail * room.bsize > 4e9 ? { TMPDIR: MEMORY } : {}

// Two projects: `unit` lies beside the code and needs no build; `e2e` drives the built command line.
export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        test: {
          name: 'unit',
          env,
          include: [
            'src/**/*.test.ts',
            'web/**/*.test.ts',
            'train/**/*.test.ts',
            'eval/**/*.test.ts',
            'tools/**/*.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      { test: { name: 'e2e', env, include: ['test/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
    ],
  },
})
