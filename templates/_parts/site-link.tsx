import type { ComponentChildren } from 'preact'
import { safeAddress } from '../../src/model/safe-address.ts'
import type { Settings } from '../../src/model/settings.ts'
import { sitePath } from '../../src/model/site-address.ts'

type SiteLinkProps = {
  settings: Settings
  /** Path on the site without leading `/`. */
  to: string
  class?: string
  /** What the page is to this one, in a series. */
  rel?: 'prev' | 'next'
  /** It is the page that the link stands on. */
  current?: boolean
  /** Its name, where the words alone would not tell. */
  label?: string
  children: ComponentChildren
}

/** A link to a page of the site; the only place that writes internal addresses. */
export function SiteLink({ settings, to, children, class: name, ...more }: SiteLinkProps) {
  return (
    <a
      href={sitePath(settings, to)}
      class={name}
      rel={more.rel}
      aria-current={more.current ? 'page' : undefined}
      aria-label={more.label}
    >
      {children}
    </a>
  )
}

type OutsideLinkProps = { url: string | null; children?: ComponentChildren }

/** A link that leaves the site; an address that a page may not link to is shown as text. */
export function OutsideLink({ url, children }: OutsideLinkProps) {
  const href = safeAddress(url)
  const label = children ?? <span class="address">{displayAddress(url ?? '')}</span>
  if (href === null) return <span>{label}</span>
  return (
    <a href={href} rel="external noopener">
      {label}
    </a>
  )
}

/** An address as a reader needs it: without its scheme and a lone final slash. */
export function displayAddress(url: string): string {
  const bare = url.replace(/^https?:\/\//, '')
  return bare.indexOf('/') === bare.length - 1 ? bare.slice(0, -1) : bare
}
