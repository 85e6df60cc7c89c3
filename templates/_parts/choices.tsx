type Choice = { value: string; name: string }

type ChoicesProps = {
  fragment: string
  name: string
  legend: string
  options: readonly Choice[]
  chosen: string
}

/** Ways to look at a compared text; texts compared by structure only have no marks to show. */
export function viewChoices(byWords: boolean) {
  const options: Choice[] = [
    { value: 'published', name: 'As published' },
    ...(byWords ? [{ value: 'marked', name: 'Changes marked' }] : []),
    { value: 'beside', name: 'Side by side' },
    ...(byWords ? [{ value: 'only', name: 'Changes only' }] : []),
  ]
  return { name: 'view', legend: 'Show', options, chosen: byWords ? 'marked' : 'beside' }
}

/** Which classes of edits are marked. */
export const scopeChoices = {
  name: 'scope',
  legend: 'Mark',
  options: [
    { value: 'facts', name: 'Facts and wording' },
    { value: 'all', name: 'Everything' },
  ],
  chosen: 'all',
} as const

/** Radio buttons that the style sheet acts on: no script, no form to send. */
export function Choices({ fragment, name, legend, options, chosen }: ChoicesProps) {
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
