import type { Admin } from './admin-fields.ts'

/** The hosts that the CMS must reach for each kind of repository. */
const hosts: Readonly<Record<Admin['backend'], { connect: string; images: string }>> =
  Object.freeze({
    github: {
      connect: ' https://api.github.com',
      images: ' https://avatars.githubusercontent.com',
    },
    gitlab: { connect: ' https://gitlab.com', images: ' https://gitlab.com' },
    local: { connect: '', images: '' },
  })

/**
 * What `/admin/` may load. Sveltia CMS sets styles from its script (`'unsafe-inline'` for styles only)
 * and shows and stores files by way of `blob:` and `data:` addresses. It would fetch fonts, and the
 * number of its latest version, from elsewhere; this keeps it from that.
 */
export function adminPolicy({ backend }: Pick<Admin, 'backend'>): string {
  const { connect, images } = hosts[backend]
  return [
    "default-src 'none'",
    "script-src 'self'",
    'worker-src blob:',
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' data: blob:${images}`,
    'media-src blob:',
    "font-src 'self'",
    `connect-src 'self' data: blob:${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
