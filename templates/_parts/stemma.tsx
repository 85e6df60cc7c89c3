import { safeAddress } from '../../src/model/safe-address.ts'
import type { Story } from '../../src/model/story.ts'
import { readingVariant } from '../../src/model/story-dates.ts'
import type { IndexedStory } from '../../src/stories/views/index-story.ts'
import { languageName } from '../../src/stories/views/language-name.ts'
import { layOutStemma, type StemmaNode } from '../../src/stories/views/lay-out-stemma.ts'
import { GradeBadge } from './grade-badge.tsx'
import { kindWords, mostAtAGlance, variantLabel } from './words.ts'

/** Drawing units; one is a CSS pixel where the drawing has its full width. */
const width = 340
const axis = 62
const firstLane = axis + 18
/** Of an average letter of an outlet's name, on the safe side. */
const letterWidth = 8

type StemmaFigureProps = {
  story: IndexedStory
  /** Address of the story's page, where the drawing stands on another one. */
  page?: string
}

/** The lineage as a drawing, time running down, with a list that says the same in words. */
export function StemmaFigure({ story, page = '' }: StemmaFigureProps) {
  const stemma = layOutStemma(story)
  const laneStep = Math.min(20, 96 / Math.max(1, stemma.lanes - 1))
  const x = (node: StemmaNode) => round(firstLane + node.lane * laneStep)
  const labelX = round(firstLane + (stemma.lanes - 1) * laneStep + 18)
  const place = (node: StemmaNode): Placed => ({ node, x: x(node), y: node.y })
  const placed = stemma.nodes.map(place)
  return (
    <figure class={stemma.nodes.length > mostAtAGlance ? 'stemma tall' : 'stemma'}>
      <div>
        {/* biome-ignore-start lint/a11y: a drawing with links in it is neither one image nor a fieldset; its label names it */}
        <svg
          viewBox={`0 0 ${width} ${stemma.height}`}
          width={width}
          height={stemma.height}
          role="group"
          aria-label={`Lineage of ${story.variants.length} texts, time running down`}
        >
          <path class="axis" d={`M${axis} 6V${stemma.height - 6}`} />
          {placed.map(({ node, x, y }) => {
            const parent = node.parent === null ? null : placed[node.parent]
            return (
              parent && (
                <path
                  key={node.id}
                  class={`line ${node.grade === 'computed' ? 'computed' : ''}`}
                  d={linePath(parent, { x, y })}
                />
              )
            )
          })}
          {placed.flatMap(({ node, x, y }) =>
            node.also.map((index) => (
              <path
                key={`${node.id} ${index}`}
                class="line also"
                d={`M${placed[index]?.x} ${placed[index]?.y}L${x} ${y}`}
              />
            )),
          )}
          {placed.map((item) => (
            <Row key={item.node.id} item={item} labelX={labelX} story={story} page={page} />
          ))}
        </svg>
        {/* biome-ignore-end lint/a11y: end of the drawing */}
      </div>
      <figcaption>
        <Legend story={story} page={page} />
      </figcaption>
    </figure>
  )
}

type Placed = { node: StemmaNode; x: number; y: number }

/** Down the source's lane, then across to the derived text with a rounded corner. */
function linePath(from: { x: number; y: number }, to: { x: number; y: number }): string {
  if (from.x === to.x) return `M${from.x} ${from.y}V${to.y}`
  const down = to.y > from.y ? 1 : -1
  const side = to.x > from.x ? 1 : -1
  const r = Math.min(8, Math.abs(to.x - from.x), Math.abs(to.y - from.y))
  return `M${from.x} ${from.y}V${to.y - down * r}q0 ${down * r} ${side * r} ${down * r}H${to.x}`
}

type RowProps = { item: Placed; labelX: number; story: Story; page: string }

