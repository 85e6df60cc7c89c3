import { defineConfig } from 'vitest/config'

const needsSite = ['tests/{site,html,leaks}.test.ts', 'tests/browser/**/*.test.ts']

/** Checks against files that are not ours to keep: docs/data.md. */
const standards = process.env.STANDARD_SCHEMAS
  ? ['tests/outputs/standards.check.ts', 'tests/report/sarif.check.ts']
  : []

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Two cores: whole-site and browser tests start processes of their own.
    maxWorkers: 2,
    setupFiles: ['tests/support/seed-properties.ts'],
    testTimeout: 120_000,
    hookTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.{ts,tsx}', ...standards],
          exclude: needsSite,
        },
      },
      {
        extends: true,
        test: { name: 'site', include: needsSite, globalSetup: ['tests/support/global-setup.ts'] },
      },
    ],
  },
})
