import type { Variant } from '../model/story.ts'

/** What a reader should know that the archive does not know, in plain sentences. */
export function listUnknowns(variants: readonly Variant[], original: string | null): string[] {
  const unknowns: string[] = []
  if (original === null && variants.length > 1) unknowns.push('Who published this first.')
  const named = (list: readonly Variant[]) => list.map(({ outlet }) => outlet.name).join(', ')
  const undated = variants.filter(({ article }) => !article.published && !article.dated)
  if (undated.length > 0) unknowns.push(`When it was published by ${named(undated)}.`)
  const bare = variants.filter(({ article }) => !article.published && article.dated)
  if (bare.length > 0) {
    unknowns.push(`Whether the date given for ${named(bare)} is that of publication.`)
  }
  const unlicensed = variants.filter(
    ({ article: { rights } }) => !rights.holder && !rights.licence && !rights.notice,
  )
  if (unlicensed.length > 0) unknowns.push(`Under which rights ${named(unlicensed)} published it.`)
  const unlinked = variants.filter(
    ({ article, derivation }) => !derivation && article.code !== original,
  )
  if (variants.length > 1 && original !== null && unlinked.length > 0) {
    unknowns.push(`Where ${named(unlinked)} took it from.`)
  }
  return unknowns
}
