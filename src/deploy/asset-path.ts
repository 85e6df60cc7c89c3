import type { Settings } from '../model/settings.ts'
import { sitePath } from '../model/site-address.ts'
import { assetNames } from './public-files.ts'

/** Link to a file of `public/` from its path there: `stemma.css` → `/prefix/assets/stemma.5f0c1e9a2b.css`. */
export function assetPath(settings: Settings, path: string): string {
  const name = assetNames[path]
  if (name === undefined)
    throw new Error(`Unexpected asset ${path}, expected the path of a file in public/`)
  return sitePath(settings, `assets/${name}`)
}
