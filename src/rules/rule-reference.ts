import type { Examples, Files, Imported, Rule } from './rule.ts'
import { ruleGroups } from './rules.ts'

/** The reference of all findings, as Markdown: `docs/findings.md`. */
export function ruleReference(): string {
  const chapters = ruleGroups.map(
    ({ title, rules }) => `## ${title}\n\n${rules.map(section).join('\n')}`,
  )
  return `${INTRODUCTION}\n${contents()}\n\n${chapters.join('\n')}`
}

const INTRODUCTION = `# Findings

<!-- Written by \`npm run schema\` from src/rules. Change the rules there, not this page. -->

What \`npm run check\` and the other commands can say about your files, what it means, and an example
of each: as it stands, and mended. An **error** keeps an article off the site until it is mended, a
**warning** means that something is missing or wrong on a page, a **note** can wait. What \`--fix\`
mends by itself is said where it is so. How to use the command: [checking.md](checking.md).
`

function contents(): string {
  return ruleGroups
    .map(({ title, rules }) => {
      const links = rules.map(({ id }) => `[${id}](#${id})`)
      return `- **${title}**: ${links.join(', ')}`
    })
    .join('\n')
}

function section({ id, title, severities, means, fix, examples }: Rule): string {
  const lines = [
    `### ${id}`,
    '',
    `**${title}** (${severities.join(', ')})`,
    '',
    means,
    ...(fix === undefined ? [] : ['', `\`--fix\` ${fix}.`]),
    '',
    ...showExamples(examples),
    '',
  ]
  return lines.join('\n')
}

function showExamples(examples: Examples): string[] {
  if (examples.kind === 'told') {
    return [`As it stands: ${examples.bad}. Mended: ${examples.good}.`]
  }
  const [bad, good] =
    examples.kind === 'content'
      ? [showFiles(examples.bad), showFiles(examples.good)]
      : [showImport(examples.name, examples.bad), showImport(examples.name, examples.good)]
  return ['As it stands:', '', ...bad, '', 'Mended:', '', ...good]
}

function showFiles(files: Files): string[] {
  return Object.entries(files)
    .filter(([, text]) => text.trim() !== '')
    .flatMap(([path, text], index) => [
      ...(index === 0 ? [] : ['']),
      ...(Object.keys(files).length === 1 && path.startsWith('articles/')
        ? []
        : [`\`${path}\``, '']),
      ...fenced(text),
    ])
}

function showImport(name: string, { text, options }: Imported): string[] {
  const flags = Object.entries(options).map(
    ([flag, value]) => `--${flag} ${/\s/.test(value) ? JSON.stringify(value) : value}`,
  )
  return [`\`npm run import -- ${[name, ...flags].join(' ')}\``, '', ...fenced(text)]
}

/** A fence longer than any in the text; what cannot be seen is written as its code. */
function fenced(text: string): string[] {
  const seen = text
    .replace(/\n$/, '')
    .replace(/[\u0000-\u0008\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, (sign) => {
      return `⟨U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`
    })
  return ['````text', seen, '````']
}
