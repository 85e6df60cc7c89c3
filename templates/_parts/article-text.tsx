import { blockIds } from '../../src/model/block-ids.ts'
import { quoteExcerpt } from '../../src/model/quote-excerpt.ts'
import type { Settings } from '../../src/model/settings.ts'
import type { Variant } from '../../src/model/story.ts'
import type { ParagraphChange } from '../../src/stories/views/list-paragraph-changes.ts'
import { outlineLevels } from '../../src/stories/views/outline-levels.ts'
import { textDirection } from '../../src/stories/views/text-direction.ts'
import { BlockHtml } from './block-html.tsx'
import { ChangeLink } from './change-link.tsx'
import { Figure } from './figure.tsx'

type ArticleTextProps = {
  settings: Settings
  variant: Variant
  /** Level of the text's uppermost headings. */
  headingLevel: number
  /** What variants changed, by index of the block. */
  changes?: ReadonlyMap<number, ParagraphChange>
  /** Whether the page has no picture before this text: its first one is then fetched at once. */
  firstPicture?: boolean
}

/**
 * The words of one article, as far as its rights allow: all of them, an opening quotation, or a notice
 * that its record alone is kept. Each block has a fragment address.
 */
export function ArticleText(props: ArticleTextProps) {
  const { settings, variant, headingLevel, changes, firstPicture = false } = props
  const { article, exposure, outlet } = variant
  const language = { lang: article.language, dir: textDirection(article.language) } as const
  if (exposure.show === 'record') return <Notice variant={variant} />
  if (exposure.show === 'excerpt') {
    return (
      <>
        <Notice variant={variant} />
        <blockquote class="excerpt" cite={article.url ?? undefined} {...language}>
          <p>{quoteExcerpt(article.body)}</p>
        </blockquote>
        <p class="small">Quoted from {outlet.name}.</p>
      </>
    )
  }
  const levels = outlineLevels(article.body.blocks, headingLevel)
  const ids = blockIds(variant.fragment, article.body.blocks)
  const firstImage = article.body.blocks.findIndex(({ role }) => role === 'image')
  return (
    <div class="prose" {...language}>
      {article.body.blocks.map((block, index) => {
        if (block.role === 'furniture' || block.role === 'headline') return null
        const id = ids[index]
        const change = changes?.get(index)
        return block.role === 'image' ? (
          <Figure
            key={id}
            settings={settings}
            pictures={variant.pictures}
            first={firstPicture && index === firstImage}
            id={id}
            src={block.image?.src ?? null}
            alt={block.image?.alt}
          />
        ) : (
          <BlockHtml
            key={id}
            id={id}
            block={block}
            settings={settings}
            pictures={variant.pictures}
            headingLevel={levels[index] ?? 6}
            aside={change && <ChangeLink change={change} />}
          />
        )
      })}
    </div>
  )
}

/** Why less than the whole text is shown. */
export function Notice({ variant }: { variant: Variant }) {
  const { exposure, article } = variant
  if (exposure.show === 'full') return null
  const withdrawn = article.status === 'withdrawn'
  return (
    <p class="notice">
      <strong>
        {withdrawn ? 'Withdrawn.' : exposure.show === 'record' ? 'Text not shown.' : 'Excerpt.'}
      </strong>{' '}
      {exposure.reason ?? 'The rights recorded for this article do not allow more.'}
    </p>
  )
}
