import type { Archive } from '../../src/model/archive.ts'
import type { Views } from '../../src/stories/views/views-of.ts'

/** What Eleventy gives every template: the archive, and its lists made once for the build. */
export type SiteData = { archive: Archive; views: Views }
