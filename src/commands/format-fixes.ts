import { join } from 'node:path'
import type { FixedFile } from '../fix-files.ts'
import { count } from '../model/count.ts'
import { visibleText } from '../report/visible-text.ts'

/** What was mended, or would be: the file and line, then each line as it was and as it is. */
export function formatFixes(
  fixed: readonly FixedFile[],
  { content, dryRun, color }: { content: string; dryRun: boolean; color: boolean },
): string {
  if (fixed.length === 0) return 'Nothing here can be mended without you.\n\n'
  const paint = (code: string, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text)
  const blocks = fixed.flatMap(({ file, fixes }) =>
    [...fixes]
      .sort((a, b) => a.line - b.line)
      .map(({ line, rule, before, after }) =>
        [
          `${visibleText(join(content, file))}:${line}  ${rule}`,
          ...before.map((words) => paint('31', `  - ${visible(words)}`)),
          ...after.map((words) => paint('32', `  + ${visible(words)}`)),
        ].join('\n'),
      ),
  )
  const changes = fixed.reduce((sum, { fixes }) => sum + fixes.length, 0)
  const done = dryRun ? 'would be mended; nothing was written' : 'mended'
  const next = dryRun ? 'To write them, leave --dry-run out.\n' : ''
  const summary = `${count(changes, 'finding')} in ${count(fixed.length, 'file')} ${done}.`
  return `${blocks.join('\n')}\n${summary}\n${next}\n`
}

/** A tab is what is mended here: it must be seen. */
function visible(words: string): string {
  return visibleText(words.replaceAll('\t', '⇥'))
}
