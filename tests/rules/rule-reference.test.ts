import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { ruleReference } from '../../src/rules/rule-reference.ts'

describe('ruleReference', () => {
  const page = ruleReference()

  it('tells of a rule: what it means, an example as it stands, and mended', () => {
    expect(page).toContain(`### outlet-name

**The name of an outlet instead of its id** (note)

\`outlet\` holds the outlet’s name. That is understood, as long as the name never changes; the id is safer.

\`--fix\` writes the id.

As it stands:

\`\`\`\`text
---
origin_url: https://harbourpost.example/2024/03/ferry
title: The ferry returns
outlet: Harbour Post
---

The ferry came back on Tuesday, a week late and backwards.
\`\`\`\`

Mended:

\`\`\`\`text
---
origin_url: https://harbourpost.example/2024/03/ferry
title: The ferry returns
outlet: harbour-post
---
`)
  })

  it('shows what cannot be seen', () => {
    expect(page).toContain('category: "Sea⟨U+200B⟩side"')
    expect(page).not.toMatch(/[\u0000-\u0009\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/)
  })

  it('is what docs/findings.md holds (npm run schema writes it)', async () => {
    const held = await readFile(new URL('../../docs/findings.md', import.meta.url), 'utf8')
    expect(held).toBe(page)
  })
})
