import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { PageSource } from './read-pages.ts'

const docs = resolve(import.meta.dirname, '../../docs')

/** What comes first; the others follow by their names. */
const first: readonly string[] = Object.freeze(['start', 'articles', 'editing', 'checking'])

/** The guide that comes with this program, `docs/*.md`: the first line of each file is its title. */
export async function readGuide(): Promise<PageSource[]> {
  const names = (await readdir(docs))
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return Promise.all(names.map(readOne))
}

function rank(name: string): number {
  const at = first.indexOf(name)
  return at === -1 ? first.length : at
}

async function readOne(name: string): Promise<PageSource> {
  const text = await readFile(join(docs, `${name}.md`), 'utf8')
  const [head = '', ...rest] = text.split('\n')
  // Comments are for who edits the file; without any HTML it is read much faster.
  const markdown = rest.map((line) => (/^<!--.*-->$/.test(line) ? '' : line)).join('\n')
  return {
    file: `docs/${name}.md`,
    name,
    title: head.replace(/^#\s+/, ''),
    description: firstSentence(markdown),
    markdown,
    bodyLine: 2,
  }
}

/** Of the first paragraph, without its marks. */
function firstSentence(markdown: string): string {
  const paragraphs = markdown.split(/\n{2,}/).map((one) => one.trim())
  const prose = paragraphs.find((one) => /^[\p{L}`*]/u.test(one)) ?? ''
  const plain = prose
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/`|\*\*/g, '')
    .replace(/\s+/g, ' ')
  return /^.*?[.:](?= |$)/.exec(plain)?.[0].replace(/:$/, '.') ?? plain
}
