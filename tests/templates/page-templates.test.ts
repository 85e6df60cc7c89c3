import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { pageTemplates } from '../../templates/page-templates.ts'
import { root } from '../support/run-cli.ts'

it('lists every template that Eleventy finds, each with its data', () => {
  const found = readdirSync(join(root, 'templates')).filter((name) => name.endsWith('.11ty.tsx'))
  expect(Object.keys(pageTemplates).sort()).toEqual(found.sort())
  const bare = Object.entries(pageTemplates).filter(([, { data }]) => !data.permalink)
  expect(bare.map(([name]) => name)).toEqual([])
})
