// In: the Markdown of one article. Out: its blocks, its headline, and what was odd about it.

import { VFile } from 'vfile'
import type { Body } from '../model/body.ts'
import { bodyOf } from '../model/body-of.ts'
import { foldSpaces } from '../model/fold-spaces.ts'
import { dropDanglingLinks } from './blocks/drop-dangling-links.ts'
import { toBlock } from './blocks/to-block.ts'
import { toDrafts } from './blocks/to-drafts.ts'
import type { BodyInput, RenderedBody } from './body-input.ts'
import { checkCaps } from './check-caps.ts'
import { countWords } from './count-words.ts'
import { findMojibake } from './find-mojibake.ts'
import { pipeline } from './pipeline.ts'
import { prepareSource } from './prepare-source.ts'
import { report, toFindings } from './report.ts'
import { toTree } from './to-tree.ts'
import { writePlain } from './write-plain.ts'

const emptyBody: Body = Object.freeze(bodyOf({ blocks: [], attributions: [], words: 0 }))

/**
 * Renders the body of one article: pure, the same output for the same input. Hostile input is
 * safe: a body past the caps, or too deep for the parsers, comes back empty with an error finding.
 *
 * @returns Blocks with roles and sanitised HTML, attributions, words; the headline if the body holds
 * one; findings with lines of the file.
 */
export function renderBody(input: BodyInput): RenderedBody {
  const { source, shift } = prepareSource(input.markdown, input.bodyLine)
  const file = new VFile({ value: source })
  const { fragment, language, url } = input
  file.data.body = { fragment, language, url: url ?? null, marks: new Map() }
  const body = checkCaps(source, file) ? renderWithinStack(input, file) : emptyBody
  const headline = body.blocks.find(({ role }) => role === 'headline')
  return {
    body,
    headline: headline ? foldSpaces(headline.text) : null,
    findings: toFindings(file, input.file, shift),
  }
}

/** The caps keep parsers from going too deep; should one still run out of stack, that is a finding. */
function renderWithinStack(input: BodyInput, file: VFile): Body {
  try {
    return render(input, file)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    report(file, {
      severity: 'error',
      rule: 'body-too-deep',
      message: 'Unexpected nesting deeper than the parser can follow, expected an article',
      mend: 'Look for long runs of `>`, `*`, `[` or nested HTML and take them out.',
      place: 1,
    })
    return emptyBody
  }
}

function render(input: BodyInput, file: VFile): Body {
  findMojibake(file)
  const { drafts, attributions } = toDrafts(toTree(file), input, file)
  dropDanglingLinks(drafts)
  const blocks = drafts.map((draft) =>
    toBlock(
      draft,
      (element) => writePlain(element) ?? pipeline.stringify({ type: 'root', children: [element] }),
    ),
  )
  return bodyOf({ blocks, attributions, words: countWords(blocks) })
}
