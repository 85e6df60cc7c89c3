import type { ComponentChildren } from 'preact'

type ListHeadProps = {
  /** What sort of thing the title names, or the way up to its kind. */
  label?: ComponentChildren
  title: string
  note?: string
  children?: ComponentChildren
}

/** The head of a page that lists things. */
export function ListHead({ label, title, note, children }: ListHeadProps) {
  return (
    <header class="list-head">
      {label && <p class="label">{label}</p>}
      <h1>
        <bdi>{title}</bdi>
      </h1>
      {note && <p class="note">{note}</p>}
      {children}
    </header>
  )
}
