import { isTrivialClass } from '../../src/stories/views/group-edits.ts'

/** A stretch of text that both sides share, or one edit. */
export type MarkedPiece =
  | { type: 'same'; text: string }
  | { type: 'edit'; id: string; class: string; from: string; to: string }

/** One aligned row: a block of the variant, and the block or blocks of its source. */
export type MarkedBlock = {
  id: string
  change: 'same' | 'edited' | 'split' | 'merged' | 'moved' | 'added' | 'removed'
  /** Fragment ids of the source's blocks. */
  sources: string[]
  pieces: MarkedPiece[]
}

const changeWords: Readonly<Record<MarkedBlock['change'], string>> = {
  same: 'Unchanged',
  edited: 'Edited',
  split: 'Split from one paragraph',
  merged: 'Merged from several paragraphs',
  moved: 'Moved',
  added: 'Added paragraph',
  removed: 'Removed paragraph',
}

const views = [
  { value: 'published', name: 'As published' },
  { value: 'marked', name: 'Changes marked' },
  { value: 'beside', name: 'Side by side' },
  { value: 'only', name: 'Changes only' },
] as const

const scopes = [
  { value: 'facts', name: 'Facts and wording' },
  { value: 'all', name: 'Everything' },
] as const

type MarkedTextProps = {
  fragment: string
  blocks: readonly MarkedBlock[]
  lang: string
  dir: 'ltr' | 'rtl'
}

/**
 * A variant's text with its changes, in four views that radio buttons switch without a script. The rows
 * are written once; the style sheet shows and hides their parts.
 */
export function MarkedText({ fragment, blocks, lang, dir }: MarkedTextProps) {
  return (
    <div class="marked-text">
      <Choices fragment={fragment} name="view" legend="Show" options={views} chosen="marked" />
      <Choices fragment={fragment} name="scope" legend="Mark" options={scopes} chosen="all" />
      <div class="rows" lang={lang} dir={dir}>
        {blocks.map((block) => (
          <MarkedRow key={block.id} block={block} />
        ))}
      </div>
    </div>
  )
}

type ChoicesProps = {
  fragment: string
  name: string
  legend: string
  options: ReadonlyArray<{ value: string; name: string }>
  chosen: string
}

function Choices({ fragment, name, legend, options, chosen }: ChoicesProps) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map((option) => {
        const id = `${fragment}_${name}_${option.value}`
        return (
          <span key={option.value}>
            <input
              type="radio"
              id={id}
              name={`${fragment}_${name}`}
              value={option.value}
              checked={option.value === chosen}
            />
            <label for={id}>{option.name}</label>
          </span>
        )
      })}
    </fieldset>
  )
}

function MarkedRow({ block }: { block: MarkedBlock }) {
  const changed = block.change !== 'same'
  const inText = block.pieces.some((piece) => piece.type === 'edit')
  return (
    <div class={`row row-${block.change}`} id={block.id}>
      {changed && block.change !== 'edited' && <p class="row-note">{changeWords[block.change]}</p>}
      {inText && (
        <p class="before">
          <Pieces pieces={block.pieces} side="from" />
        </p>
      )}
      <p class="after">
        <Pieces pieces={block.pieces} side="both" />
      </p>
      {block.sources[0] !== undefined && (
        <a class="row-link" href={`#${block.sources[0]}`} aria-label="This passage in the source">
          ¶
        </a>
      )}
    </div>
  )
}

function Pieces({ pieces, side }: { pieces: readonly MarkedPiece[]; side: 'from' | 'both' }) {
  return (
    <>
      {pieces.map((piece, index) =>
        piece.type === 'same' ? (
          piece.text
        ) : (
          <EditMark key={piece.id || index} piece={piece} side={side} />
        ),
      )}
    </>
  )
}

type EditPiece = Extract<MarkedPiece, { type: 'edit' }>

/** One edit as `<del>` and `<ins>`: signs and hidden words say which is which, not colour alone. */
function EditMark({ piece, side }: { piece: EditPiece; side: 'from' | 'both' }) {
  const kind = isTrivialClass(piece.class) ? 'edit trivial' : 'edit'
  return (
    <span class={kind} id={side === 'both' ? piece.id : undefined} title={piece.class}>
      {piece.from !== '' && (
        <del>
          <span class="visually-hidden">[removed: </span>
          {piece.from}
          <span class="visually-hidden">]</span>
        </del>
      )}
      {side === 'both' && piece.to !== '' && (
        <ins>
          <span class="visually-hidden">[added: </span>
          {piece.to}
          <span class="visually-hidden">]</span>
        </ins>
      )}
    </span>
  )
}
