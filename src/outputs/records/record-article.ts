import type { Article } from '../../model/article.ts'
import { blockIds } from '../../model/block-ids.ts'
import type { Derivation } from '../../model/derivation.ts'
import type { Evidence } from '../../model/evidence.ts'
import { leadPicture } from '../../model/lead-picture.ts'
import { quoteExcerpt } from '../../model/quote-excerpt.ts'
import type { Rights } from '../../model/rights.ts'
import { safeAddress } from '../../model/safe-address.ts'
import type { Settings } from '../../model/settings.ts'
import type { Story, Variant } from '../../model/story.ts'
import type { ArticleRecord, DerivationRecord, EvidenceRecord } from './article-record.ts'
import { pageAddress } from './page-address.ts'
import { permanentId } from './permanent-id.ts'
import { toldComparison } from './told-comparison.ts'

/** Lets through or blanks the quotations in evidence: see `evidenceFilter`. */
export type Say = (evidence: Evidence) => EvidenceRecord

/**
 * What may be said of an article. This is the one place where rights are applied for all formats:
 * words of a text that is not shown whole get no further than here.
 */
export function recordArticle(
  settings: Settings,
  story: Story,
  variant: Variant,
  say: Say,
): ArticleRecord {
  const { article, outlet, exposure, derivation } = variant
  // One literal, without spreads: it is made for every article, and twenty times faster so.
  return {
    code: article.code,
    id: permanentId('article', article.code),
    story: story.slug,
    address: pageAddress(settings, `stories/${story.slug}/#${variant.fragment}`),
    file: article.file,
    outlet: outlet.id,
    outlet_name: outlet.name,
    outlet_home: safeAddress(outlet.home),
    url: safeAddress(article.url),
    title: article.title,
    description: exposure.show === 'full' ? article.description : null,
    byline: article.byline,
    category: article.category,
    tags: article.tags,
    language: article.language,
    words: article.body.words,
    published: article.published?.text ?? null,
    dated: article.dated?.text ?? null,
    updated: article.updated?.text ?? null,
    retrieved: article.retrieved?.text ?? null,
    original: article.code === story.original,
    derivation: derivation && derivationOf(derivation, say),
    also_from: variant.alsoFrom.map((one) => derivationOf(one, say)),
    alike: variant.alike.map(say),
    delay: variant.delay,
    changes: changesOf(story, variant),
    status: article.status,
    show: exposure.show,
    show_reason: exposure.reason,
    rights: rightsOf(article.rights),
    corrections: article.corrections.map(correctionOf),
    archived_at: article.archivedAt.flatMap((url) => safeAddress(url) ?? []),
    sha256_file: article.sha256.file,
    sha256_text: article.sha256.text,
    excerpt: exposure.show === 'excerpt' ? quoteExcerpt(article.body) : null,
    blocks: exposure.show === 'full' ? openBlocks(variant) : [],
    picture: leadPicture(settings, variant),
  }
}

function derivationOf(
  { source, kind, grade, nearMatch, evidence }: Derivation,
  say: Say,
): DerivationRecord {
  return { source, kind, grade, near_match: nearMatch, evidence: evidence.map(say) }
}

function rightsOf({ holder, licence, notice, creditLine, display, expires }: Rights) {
  return {
    holder,
    licence,
    notice,
    credit_line: creditLine,
    display,
    expires: expires?.text ?? null,
  }
}

function correctionOf({ date, text }: Article['corrections'][number]) {
  return { date: date?.text ?? null, text }
}

/** The blocks that the page shows, without the headline, which stands in `title`. */
function openBlocks({ article, fragment }: Variant): ArticleRecord['blocks'] {
  const ids = blockIds(fragment, article.body.blocks)
  return article.body.blocks.flatMap(({ role, text }, index) =>
    role === 'furniture' || role === 'headline' || text.trim() === ''
      ? []
      : [{ id: ids[index]!, role, text }],
  )
}

/** Figures where neither text is hidden, sentences (which quote both texts) where both are whole. */
function changesOf(story: Story, variant: Variant): ArticleRecord['changes'] {
  const told = toldComparison(story, variant)
  if (!told) return null
  const { comparison, isWhole } = told
  return {
    compared_with: variant.comparedWith,
    method: comparison.method,
    kept: comparison.kept,
    counts: comparison.counts,
    summary: isWhole ? comparison.summary : null,
    lost: isWhole ? comparison.lost : null,
  }
}
