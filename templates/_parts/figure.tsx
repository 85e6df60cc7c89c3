import { pictureOf } from '../../src/model/lead-picture.ts'
import type { Picture, PictureSource } from '../../src/model/picture.ts'
import { safeAddress } from '../../src/model/safe-address.ts'
import type { Settings } from '../../src/model/settings.ts'
import { sitePath } from '../../src/model/site-address.ts'
import type { Variant } from '../../src/model/story.ts'
import { OutsideLink } from './site-link.tsx'

type FigureProps = {
  settings: Settings
  /** Of the variant whose picture it is. */
  pictures: Variant['pictures']
  id?: string
  src: string | null
  alt?: string
  caption?: string | null
  credit?: string | null
  /** The first picture of a page is fetched at once, others when the reader comes near. */
  first?: boolean
}

/** A picture, or the place where one stood: its address is kept, nothing is fetched from elsewhere. */
export function Figure(props: FigureProps) {
  const { settings, pictures, id, src, alt = '', caption = null, credit = null } = props
  const picture = pictureOf(pictures, src)
  const remote = remoteSource(settings, src)
  const loading = props.first ? undefined : 'lazy'
  return (
    <figure id={id}>
      {picture ? (
        <KeptPicture settings={settings} picture={picture} alt={alt} loading={loading} />
      ) : remote !== null ? (
        <img
          src={remote}
          alt={alt}
          loading={loading}
          decoding="async"
          referrerpolicy="no-referrer"
        />
      ) : (
        <Placeholder src={src} alt={alt === caption ? '' : alt} />
      )}
      {(caption !== null || credit !== null) && (
        <figcaption dir="auto">
          {caption} {credit !== null && <span class="credit">{credit}</span>}
        </figcaption>
      )}
    </figure>
  )
}

/** As wide as the column of text, which the style sheet makes at most 66 characters wide. */
const sizes = '(min-width: 48em) 42em, 100vw'

type KeptProps = { settings: Settings; picture: Picture; alt: string; loading?: 'lazy' }

/** Width and height keep its place while it is fetched. */
function KeptPicture({ settings, picture, alt, loading }: KeptProps) {
  const { sources, width, height } = picture
  const srcset = ({ files }: PictureSource) =>
    files.map((file) => `${sitePath(settings, file.path)} ${file.width}w`).join(', ')
  const fallback = sources.at(-1)!
  const isChoice = fallback.files.length > 1
  return (
    <picture>
      {sources.slice(0, -1).map((source) => (
        <source key={source.type} type={source.type} srcset={srcset(source)} sizes={sizes} />
      ))}
      <img
        src={sitePath(settings, fallback.files.at(-1)!.path)}
        srcset={isChoice ? srcset(fallback) : undefined}
        sizes={isChoice ? sizes : undefined}
        width={width}
        height={height}
        alt={alt}
        loading={loading}
        decoding="async"
      />
    </picture>
  )
}

function Placeholder({ src, alt }: { src: string | null; alt: string }) {
  return (
    <div class="placeholder">
      <p class="label">Image not kept in this archive</p>
      {alt !== '' && <p dir="auto">{alt}</p>}
      {src !== null && (
        <p class="small">
          <OutsideLink url={src} />
        </p>
      )}
    </div>
  )
}

/** Where a browser may fetch a picture from elsewhere, if the settings allow it. */
function remoteSource(settings: Settings, src: string | null): string | null {
  const remote = safeAddress(src)
  return settings.remoteImages && remote?.startsWith('http') ? remote : null
}
