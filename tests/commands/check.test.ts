import { spawn } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { writeContent } from '../read/write-content.ts'
import { root, runCli } from '../support/run-cli.ts'

const GOOD = '---\noutlet: harbour-post\ntitle: The ferry\n---\n\nThe ferry came back.\n'
const BAD = GOOD.replace('title:', 'Title:').replace(
  '\n---\n\n',
  '\npublished: 13/05/2024\ndate: soon\n---\n\n',
)
const FILES = {
  'archive.yaml': 'title: Papers\n',
  'outlets/harbour-post.yaml': 'name: Harbour Post\n',
  'articles/good.md': GOOD,
  'articles/bad.md': BAD,
}

describe('npm run check -- FILE', () => {
  it('teaches about that file only', async () => {
    const content = await writeContent(FILES)
    const { code, out, err } = await runCli([
      'check',
      '--content',
      content,
      join(content, 'articles/bad.md'),
    ])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(
      out.replaceAll(content, 'content'),
    ).toBe(`content/articles/bad.md:4:12  error  A date that cannot be read
    3 | Title: The ferry
    4 | published: 13/05/2024
                   ^
    5 | date: soon
    Unexpected "13/05/2024" in \`published\`, expected the year first: 2024-13-05 or 2024-05-13.
    For example: 2024-05-12
    docs/findings.md#bad-date

content/articles/bad.md:5:7  error  A date that cannot be read
    4 | published: 13/05/2024
    5 | date: soon
              ^
    6 | ---
    Unexpected "soon" in \`date\`, expected a date such as 2024, 2024-05, 2024-05-12, 2024-05-12 18:13 +0100 or May 12, 2024.
    For example: 2024-05-12
    docs/findings.md#bad-date

content/articles/bad.md:3:1  warning  A field that nobody knows
    2 | outlet: harbour-post
    3 | Title: The ferry
        ^
    4 | published: 13/05/2024
    Unexpected field \`Title\`, expected one that is known; it is not used.
    Did you mean \`title\`?
    docs/findings.md#unknown-key

1 file checked: 2 errors, 1 warning.
What joins it to others is checked without a file name: npm run check.
2 of these can be mended for you: npm run check -- --fix --content content (look first: add --dry-run)
`)
  })

  it('understands a path from the content folder, and helps with a misspelt one', async () => {
    const content = await writeContent(FILES)
    expect(await runCli(['check', '--content', content, 'articles/good.md'])).toMatchObject({
      code: 0,
    })
    expect(await runCli(['check', '--content', content, 'articles/godo.md'])).toEqual({
      code: 2,
      out: '',
      err: `Unexpected name articles/godo.md: there is no such file. Did you mean ${join(content, 'articles/good.md')}?\n`,
    })
    expect(await runCli(['check', '--content', content, 'package.json'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('expected one below'),
    })
  })
})

describe('npm run check -- --fix', () => {
  it('shows what it would mend, mends it, says what, and tells of the rest', async () => {
    const content = await writeContent(FILES)
    const file = join(content, 'articles/bad.md')
    const args = ['check', '--content', content, file, '--fix']
    const changes = `${file}:3  unknown-key
  - Title: The ferry
  + title: The ferry
${file}:4  bad-date
  - published: 13/05/2024
  + published: 2024-05-13
`
    const shown = await runCli([...args, '--dry-run'])
    expect(shown.out).toBe(
      `${changes}2 findings in 1 file would be mended; nothing was written.\nTo write them, leave --dry-run out.\n`,
    )
    expect(await readFile(file, 'utf8')).toBe(BAD)

    const mended = await runCli(args)
    expect(mended.code).toBe(1)
    expect(mended.out).toContain(`${changes}2 findings in 1 file mended.\n\n`)
    expect(mended.out).toContain('1 file checked: 1 error.')
    expect(await readFile(file, 'utf8')).toBe(
      BAD.replace('Title', 'title').replace('13/05/2024', '2024-05-13'),
    )

    const again = await runCli(args)
    expect(again.out).toContain('Nothing here can be mended without you.')
  })
})

describe('npm run check, the whole archive', () => {
  it('has forms for scripts, code scanners and GitHub', async () => {
    const content = await writeContent({
      ...FILES,
      'articles/tags.md': GOOD.replace('\n---\n\n', '\naliases: ["https://x.example/"]\n---\n\n'),
    })
    const run = (...args: string[]) => runCli(['check', '--content', content, ...args])
    const [json, alias, sarif, github, text] = [
      await run('--format', 'json'),
      await run('--json'),
      await run('--format', 'sarif'),
      await run('--format', 'github'),
      await run(),
    ]
    expect(alias).toEqual(json)
    expect(json.code).toBe(1)
    const findings = JSON.parse(json.out)
    expect(findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'bad-date',
      'bad-date',
      'unknown-key',
      'alias-unusable',
    ])
    // The linked archive does not know lines; the check finds them again.
    expect(findings[3]).toMatchObject({ file: 'articles/tags.md', line: 4, column: 10 })
    expect(JSON.parse(sarif.out).runs[0].results).toHaveLength(4)
    expect(github.out.match(/^::(error|warning) /gm)).toHaveLength(4)
    expect(text.out).toContain('3 articles checked: 2 errors, 2 warnings.')
  })

  it('refuses a form that it does not know', async () => {
    expect(await runCli(['check', '--format', 'xml'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('Allowed choices are text, json, sarif, github'),
    })
  })
})

describe('npm run check -- --watch', () => {
  it('checks again when a file is saved, until it is stopped', async () => {
    const content = await writeContent(FILES)
    const child = spawn(
      process.execPath,
      [
        'start/stemma.js',
        'check',
        '--watch',
        '--content',
        content,
        join(content, 'articles/bad.md'),
      ],
      { cwd: root, env: { ...process.env, NO_COLOR: '1' } },
    )
    onTestFinished(() => void child.kill('SIGKILL'))
    let out = ''
    const said = (words: RegExp, from: number) =>
      new Promise<number>((settle) => {
        const look = () => {
          if (!words.test(out.slice(from))) return
          child.stdout.off('data', look)
          settle(out.length)
        }
        child.stdout.on('data', look)
        look()
      })
    child.stdout.on('data', (chunk) => (out += chunk))
    const first = await said(/2 errors[\s\S]*Watching/, 0)
    await writeFile(join(content, 'articles/bad.md'), GOOD)
    const second = await said(/1 file checked: no findings\.[\s\S]*Watching/, first)
    await writeFile(join(content, 'articles/bad.md'), '---\n')
    await said(/No front matter|no end[\s\S]*Watching/, second)
    const ended = new Promise<number | null>((settle) => child.on('close', settle))
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  })
})
