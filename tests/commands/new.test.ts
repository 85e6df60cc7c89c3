import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type Ask, Cancelled } from '../../src/commands/new/ask.ts'
import { askTerminal } from '../../src/commands/new/ask-terminal.ts'
import { type NewOptions, runNew } from '../../src/commands/new.ts'
import { writeContent } from '../read/write-content.ts'
import { root, runCli } from '../support/run-cli.ts'

const OUTLET = `name: Harbour Post
domains: [harbourpost.example]
time_zone: Europe/London
language: en-GB
`
const FILES = { 'archive.yaml': 'title: Papers\n', 'outlets/harbour-post.yaml': OUTLET }
const URL_GIVEN = 'https://harbourpost.example/2024/03/12/ferry-returns'
const PAGE = `The ferry is back
By Ann Marsh
March 12, 2024

Advertisement

The ferry came back on Tuesday, a week late and backwards, and nobody laughed at all.

Ann Marsh covers the harbour for the Post.
`

/** Every file of a folder, by its path. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

function options(content: string, given: Partial<NewOptions> = {}): NewOptions {
  return { content, text: null, yes: false, json: false, ...given }
}

/** Answers in turn; an answer that is refused is an error of the test. */
function answering(...answers: (string | boolean)[]): { ask: Ask; questions: string[] } {
  const questions: string[] = []
  const next = (message: string) => {
    questions.push(message)
    const answer = answers.shift()
    if (answer === undefined) throw new Cancelled()
    return answer
  }
  const ask: Ask = {
    async text({ message, initial, check }) {
      const answer = next(message)
      const value = answer === true ? (initial ?? '') : String(answer)
      expect(check(value), message).toBe(null)
      return value
    },
    choose: async ({ message, options: all }) => {
      const label = String(next(message))
      return all.find((one) => one.label === label)!.value
    },
    confirm: async (message) => next(message) === true,
    say: (message) => void questions.push(message),
  }
  return { ask, questions }
}

describe('npm run new, as a child process', () => {
  it('writes one file from flags, says which and what next, and never replaces it', async () => {
    const content = await writeContent(FILES)
    const args = ['new', '--content', content, '--url', URL_GIVEN, '--title', 'The ferry: back']
    const first = await runCli(args)
    const file = join(content, 'articles/harbour-post/2024-03-12-ferry-returns.md')
    expect(first).toEqual({
      code: 0,
      err: '',
      out: `Written:
  ${file}

Next:
  write the text into ${file}
  npm run dev -- --content ${content}
      shows it at http://localhost:8080/ and again on every save
  npm run check -- ${file} --content ${content}
      says whether anything about it is odd
`,
    })
    const text = await readFile(file, 'utf8')
    expect(text).toMatch(
      /^---\nlayout: article\ncode: "harbourpost-example-ferry-returns-[0-9a-f]{8}"\n/,
    )
    expect(text).toContain(
      'title: "The ferry: back"\nlanguage: "en-GB"\noutlet: "harbour-post"\npublished: 2024-03-12\n',
    )

    const again = await runCli([...args, '--date', '2024-03-13'])
    expect(again.code).toBe(1)
    expect(again.err).toContain('it is there already. Nothing was written.')
    expect(await readFile(file, 'utf8')).toBe(text)
    expect(await filesOf(join(content, 'articles'))).toHaveLength(1)

    const checked = await runCli(['check', '--content', content, file])
    expect(checked).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 file checked: no findings.'),
    })
  })

  it('names the flags that are missing and those that are wrong', async () => {
    const content = await writeContent(FILES)
    const { code, out, err } = await runCli([
      'new',
      '--content',
      content,
      '--outlet',
      'harbor',
      '--date',
      '05/06/2024',
    ])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toBe(
      `Unexpected --outlet “harbor”, expected the name of a file in outlets/ (did you mean harbour-post?); for a new one add --outlet-name.
Unexpected --date “05/06/2024”, expected the year first: 2024-05-06 or 2024-06-05.
Missing: --title.
Nothing was written. On a terminal npm run new asks; npm run new -- --help shows an example.
`,
    )
    expect(await filesOf(content)).toEqual(Object.keys(FILES))
  })

  it('takes copied text from a pipe and sorts it: headline, author, date, biography, furniture', async () => {
    const content = await writeContent(FILES)
    const command = `"${process.execPath}" start/stemma.js new --content "${content}" --outlet harbour-post --json`
    const child = spawn('sh', ['-c', `cat | ${command}`], { cwd: root })
    let out = ''
    child.stdout.on('data', (chunk) => (out += chunk))
    child.stdin.end(PAGE)
    const [code] = await once(child, 'close')
    expect(code).toBe(0)
    const file = join(content, 'articles/harbour-post/2024-03-12-the-ferry-is-back.md')
    expect(JSON.parse(out)).toMatchObject({ written: [file], file })
    expect((await readFile(file, 'utf8')).replace(/^code: .*\n/m, '')).toBe(`---
layout: article
title: "The ferry is back"
language: "en-GB"
outlet: "harbour-post"
byline:
  - Ann Marsh
published: 2024-03-12
---

The ferry came back on Tuesday, a week late and backwards, and nobody laughed at all.

<!-- role: bio -->
Ann Marsh covers the harbour for the Post.

<!-- furniture
By Ann Marsh
March 12, 2024
Advertisement
-->
`)
  })
})

