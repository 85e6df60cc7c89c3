import {
  type FlowBar,
  type FlowPicture,
  layOutFlows,
} from '../../src/stories/views/lay-out-flows.ts'
import type { FlowTable } from '../../src/stories/views/list-flows.ts'
import { textDirection } from '../../src/stories/views/text-direction.ts'

const width = 590
const left = 206
const right = 378
const barWidth = 6

/** Sources to the left, takers to the right, as thick as what passed. The table says the same. */
export function FlowFigure({ table }: { table: FlowTable }) {
  const picture = layOutFlows(table)
  return (
    <figure class="flow-picture">
      <svg
        viewBox={`0 0 ${width} ${picture.height}`}
        width={width}
        height={picture.height}
        role="img"
        aria-label="Who takes from whom; the table below gives the same in figures."
      >
        <Ribbons picture={picture} />
        <Bars bars={picture.sources} x={left} side="source" />
        <Bars bars={picture.takers} x={right} side="taker" />
      </svg>
      <figcaption>
        Left: where texts came from. Right: who took them. The thicker the band, the more texts.
      </figcaption>
    </figure>
  )
}

function Ribbons({ picture }: { picture: FlowPicture }) {
  const [start, end] = [left + barWidth, right]
  const middle = (start + end) / 2
  return (
    <>
      {picture.ribbons.map(({ id, fromY, toY, width: thickness }, index) => (
        <path
          key={id}
          class={`ribbon ribbon-${index % 3}`}
          d={`M${start} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${end} ${toY}`}
          stroke-width={thickness}
        />
      ))}
    </>
  )
}

type BarsProps = { bars: readonly FlowBar[]; x: number; side: 'source' | 'taker' }

function Bars({ bars, x, side }: BarsProps) {
  const [textX, anchor] = side === 'source' ? [x - 9, 'end'] : [x + barWidth + 9, 'start']
  return (
    <>
      {bars.map(({ outlet, y, height, texts }) => {
        const rtl = textDirection(outlet.language ?? 'en') === 'rtl'
        const flipped = anchor === 'end' ? 'start' : 'end'
        return (
          <g key={outlet.id}>
            <rect x={x} y={y} width={barWidth} height={height} />
            <text
              x={textX}
              y={y + height / 2 + 5}
              text-anchor={rtl ? flipped : anchor}
              direction={rtl ? 'rtl' : undefined}
            >
              {shorten(outlet.name)} <tspan class="detail">{texts}</tspan>
            </text>
          </g>
        )
      })}
    </>
  )
}

function shorten(name: string): string {
  const points = Array.from(name)
  return points.length > 22 ? `${points.slice(0, 21).join('').trimEnd()}…` : name
}