function Row({ item, labelX, story, page }: RowProps) {
  const { node, y } = item
  const href = node.variant
    ? `${page}#${node.variant.fragment}`
    : safeAddress(node.source?.url ?? null)
  const drawing = (
    <>
      <Mark item={item} story={story} />
      <text class="outlet" x={labelX} y={y - 2}>
        {shorten(nodeName(node), Math.floor((width - labelX) / letterWidth))}
      </text>
      <text class="detail" x={labelX} y={y + 14}>
        {nodeDetail(node, story)}
      </text>
    </>
  )
  return (
    <>
      <Gutter node={node} />
      {href === null ? (
        <g>{drawing}</g>
      ) : (
        <a href={href}>
          <rect
            class="target"
            x={axis + 4}
            y={y - 19}
            width={width - axis - 5}
            height="40"
            rx="3"
          />
          {drawing}
        </a>
      )}
    </>
  )
}

function Gutter({ node }: { node: StemmaNode }) {
  const { day, clock, year, y } = node
  const below = [clock, year].filter(Boolean)
  return (
    <g class="when">
      <path class="tick" d={`M${axis - 3} ${y}h6`} />
      {day !== '' && (
        <text class="day" x={axis - 8} y={below.length > 0 ? y - 2 : y + 4}>
          {day}
        </text>
      )}
      {below.length > 0 && (
        <text x={axis - 8} y={day === '' ? y + 4 : y + 12}>
          {year !== '' ? year : clock}
        </text>
      )}
    </g>
  )
}

/** Full disc: original. Ring: variant. Dashed ring: not held. Crossed ring: withdrawn. */
function Mark({ item: { node, x, y }, story }: { item: Placed; story: Story }) {
  if (node.kind === 'absent') return <circle class="mark absent" cx={x} cy={y} r="6" />
  const original = node.variant?.article.code === story.original
  const withdrawn = node.variant?.article.status === 'withdrawn'
  return (
    <>
      <circle class={original ? 'mark original' : 'mark'} cx={x} cy={y} r={original ? 7 : 6} />
      {withdrawn && <path class="cross" d={`M${x - 3} ${y - 3}l6 6m0-6l-6 6`} />}
    </>
  )
}

function nodeName(node: StemmaNode): string {
  return node.variant?.outlet.name ?? node.source?.name ?? node.source?.url ?? 'Unknown source'
}

function nodeDetail(node: StemmaNode, story: Story): string {
  if (!node.variant) return 'not held in this archive'
  const { variant } = node
  const language = languageName(variant.article.language)
  const foreign = language !== languageName(readingVariant(story).article.language)
  const withdrawn = variant.article.status === 'withdrawn'
  return [
    variantLabel(story, variant),
    ...(foreign ? [language] : []),
    ...(withdrawn ? ['withdrawn'] : []),
  ].join(' · ')
}

/** Cuts by drawn width: wide characters count twice. */
function shorten(text: string, width: number): string {
  let used = 0
  let short = ''
  for (const point of text) {
    used += point > '\u2e7f' ? 2 : 1
    if (used > width) return `${short.trimEnd()}…`
    short += point
  }
  return short
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

function Legend({ story, page }: { story: IndexedStory; page: string }) {
  return (
    <details>
      <summary>The same in words</summary>
      <ul class="lineage-list">
        {story.variants.map((variant) => (
          <li key={variant.fragment}>
            <a href={`${page}#${variant.fragment}`}>
              <bdi>{variant.outlet.name}</bdi>
            </a>{' '}
            <LineageWords story={story} variant={variant} />
          </li>
        ))}
        {story.absent.map((source) => (
          <li key={source.url ?? source.name}>
            <bdi>{source.name ?? source.url}</bdi>: not held in this archive.
          </li>
        ))}
      </ul>
      <p class="small">Unbroken lines: stated or declared. Dashed lines: computed. Times in UTC.</p>
    </details>
  )
}

function LineageWords({
  story,
  variant,
}: {
  story: IndexedStory
  variant: Story['variants'][number]
}) {
  const { derivation } = variant
  if (!derivation) {
    return variant.article.code === story.original ? (
      <>is the original.</>
    ) : (
      <>has no known source.</>
    )
  }
  const source = story.byCode.get(derivation.source.code)
  const name = source?.outlet.name ?? derivation.source.name ?? derivation.source.url ?? 'a source'
  return (
    <>
      took it from <bdi>{name}</bdi> ({kindWords[derivation.kind].name.toLowerCase()}){' '}
      <GradeBadge grade={derivation.grade} />
    </>
  )
}
