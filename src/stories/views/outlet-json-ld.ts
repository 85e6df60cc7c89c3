import type { Outlet } from '../../model/outlet.ts'
import { safeAddress } from '../../model/safe-address.ts'
import type { Settings } from '../../model/settings.ts'
import { siteAddress, sitePath } from '../../model/site-address.ts'
import type { JsonLd } from './story-json-ld.ts'

/** schema.org's view of an outlet, with the archive's page about it. */
export function outletJsonLd(settings: Settings, outlet: Outlet): JsonLd {
  const path = `outlets/${outlet.id}/`
  const page = siteAddress(settings, path) ?? sitePath(settings, path)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsMediaOrganization',
    '@id': `${page}#outlet`,
    name: outlet.name,
    url: safeAddress(outlet.home) ?? undefined,
    address: outlet.country
      ? { '@type': 'PostalAddress', addressCountry: outlet.country }
      : undefined,
    mainEntityOfPage: page,
    sdPublisher: { '@type': 'Organization', name: settings.title },
  }
}
