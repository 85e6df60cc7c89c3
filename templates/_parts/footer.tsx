import type { Settings } from '../../src/model/settings.ts'
import { SiteLink } from './site-link.tsx'

/** What the archive is, at the foot of every page. */
export function Footer({ settings }: { settings: Settings }) {
  return (
    <footer class="site-footer">
      <div class="frame">
        <p>
          <strong>{settings.title}</strong> keeps each news story with the versions that outlets
          published of it, and says how it knows who took it from whom.
        </p>
        <p>
          <SiteLink settings={settings} to="about/">
            Method and grades of evidence
          </SiteLink>
        </p>
        {settings.footer.length > 0 && (
          <ul>
            {settings.footer.map(({ path, title }) => (
              <li key={path}>
                <SiteLink settings={settings} to={path}>
                  <bdi>{title}</bdi>
                </SiteLink>
              </li>
            ))}
          </ul>
        )}
      </div>
    </footer>
  )
}
