// In: an archive, an article file that was saved. Out: its story with the new text, soon.
import { isDeepStrictEqual } from 'node:util'
import type { Engine } from './build/engine.ts'
import type { Archive } from './model/archive.ts'
import type { Article } from './model/article.ts'
import { deepFreeze } from './model/freeze.ts'
import type { Story } from './model/story.ts'
import { convertArticle } from './read/convert-article.ts'
import { LIMITS } from './read/limits.ts'
import { loadTextFile } from './read/load-text-file.ts'
import { indexOutlets } from './read/outlet-index.ts'
import { parseArticle } from './read/parse-article.ts'
import { readSettings } from './read/read-settings.ts'
import { pairsToCompare } from './stories/compare-variants.ts'

/**
 * The story of an article as it will be once the whole archive is read again, for an editor who waits
 * for the page: a large archive takes seconds. Null where the change may reach further than the
 * story's own text (another title, date, source, address, picture; an error): then the whole must be
 * read. What rests on the whole archive, such as computed likeness, stays as it was until then.
 *
 * @param file path below the content folder, with `/`
 */
export async function refreshStory(
  archive: Archive,
  content: string,
  file: string,
  engine: Engine,
): Promise<Story | null> {
  const story = archive.stories.find(({ variants }) =>
    variants.some(({ article }) => article.file === file),
  )
  const old = story?.variants.find(({ article }) => article.file === file)?.article
  if (!story || !old) return null
  const article = await readAgain(archive, content, old, engine)
  if (article === null || !isOnlyItsText(old, article)) return null
  const variants = story.variants.map((variant) =>
    variant.article === old ? { ...variant, article } : variant,
  )
  return deepFreeze(await compareAgain({ ...story, variants }, article, engine))
}

async function readAgain(
  archive: Archive,
  content: string,
  old: Article,
  engine: Engine,
): Promise<Article | null> {
  const { source } = await loadTextFile(content, old.file, LIMITS.articleBytes)
  const parsed = source && parseArticle(source)
  if (!parsed?.article || parsed.findings.some(isError)) return null
  const { settings, defaults } = await readSettings(content)
  const surroundings = { settings, defaults, outlets: indexOutlets(archive.outlets) }
  const converted = convertArticle(parsed.article, surroundings)
  if (converted.findings.some(isError)) return null
  const [assembled] = await engine.render(content, [
    { ...converted.article, fragment: old.fragment },
  ])
  return assembled?.article ?? null
}

function isError({ severity }: { severity: string }): boolean {
  return severity === 'error'
}

/** Whether all that decides on grouping, lineage, addresses and rights is as it was. */
function isOnlyItsText(old: Article, article: Article): boolean {
  const decides = ({ body, sha256, description, byline, titleFrom, ...rest }: Article) => ({
    ...rest,
    credits: body.attributions.map(({ block, ...credit }) => credit),
    pictures: body.blocks.flatMap(({ image }) => (image ? [image] : [])),
  })
  return isDeepStrictEqual(decides(old), decides(article))
}

/** With the comparisons in which the article stands on either side made anew. */
async function compareAgain(story: Story, article: Article, engine: Engine): Promise<Story> {
  const pairs = pairsToCompare(story).filter(
    ({ source, variant }) => source.article === article || variant.article === article,
  )
  const made = await engine.compare(
    pairs.map((pair) => [pair.source.article, pair.variant.article]),
  )
  const comparisons = new Map(pairs.map(({ variant }, i) => [variant, made[i] ?? null]))
  const variants = story.variants.map((variant) => {
    const comparison = comparisons.get(variant)
    return comparison === undefined ? variant : { ...variant, comparison }
  })
  return { ...story, variants }
}
