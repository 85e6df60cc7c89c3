// The list of all formats. A new format is one file here beside, and one line below.
import { aliases } from './aliases.ts'
import { dataPackage } from './data-package.ts'
import { feeds } from './feeds/feeds.ts'
import { hostFiles } from './host-files.ts'
import type { Output } from './output.ts'
import { robots } from './robots.ts'
import { sitemap } from './sitemap.ts'
import { timeMaps } from './time-maps.ts'

/** Everything that a site holds besides its pages, in the order in which it is written. */
export const outputs: readonly Output[] = Object.freeze([
  feeds,
  sitemap,
  robots,
  dataPackage,
  timeMaps,
  aliases,
  hostFiles,
])
