import { type MarkedRow, markChanges } from '../../src/compare/mark-changes.ts'
import { markHeadline } from '../../src/compare/mark-headline.ts'
import type { Block } from '../../src/model/block.ts'
import { blockIds } from '../../src/model/block-ids.ts'
import type { Comparison } from '../../src/model/edit.ts'
import type { Settings } from '../../src/model/settings.ts'
import type { Variant } from '../../src/model/story.ts'
import { cutId } from '../../src/stories/views/cut-id.ts'
import { textDirection } from '../../src/stories/views/text-direction.ts'
import { MarkedHtml } from './block-html.tsx'
import { Choices, scopeChoices, viewChoices } from './choices.tsx'
import { count } from './words.ts'

type MarkedTextProps = {
  settings: Settings
  variant: Variant
  source: Variant
  comparison: Comparison
  /** Stands for runs of unchanged paragraphs, in a story of many variants, by a link to the source. */
  compact: boolean
  /** One view only: the text with its changes marked. */
  single?: boolean
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

/** What a block is, where it is no part of the running text. */
const roleWords: Readonly<Partial<Record<Block['role'], string>>> = {
  standfirst: 'standfirst',
  heading: 'heading',
  image: 'image',
  caption: 'caption',
  bio: 'biography',
  attribution: 'credit',
}

/**
 * A variant's text with its changes, in views that radio buttons switch without a script. The rows are
 * written once; the style sheet shows and hides their parts.
 */
export function MarkedText(props: MarkedTextProps) {
  const { variant, source, comparison } = props
  const { fragment, article } = variant
  const byWords = comparison.method === 'words'
  // Texts compared by structure have no marks: they are read side by side.
  const single = props.single === true && byWords
  const rows = markChanges(comparison, source.article.body, article.body, {
    idPrefix: `${fragment}_`,
  })
  const isHeadline = ({ bBlocks, aBlocks }: MarkedRow) =>
    article.body.blocks[bBlocks[0] ?? -1]?.role === 'headline' ||
    source.article.body.blocks[aBlocks[0] ?? -1]?.role === 'headline'
  const body = rows.filter((row) => !isHeadline(row))
  const names = {
    own: blockIds(fragment, article.body.blocks),
    theirs: blockIds(source.fragment, source.article.body.blocks),
  }
  return (
    <div class="marked-text">
      {!single && <Choices fragment={fragment} {...viewChoices(byWords)} />}
      {byWords && !single && <Choices fragment={fragment} {...scopeChoices} />}
      <div class="rows" lang={article.language} dir={textDirection(article.language)}>
        <OtherEdits fragment={fragment} comparison={comparison} rows={body} />
        {byWords && <Headline {...props} single={single} />}
        {groupRows(body, props.compact).map((group, index) =>
          props.compact && group[0]?.type === 'same' ? (
            <Unchanged key={index} rows={group} names={names} {...props} />
          ) : (
            group.map((row) => (
              <Row key={index} row={row} names={names} {...props} single={single} />
            ))
          ),
        )}
      </div>
    </div>
  )
}

/** Rows one by one; runs of unchanged ones together where they are not to be printed again. */
function groupRows(rows: readonly MarkedRow[], compact: boolean): MarkedRow[][] {
  const groups: MarkedRow[][] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (compact && row.type === 'same' && last?.[0]?.type === 'same') last.push(row)
    else groups.push([row])
  }
  return groups
}

type UnchangedProps = MarkedTextProps & { rows: readonly MarkedRow[]; names: Names }

/** Stands for unchanged paragraphs: their fragment addresses, and the way to their words. */
function Unchanged({ rows, names, source }: UnchangedProps) {
  const ids = rows.flatMap(({ bBlocks }) => bBlocks.flatMap((block) => names.own[block] ?? []))
  const there = names.theirs[rows[0]?.aBlocks[0] ?? -1]
  return (
    <p class="row row-same unchanged">
      {ids.map((id) => (
        <span key={id} id={id} />
      ))}
      {`${count(rows.length, 'passage')} unchanged: `}
      <a href={`#${there ?? source.fragment}`}>
        as in <bdi>{source.outlet.name}</bdi>
      </a>
    </p>
  )
}

type OtherEditsProps = { fragment: string; comparison: Comparison; rows: readonly MarkedRow[] }

/** Fragment addresses of edits that no row shows: those of headline, byline and standfirst. */
function OtherEdits({ fragment, comparison, rows }: OtherEditsProps) {
  const shown = new Set(rows.flatMap(({ edits }) => edits))
  return (
    <>
      {comparison.edits.map((_edit, index) =>
        shown.has(index) ? null : <span key={index} id={`${fragment}_e${index}`} />,
      )}
    </>
  )
}

/** The two headlines as one. */
function Headline({ variant, source, settings, single }: MarkedTextProps) {
  const { article } = variant
  if (source.article.title === article.title) return null
  const html = markHeadline(source.article.title, article.title, article.language)
  const manner = { settings, pictures: {}, headingLevel: 4 }
  return (
    <div class="row row-headline both">
      <p class="row-note">Headline</p>
      {!single && (
        <>
          <p class="before" dir="auto">
            {source.article.title}
          </p>
          <p class="own">{article.title}</p>
        </>
      )}
      <MarkedHtml class="after" html={html} {...manner} />
    </div>
  )
}

/** Fragment ids of both bodies' blocks. */
type Names = { own: string[]; theirs: string[] }

type RowProps = MarkedTextProps & { row: MarkedRow; names: Names }

/** One aligned row: the block or blocks of the variant, with those of its source. */
function Row({ row, names, settings, source, variant, single }: RowProps) {
  const [cut] = row.bBlocks.length === 0 ? row.aBlocks : []
  const ids =
    cut === undefined
      ? row.bBlocks.flatMap((block) => names.own[block] ?? [])
      : [cutId(variant.fragment, cut)]
  const there = names.theirs[row.aBlocks[0] ?? -1]
  const pictures = { ...source.pictures, ...variant.pictures }
  const manner = { settings, pictures, headingLevel: 4 }
  const { language } = source.article
  const block =
    variant.article.body.blocks[row.bBlocks[0] ?? -1] ??
    source.article.body.blocks[row.aBlocks[0] ?? -1]
  const note = [rowWords[row.type], block && roleWords[block.role]].filter(Boolean).join(': ')
  // Marks of both sides in one text shift its spaces; read or set beside, the variant stands by itself.
  const alone = !single && row.aHtml !== null && row.markedHtml !== '' ? row.bHtml : null
  return (
    <div class={`row row-${row.type}${alone === null ? '' : ' both'}`} id={ids[0]}>
      {ids.slice(1).map((id) => (
        <span key={id} id={id} />
      ))}
      {row.type !== 'same' && note !== '' && <p class="row-note">{note}</p>}
      {!single && row.aHtml !== null && row.bBlocks.length > 0 && (
        <MarkedHtml
          class="before"
          html={row.aHtml}
          lang={language}
          dir={textDirection(language)}
          {...manner}
        />
      )}
      {alone !== null && <MarkedHtml class="own" html={alone} {...manner} />}
      {block?.role === 'image' ? (
        <p class="after no-image">{block.image?.alt || 'An image without a description'}</p>
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