describe('what is not for npm run new', () => {
  it.each([
    ['<!doctype html><html></html>', 'Unexpected web page or XML file'],
    ['---\ntitle: x\n---\n\nText\n', 'Unexpected article with front matter'],
    [' \n', 'Unexpected empty text'],
  ])('%j', async (text, message) => {
    const content = await writeContent({ 'page.txt': text })
    const { code, err } = await runCli([
      'new',
      '--content',
      content,
      '--text',
      join(content, 'page.txt'),
    ])
    expect(code).toBe(1)
    expect(err).toContain(message)
  })

  it('is a content folder that is not there', async () => {
    const content = join(await writeContent({}), 'contnet')
    const outcome = await runNew(
      options(content, { outlet: 'x', outletName: 'X', title: 'A', date: '2024' }),
      null,
    )
    expect(outcome).toMatchObject({
      code: 1,
      err: expect.stringContaining('there is no such folder'),
    })
  })
})

describe('runNew with somebody to ask', () => {
  it('asks for what it must know, proposes what it can, and writes the new outlet too', async () => {
    const content = await writeContent(FILES)
    const { ask, questions } = answering(
      'https://evening.example/2024/03/13/boat',
      'Evening News',
      'Europe/Lisbon',
      'The boat',
      true,
      'pt',
      true,
    )
    const { code, out } = await runNew(options(content), ask)
    expect(code).toBe(0)
    expect(questions).toEqual([
      'Where was it published? Paste its address (Enter if it was only printed).',
      'This outlet is new here. What is it called?',
      'In which time zone does it date its articles? (Enter if you do not know)',
      'What is its headline?',
      'When was it published? (as precise as you know; Enter if you do not)',
      'In which language is it?',
      `Write ${join(content, 'outlets/evening-news.yaml')} and ${join(content, 'articles/evening-news/2024-03-13-the-boat.md')}?`,
    ])
    expect(out).toContain(`Written:\n  ${join(content, 'outlets/evening-news.yaml')}\n`)
    expect(await readFile(join(content, 'outlets/evening-news.yaml'), 'utf8')).toBe(
      'name: "Evening News"\nkind: site\ndomains: [evening.example]\ntime_zone: Europe/Lisbon\n',
    )
    const article = await readFile(
      join(content, 'articles/evening-news/2024-03-13-the-boat.md'),
      'utf8',
    )
    expect(article).toContain('language: "pt"')
  })

  it('asks nothing that flags and text answer, and helps with a misspelt outlet', async () => {
    const content = await writeContent(FILES)
    const { ask, questions } = answering('', 'Harbour Post', true, true, true, true)
    const { code } = await runNew(options(content, { outlet: 'harbor', text: PAGE }), ask)
    expect(code).toBe(0)
    expect(questions[1]).toBe('No outlet is called “harbor”. Which one is it?')
    expect(await filesOf(content)).toContain(
      'articles/harbour-post/2024-03-12-the-ferry-is-back.md',
    )
  })

  it.each([0, 1, 2, 3, 4, 5, 6])(
    'writes nothing where it is cancelled at question %i',
    async (n) => {
      const content = await writeContent(FILES)
      const all = ['https://evening.example/a', 'Evening News', '', 'The boat', '2024', 'en', true]
      const { ask } = answering(...all.slice(0, n))
      expect(await runNew(options(content), ask)).toEqual({
        err: 'Cancelled. Nothing was written.\n',
        code: 130,
      })
      expect(await filesOf(content)).toEqual(Object.keys(FILES))
    },
  )

  it('leaves no outlet behind where the article cannot be written', async () => {
    const content = await writeContent(FILES)
    const given = {
      url: 'https://evening.example/a-boat',
      outletName: 'Evening News',
      title: 'A',
      date: '2024',
    }
    expect((await runNew(options(content, given), null)).code).toBe(0)
    const before = await filesOf(content)
    const again = await runNew(options(content, { ...given, outletName: 'Morning News' }), null)
    expect(again.code).toBe(1)
    expect(await filesOf(content)).toEqual(before)
  })
})

describe('askTerminal', () => {
  /** Types keys into a terminal, a little after each question has been drawn. */
  function typing(keys: readonly string[]): { ask: Ask; screen: () => string } {
    const input = new PassThrough()
    const output = new PassThrough()
    let shown = ''
    const left = [...keys]
    let timer: NodeJS.Timeout | undefined
    output.on('data', (chunk) => {
      shown += chunk
      clearTimeout(timer)
      timer = setTimeout(() => input.write(left.shift() ?? ''), 30)
    })
    return { ask: askTerminal(input, output), screen: () => shown }
  }

  it('takes a line, says what is wrong with it, and takes it mended', async () => {
    const { ask, screen } = typing(['soon', '\r', '\u007f\u007f\u007f\u007f', '2024', '\r'])
    const check = (answer: string) => (/^\d{4}$/.test(answer) ? null : 'Expected a year.')
    expect(await ask.text({ message: 'When?', check })).toBe('2024')
    expect(screen()).toContain('Expected a year.')
  })

  it('finds one of many by a few letters, misspelt ones too', async () => {
    const outlets = ['Kestrel Radio', 'Harbour Post', 'Another outlet …']
    const choices = outlets.map((label) => ({ value: label, label }))
    const typed = typing(['harbor', '\r'])
    expect(await typed.ask.choose({ message: 'Which?', options: choices })).toBe('Harbour Post')
    const unknown = typing(['zzz', '\r'])
    expect(await unknown.ask.choose({ message: 'Which?', options: choices })).toBe(
      'Another outlet …',
    )
  })

  it('is cancelled by Ctrl+C', async () => {
    await expect(typing(['\u0003']).ask.confirm('Write?')).rejects.toThrow(Cancelled)
  })
})
