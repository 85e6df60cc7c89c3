import { lstat } from 'node:fs/promises'
import path from 'node:path'
import { type ArchiveFile, archiveFileSchema } from '../model/archive-file.ts'
import type { Finding } from '../model/finding.ts'
import type { ImportFields } from '../model/import-fields.ts'
import type { Settings } from '../model/settings.ts'
import { fieldReader } from './field-reader.ts'
import { symlink } from './list-files.ts'
import { loadFields } from './load-fields.ts'
import { findingAbout } from './text-file.ts'

/** The archive's settings, and what its articles get where nothing else says. */
export type ReadSettings = {
  settings: Settings
  defaults: { language: string; category: string | null }
  /** How files of other systems are imported. */
  importing: ImportFields
  findings: Finding[]
}

const FILE = 'archive.yaml'
export const BOOLEANS: ReadonlySet<string> = new Set(['remote_images', 'computed_links', 'guide'])

/** Read `archive.yaml`. Where it is missing or wrong, defaults stand in and a finding says so. */
export async function readSettings(dir: string): Promise<ReadSettings> {
  const title = titleFromFolder(dir)
  const state = await lstat(path.join(dir, FILE)).catch(() => null)
  if (state === null) return toSettings({}, title, {}, [missing(title)])
  if (state.isSymbolicLink()) return toSettings({}, title, {}, [symlink(FILE)])
  const loaded = await loadFields(dir, FILE, archiveFileSchema, BOOLEANS)
  if (!('fields' in loaded)) return toSettings({}, title, {}, [loaded])
  const { fields, source, parsed } = loaded
  const reader = fieldReader(source, parsed.places, null)
  const rights = reader.rights('defaults.rights', fields.defaults?.rights)
  if (fields.admin && fields.admin.backend !== 'local' && !fields.admin.repo) {
    reader.remark(adminWithoutRepository())
  }
  return toSettings(fields, title, rights, [...loaded.findings, ...reader.findings])
}

/** The settings of an archive without `archive.yaml`. */
export function defaultSettings(dir: string): ReadSettings {
  return toSettings({}, titleFromFolder(dir), {}, [])
}

function toSettings(
  fields: ArchiveFile,
  title: string,
  rights: Settings['rights'],
  findings: Finding[],
): ReadSettings {
  const url = fields.url === undefined ? null : siteAddress(fields.url)
  const language = canonical(fields.language ?? 'en')
  const settings: Settings = {
    title: fields.title?.trim() ?? title,
    description: fields.description?.trim() ?? '',
    url,
    pathPrefix: url === null ? '/' : new URL(url).pathname,
    language,
    rights,
    remoteImages: fields.remote_images ?? false,
    computedLinks: fields.computed_links ?? true,
    deploy: fields.deploy ?? 'none',
    deployPlan: fields.deploy_plan ?? 'free',
    guide: fields.guide ?? false,
    admin: readAdmin(fields.admin),
    footer: [],
  }
  const defaults = {
    language: canonical(fields.defaults?.language ?? language),
    category: fields.defaults?.category?.trim() ?? null,
  }
  return { settings, defaults, importing: fields.import ?? {}, findings }
}

function readAdmin(admin: ArchiveFile['admin']): Settings['admin'] {
  if (!admin || (admin.backend !== 'local' && !admin.repo)) return null
  const { backend, repo = null, branch = null, content = 'content' } = admin
  return { backend, repo, branch, content }
}

function adminWithoutRepository() {
  return {
    severity: 'error',
    rule: 'bad-value',
    field: 'admin',
    message: 'Unexpected `admin` without `repo`, expected the repository that is edited',
    mend: 'Add for example: repo: tides/ferry-papers',
  } as const
}

/** The address without query and fragment, ending in one `/`. */
function siteAddress(address: string): string {
  const url = new URL(address.trim())
  const path = url.pathname.split('/').filter((part) => part !== '')
  return `${url.origin}/${path.map((part) => `${part}/`).join('')}`
}

/** `pt-br` → `pt-BR`. The tag has been checked. */
export function canonical(tag: string): string {
  return Intl.getCanonicalLocales(tag)[0] ?? tag
}

/** `/srv/ferry-papers/content` → `Ferry papers`. */
function titleFromFolder(dir: string): string {
  const parts = path
    .resolve(dir)
    .split(path.sep)
    .filter((part) => part !== '')
  const name = (parts.at(-1) === 'content' ? parts.at(-2) : parts.at(-1)) ?? 'Archive'
  const words = name.replace(/[\s_-]+/g, ' ').trim() || 'Archive'
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function missing(title: string): Finding {
  return findingAbout(FILE, {
    severity: 'note',
    rule: 'no-archive-file',
    message: `Unexpected absence of archive.yaml, expected the settings of the site; its title is ${JSON.stringify(title)} now`,
    mend: 'Write content/archive.yaml with at least `title: …` and `url: …`.',
  })
}
