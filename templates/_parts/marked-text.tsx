import { type MarkedRow, markChanges } from '../../src/compare/mark-changes.ts'
import { markHeadline } from '../../src/compare/mark-headline.ts'
import type { Comparison } from '../../src/model/edit.ts'
import type { Settings } from '../../src/model/settings.ts'
import type { Variant } from '../../src/model/story.ts'
import { blockIds } from '../../src/stories/views/block-ids.ts'
import { textDirection } from '../../src/stories/views/text-direction.ts'
import { MarkedHtml } from './block-html.tsx'
import { Choices, scopeChoices, viewChoices } from './choices.tsx'

type MarkedTextProps = {
  settings: Settings
  variant: Variant
  source: Variant
  comparison: Comparison
  /** Stands for runs of unchanged paragraphs, in a story of many variants, by a link to the source. */
  compact: boolean
}

const rowWords: Readonly<Record<MarkedRow['type'], string | null>> = {
  same: null,
  edited: null,
  split: 'Split',
  merged: 'Merged',
  moved: 'Moved',
  added: 'Added',
  removed: 'Cut',
}

/**
 * A variant's text with its changes, in views that radio buttons switch without a script. The rows are
 * written once; the style sheet shows and hides their parts.
 */
export function MarkedText(props: MarkedTextProps) {
  const { variant, source, comparison } = props
  const { fragment, article } = variant
  const byWords = comparison.method === 'words'
  const rows = markChanges(comparison, source.article.body, article.body, {
    idPrefix: `${fragment}_`,
  })
  const isHeadline = ({ bBlocks, aBlocks }: MarkedRow) =>
    article.body.blocks[bBlocks[0] ?? -1]?.role === 'headline' ||
    source.article.body.blocks[aBlocks[0] ?? -1]?.role === 'headline'
  const names = {
    own: blockIds(fragment, article.body.blocks),
    theirs: blockIds(source.fragment, source.article.body.blocks),
  }
  return (
    <div class="marked-text">
      <Choices fragment={fragment} {...viewChoices(byWords)} />
      {byWords && <Choices fragment={fragment} {...scopeChoices} />}
      <div class="rows" lang={article.language} dir={textDirection(article.language)}>
        {byWords && (
          <Headline {...props} edits={rows.filter(isHeadline).flatMap(({ edits }) => edits)} />
        )}
        {rows
          .filter((row) => !isHeadline(row))
          .map((row, index) => (
            <Row key={index} row={row} names={names} {...props} />
          ))}
      </div>
    </div>
  )
}

type HeadlineProps = MarkedTextProps & { edits: readonly number[] }

/** The two headlines as one; the fragment addresses of its edits lead here. */
function Headline({ variant, source, settings, edits }: HeadlineProps) {
  const { article, fragment } = variant
  if (source.article.title === article.title) return null
  const html = markHeadline(source.article.title, article.title, article.language)
  return (
    <div class="row row-headline">
      {edits.map((edit) => (
        <span key={edit} id={`${fragment}_e${edit}`} />
      ))}
      <p class="row-note">Headline</p>
      <MarkedHtml class="after" html={html} remoteImages={settings.remoteImages} headingLevel={4} />
    </div>
  )
}

type RowProps = MarkedTextProps & { row: MarkedRow; names: { own: string[]; theirs: string[] } }

/** One aligned row: the block or blocks of the variant, with those of its source. */
function Row({ row, names, settings, source, compact }: RowProps) {
  const ids = row.bBlocks.flatMap((block) => names.own[block] ?? [])
  const there = names.theirs[row.aBlocks[0] ?? -1]
  const manner = { remoteImages: settings.remoteImages, headingLevel: 4 }
  const { language } = source.article
  const note = rowWords[row.type]
  return (
    <div class={`row row-${row.type}`} id={ids[0]}>
      {ids.slice(1).map((id) => (
        <span key={id} id={id} />
      ))}
      {note !== null && <p class="row-note">{note}</p>}
      {row.aHtml !== null && row.bBlocks.length > 0 && (
        <MarkedHtml
          class="before"
          html={row.aHtml}
          lang={language}
          dir={textDirection(language)}
          {...manner}
        />
      )}
      {compact && row.type === 'same' ? (
        <p class="unchanged">Unchanged.</p>
      ) : (
        <MarkedHtml class="after" html={row.markedHtml || (row.bHtml ?? '')} {...manner} />
      )}
      {there !== undefined && (
        <a class="row-link" href={`#${there}`} aria-label={`This passage in ${source.outlet.name}`}>
          ¶
        </a>
      )}
    </div>
  )
}
