import { hosts } from '../deploy/hosts.ts'
import { listAliases, partAliases } from './list-aliases.ts'
import type { Output } from './output.ts'

/** What the host wants of `archive.yaml`'s `deploy`: its headers, redirects and settings. */
export const hostFiles: Output = {
  id: 'host-files',
  files(archive, pages) {
    const { settings } = archive
    const { redirects } = partAliases(settings, listAliases(archive, pages))
    return hosts[settings.deploy].files(settings, redirects)
  },
}
