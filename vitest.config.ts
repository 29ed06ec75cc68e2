import { defineConfig } from 'vitest/config'

// Two projects: `unit` lies beside the code and needs no build; `e2e` drives the built command line.
export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      {
        test: {
          name: 'unit',
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
      { test: { name: 'e2e', include: ['test/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
    ],
  },
})
