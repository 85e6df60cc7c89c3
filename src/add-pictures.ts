// In: an Archive, the content folder. Out: the Archive with the pictures of what it shows, and findings.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type PreparedPicture,
  type PreparePicturesOptions,
  preparePictures,
} from './build/prepare-pictures.ts'
import { listPictures, type PictureUse } from './media/list-pictures.ts'
import { pictureFinding } from './media/picture-finding.ts'
import type { PictureProblem } from './media/picture-problem.ts'
import type { Archive } from './model/archive.ts'
import type { Finding } from './model/finding.ts'
import { deepFreeze } from './model/freeze.ts'
import type { PublishedFile } from './model/picture.ts'
import type { Variant } from './model/story.ts'
import { sortFindings } from './report/sort-findings.ts'

type Prepared = ReadonlyMap<string, PreparedPicture>
type Held = PictureUse & { file: string }

/**
 * Gives each variant that is shown whole the pictures that `media/` holds for it, and the archive the
 * files that a build puts beside the pages. No other variant gets any: of a text that may not be
 * shown its pictures may not be either. A picture that is missing, damaged or changed is a warning,
 * and the page shows its place.
 */
export async function addPictures(
  archive: Archive,
  options: PreparePicturesOptions,
): Promise<Archive> {
  const held = new Map<Variant, Held[]>()
  for (const variant of archive.stories.flatMap(({ variants }) => variants)) {
    const uses = heldPictures(variant)
    if (uses.length > 0) held.set(variant, uses)
  }
  if (held.size === 0) return archive
  const files = [...held.values()].flat().map(({ file }) => file)
  const prepared = await preparePictures(files.sort(), options)
  const problems: { file: string; use: Held; problem: PictureProblem }[] = []
  const published = new Map<string, PublishedFile>()
  const withPictures = (variant: Variant): Variant => {
    const pictures: Variant['pictures'] = {}
    for (const use of held.get(variant) ?? []) {
      const found = checkPrint(use, prepared)
      if ('problem' in found) problems.push({ file: variant.article.file, use, ...found })
      else {
        pictures[use.src] = found.picture
        for (const file of found.files) published.set(file.path, file)
      }
    }
    return { ...variant, pictures }
  }
  const stories = archive.stories.map((story) =>
    story.variants.some((variant) => held.has(variant))
      ? { ...story, variants: story.variants.map(withPictures) }
      : story,
  )
  const findings = await placeProblems(problems, options.content)
  return deepFreeze({
    ...archive,
    stories,
    pictureFiles: [...published.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    findings: sortFindings([...archive.findings, ...findings]),
  })
}

function heldPictures({ article, exposure }: Variant): Held[] {
  if (exposure.show !== 'full') return []
  return listPictures(article).filter((use): use is Held => use.file !== null)
}

/** A file whose bytes are not those that were captured is not shown as what was captured. */
function checkPrint({ file, sha256 }: Held, prepared: Prepared): PreparedPicture {
  const found = prepared.get(file)!
  if ('problem' in found || sha256 === null || sha256 === found.sha256) return found
  const message = 'Unexpected bytes, expected the file with the fingerprint in `captured_pictures`'
  const mend = 'Put the captured file back, or delete the entry and run npm run capture.'
  return { problem: { rule: 'changed-picture', message, mend } }
}

async function placeProblems(
  problems: readonly { file: string; use: Held; problem: PictureProblem }[],
  content: string,
): Promise<Finding[]> {
  return Promise.all(
    problems.map(async ({ file, use, problem }) => {
      const text = await readFile(join(content, file), 'utf8').catch(() => '')
      return pictureFinding({ file, text }, use, problem)
    }),
  )
}
