import { defineConfig } from 'vitest/config'

const needsSite = ['tests/site.test.ts', 'tests/leaks.test.ts', 'tests/browser/**/*.test.ts']

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Two cores: whole-site and browser tests start processes of their own.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: { name: 'rooms', include: ['tests/**/*.test.{ts,tsx}'], exclude: needsSite },
      },
      {
        extends: true,
        test: { name: 'site', include: needsSite, globalSetup: ['tests/support/global-setup.ts'] },
      },
    ],
  },
})
