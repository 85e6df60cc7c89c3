import type { Archive } from '../model/archive.ts'
import type { Finding } from '../model/finding.ts'
import { aliasPath } from './alias-path.ts'

const field = 'aliases'

/**
 * Findings about older addresses that cannot lead on: unsafe ones, ones at which another story stands,
 * and ones that two stories claim. Placed at the beginning of the article's file, since an archive no
 * longer knows the lines.
 */
export function findAliasProblems({
  settings,
  stories,
}: Pick<Archive, 'settings' | 'stories'>): Finding[] {
  const pages = new Map(stories.map((story) => [`stories/${story.slug}/`, story]))
  const claims = new Map<string, { slug: string; file: string }>()
  const findings: Finding[] = []
  for (const story of stories) {
    for (const { article } of story.variants) {
      for (const alias of article.aliases) {
        const path = aliasPath(settings, alias)
        const holder = path && pages.get(path.page)
        const claim = path && claims.get(path.file)
        if (!path) findings.push(unsafe(article.file, alias))
        else if (holder && holder !== story) findings.push(taken(article.file, alias, holder.title))
        else if (claim && claim.slug !== story.slug)
          findings.push(claimedTwice(article.file, alias, claim.file))
        else claims.set(path.file, { slug: story.slug, file: article.file })
      }
    }
  }
  return findings
}

function unsafe(file: string, alias: string): Finding {
  return problem(
    file,
    `Unexpected alias “${alias}”, expected an address on this site such as /old/night-ferry/`,
    'Use small letters, digits, / _ and -, end it in / or .html, and keep out of the site’s own folders.',
  )
}

function taken(file: string, alias: string, title: string): Finding {
  return problem(
    file,
    `Unexpected alias “${alias}”, expected an address that no page has: the story “${title}” stands there`,
    'Remove the alias, or give that story another headline or story word.',
  )
}

function claimedTwice(file: string, alias: string, other: string): Finding {
  return problem(
    file,
    `Unexpected alias “${alias}”, expected one story at each address: ${other} claims it too`,
    'Keep it in one of the two files.',
  )
}

function problem(file: string, message: string, mend: string): Finding {
  return {
    file,
    line: 1,
    column: 1,
    severity: 'warning',
    rule: 'alias-unusable',
    field,
    message,
    mend,
    excerpt: null,
  }
}
