import type { Examples, Files } from './rule.ts'

/** Where the example of one article stands. */
export const EXAMPLE = 'articles/harbour-post/2024-03-12-ferry.md'

/** What every example stands in: an archive with one outlet. */
export const SURROUNDINGS: Files = Object.freeze({
  'archive.yaml': 'title: Example archive\n',
  'outlets/harbour-post.yaml': [
    'name: Harbour Post',
    'kind: newspaper',
    'domains: [harbourpost.example]',
    'time_zone: Europe/London',
    'language: en-GB',
    '',
  ].join('\n'),
})

const ADDRESS = 'origin_url: https://harbourpost.example/2024/03/ferry'
const TITLE = 'title: The ferry returns'
const TEXT = 'The ferry came back on Tuesday, a week late and backwards.'

/** An article whose fields are right, with the lines given added to its front matter. */
export function withFields(...lines: readonly string[]): Files {
  return articleOf([ADDRESS, TITLE, ...lines], [TEXT])
}

/** An article with just these lines as front matter. */
export function withOnly(...lines: readonly string[]): Files {
  return articleOf(lines, [TEXT])
}

/** An article whose fields are right, with these lines as its body. */
export function withBody(...lines: readonly string[]): Files {
  return articleOf([ADDRESS, TITLE], lines)
}

/** An article of these lines of front matter and body. */
export function articleOf(front: readonly string[], body: readonly string[]): Files {
  return { [EXAMPLE]: `---\n${front.join('\n')}\n---\n\n${body.join('\n')}\n` }
}

/** The example as it stands in the file, line by line. */
export function asFile(...lines: readonly string[]): Files {
  return { [EXAMPLE]: `${lines.join('\n')}\n` }
}

/** A rule shown by files of a content folder. */
export function shown(bad: Files, good: Files): Examples {
  return { kind: 'content', bad, good }
}

/** A rule that no text can show. */
export function told(bad: string, good: string, why: string): Examples {
  return { kind: 'told', bad, good, why }
}
