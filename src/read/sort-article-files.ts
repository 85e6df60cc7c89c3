import type { Finding } from '../model/finding.ts'
import { findingAbout } from './text-file.ts'

/** The files below `articles/`: articles, plain texts that may be page scrapes, and the rest. */
export type ArticleFiles = { articles: string[]; texts: string[]; findings: Finding[] }

const NEARLY_MARKDOWN = /\.(?:MD|Md|mD|markdown|mdown|mkdn?|mdx)$/

/** Sort files below `articles/` by what they are; findings say which are not read. */
export function sortArticleFiles(files: readonly string[]): ArticleFiles {
  const sorted: ArticleFiles = { articles: [], texts: [], findings: [] }
  for (const file of files) {
    if (/[\u0000-\u001f\u007f-\u009f\\]/.test(file)) sorted.findings.push(badName(file))
    else if (file.endsWith('.md')) sorted.articles.push(file)
    else if (/\.txt$/i.test(file)) sorted.texts.push(file)
    else if (NEARLY_MARKDOWN.test(file)) sorted.findings.push(nearlyMarkdown(file))
    else sorted.findings.push(notAnArticle(file))
  }
  return sorted
}

function badName(file: string): Finding {
  return findingAbout(file, {
    severity: 'error',
    rule: 'bad-file-name',
    message:
      'Unexpected control character or backslash in the name of a file, expected letters, digits and signs',
    mend: 'Rename the file.',
  })
}

function nearlyMarkdown(file: string): Finding {
  const name = file.split('/').at(-1)!
  return findingAbout(file, {
    severity: 'warning',
    rule: 'not-an-article',
    message: 'Unexpected ending of the file name, expected .md; the file is not read',
    mend: `Rename it to ${name.replace(/\.[^.]*$/, '.md')}.`,
  })
}

function notAnArticle(file: string): Finding {
  return findingAbout(file, {
    severity: 'note',
    rule: 'not-an-article',
    message: 'Unexpected kind of file, expected articles (.md); the file is not read',
    mend: 'Pictures and other files belong in content/media/.',
  })
}
