import type { ParagraphChange } from '../../src/stories/views/list-paragraph-changes.ts'
import { count } from './words.ts'

/** Beside a paragraph: how many variants changed it, and the way to the first of those that matter. */
export function ChangeLink({ change }: { change: ParagraphChange }) {
  const { variants, target, targetOutlet } = change
  const words = `Changed in ${count(variants.length, 'variant')}: see ${targetOutlet}`
  return (
    <a class="change-link" href={`#${target}`} title={words}>
      <span aria-hidden="true">± {variants.length}</span>
      <span class="vh">{words}</span>
    </a>
  )
}
