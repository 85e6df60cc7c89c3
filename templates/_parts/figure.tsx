import { safeAddress } from '../../src/model/safe-address.ts'
import type { Settings } from '../../src/model/settings.ts'
import { sitePath } from '../../src/model/site-address.ts'
import { OutsideLink } from './site-link.tsx'

type FigureProps = {
  settings: Settings
  id?: string
  src: string | null
  alt?: string
  caption?: string | null
  credit?: string | null
}

/** A picture, or the place where one stood: its address is kept, nothing is fetched from elsewhere. */
export function Figure({
  settings,
  id,
  src,
  alt = '',
  caption = null,
  credit = null,
}: FigureProps) {
  const shown = visibleSource(settings, src)
  return (
    <figure id={id}>
      {shown === null ? (
        <div class="placeholder">
          <p class="label">Image not kept in this archive</p>
          {alt !== '' && alt !== caption && <p dir="auto">{alt}</p>}
          {src !== null && (
            <p class="small">
              <OutsideLink url={src} />
            </p>
          )}
        </div>
      ) : (
        <img src={shown} alt={alt} loading="lazy" decoding="async" referrerpolicy="no-referrer" />
      )}
      {(caption !== null || credit !== null) && (
        <figcaption dir="auto">
          {caption} {credit !== null && <span class="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}

/** Where a browser may fetch a picture from: the site itself, or elsewhere if the settings allow it. */
function visibleSource(settings: Settings, src: string | null): string | null {
  if (src === null) return null
  if (/^\/?media\//.test(src)) return sitePath(settings, src.replace(/^\//, ''))
  const remote = safeAddress(src)
  return settings.remoteImages && remote?.startsWith('http') ? remote : null
}
