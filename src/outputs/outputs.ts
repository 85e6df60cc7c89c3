// The list of all formats. A new format is one file here beside, and one line below.
import { aliases } from './aliases.ts'
import { feeds } from './feeds/feeds.ts'
import { hostFiles } from './host-files.ts'
import type { Output } from './output.ts'
import { robots } from './robots.ts'
import { sitemap } from './sitemap.ts'
import { timeMaps } from './time-maps.ts'

/**
 * Everything that a site holds besides its pages, in the order in which it is written; but for
 * `data-package` and `search/`, which read every text and are made in one pass.
 */
export const outputs: readonly Output[] = Object.freeze([
  feeds,
  sitemap,
  robots,
  timeMaps,
  aliases,
  hostFiles,
])
