import { siteAddress } from '../model/site-address.ts'
import type { Output } from './output.ts'

/**
 * `robots.txt`: everything may be read; where the sitemap is. Crawlers look for it at the root of a
 * host only, so under a path prefix it informs people rather than machines.
 */
export const robots: Output = {
  id: 'robots',
  *files({ settings }) {
    const sitemap = siteAddress(settings, 'sitemap.xml')
    const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? ['', `Sitemap: ${sitemap}`] : [])]
    yield { path: 'robots.txt', text: `${lines.join('\n')}\n` }
  },
}
