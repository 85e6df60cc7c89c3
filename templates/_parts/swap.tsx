import type { Settings } from '../../src/model/settings.ts'
import type { Example } from '../../src/stories/views/list-habits.ts'
import { SiteLink } from './site-link.tsx'

type ExamplesProps = { settings: Settings; examples: readonly Example[] }

/** Swaps of words side by side. */
export function Examples({ settings, examples }: ExamplesProps) {
  return (
    <ul class="swaps">
      {examples.map((example) => (
        <li key={example.path}>
          <Swap settings={settings} example={example} />
        </li>
      ))}
    </ul>
  )
}

/** `U.S. → US`, and what was only dropped or added with a sign. */
export function Swap({ settings, example }: { settings: Settings; example: Example }) {
  const { from, to, path } = example
  return (
    <SiteLink settings={settings} to={path} class="swap">
      {from === '' ? (
        <span class="vh">added: </span>
      ) : to === '' ? (
        <span class="vh">dropped: </span>
      ) : null}
      {from === '' && <span aria-hidden="true">+ </span>}
      {to === '' && <span aria-hidden="true">− </span>}
      {from !== '' && <bdi>{from}</bdi>}
      {from !== '' && to !== '' && (
        <>
          <span aria-hidden="true"> → </span>
          <span class="vh"> became </span>
        </>
      )}
      {to !== '' && <bdi>{to}</bdi>}
    </SiteLink>
  )
}
