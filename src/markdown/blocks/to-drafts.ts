import type { Root } from 'hast'
import type { VFile } from 'vfile'
import type { Attribution } from '../../model/attribution.ts'
import { collectAttributions } from '../attribution/collect-attributions.ts'
import { createCreditReader } from '../attribution/credit-reader.ts'
import { setCreditsApart } from '../attribution/set-credits-apart.ts'
import type { BodyInput } from '../body-input.ts'
import { isElement } from '../text-content.ts'
import { type Draft, draftOf } from './draft.ts'
import { findBios } from './find-bios.ts'
import { findCaptions } from './find-captions.ts'
import { findFurniture } from './find-furniture.ts'
import { findHeadline } from './find-headline.ts'
import { findStandfirst } from './find-standfirst.ts'

/**
 * The pieces of an article with their roles. The rules go from the surest to the least sure, and
 * none takes a piece that another has claimed.
 */
export function toDrafts(
  tree: Root,
  input: BodyInput,
  file: VFile,
): { drafts: Draft[]; attributions: Attribution[] } {
  let drafts = tree.children.filter((node) => isElement(node)).map((node) => draftOf(node))
  drafts = findFurniture(drafts, file)
  drafts = findCaptions(drafts, input.image?.caption ?? null)
  const readCredits = createCreditReader()
  drafts = setCreditsApart(drafts, readCredits)
  drafts = findHeadline(drafts, input.title, file)
  drafts = findStandfirst(drafts, input.description)
  const attributions = collectAttributions(drafts, readCredits)
  return { drafts: findBios(drafts), attributions }
}
