import type { PageBlock } from './number-blocks.ts'

const CLASSES =
  /standfirst|\bdek\b|\bdeck\b|sub-?(?:title|head(?:line)?)|\bsummary\b|\blede\b|chapeau|alternativeHeadline/i
const ELSEWHERE = /<(?:aside|nav|figure|figcaption|footer)>/

/**
 * The summary below the headline: a block before the running text, or its first, that the page
 * marks as one or that says what its description says.
 */
export function findStandfirst(
  blocks: readonly PageBlock[],
  inText: readonly PageBlock[],
  description: string | null,
): PageBlock | null {
  const first = inText[0]?.number ?? -1
  const isOne = ({ number, text, around, tag }: PageBlock) =>
    number <= first &&
    text.length >= 20 &&
    text.length <= 600 &&
    tag !== 'h1' &&
    !ELSEWHERE.test(around) &&
    (text === description || CLASSES.test(around))
  return blocks.find(isOne) ?? null
}
