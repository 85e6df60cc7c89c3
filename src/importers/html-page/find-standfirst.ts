import type { PageBlock } from './number-blocks.ts'

const CLASSES =
  /standfirst|\bdek\b|\bdeck\b|sub-?(?:title|head(?:line)?)|\bsummary\b|\blede\b|chapeau|alternativeHeadline/i
const ELSEWHERE = /<(?:aside|nav|figure|figcaption|footer)>/

/**
 * The summary below the headline: a block between the headline and the running text, or the first of
 * that, that the page marks as one; or any before the text that says what its description says.
 */
export function findStandfirst(
  blocks: readonly PageBlock[],
  inText: readonly PageBlock[],
  facts: { title: string | null; description: string | null },
): PageBlock | null {
  const first = inText[0]?.number ?? -1
  const headline = blocks.find(({ text }) => text === facts.title)?.number ?? first
  const isOne = ({ number, text, around, tag }: PageBlock) =>
    number <= first &&
    text.length >= 20 &&
    text.length <= 600 &&
    tag !== 'h1' &&
    !ELSEWHERE.test(around) &&
    (text === facts.description || (number > headline && CLASSES.test(around)))
  return blocks.find(isOne) ?? null
}
