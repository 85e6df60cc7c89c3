import type { Finding } from '../model/finding.ts'
import { hostOf } from '../model/normalise-url.ts'
import type { Outlet } from '../model/outlet.ts'
import { type OutletFile, outletFileSchema } from '../model/outlet-file.ts'
import { type FieldReader, fieldReader } from './field-reader.ts'
import { listFiles } from './list-files.ts'
import { loadFields } from './load-fields.ts'
import { canonical } from './read-settings.ts'
import { slugify } from './slugify.ts'
import { findingAbout } from './text-file.ts'

const OUTLET_FILE = /^outlets\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/

/** Read `outlets/*.yaml`: one outlet a file, whose name is the outlet's id. In order of ids. */
export async function readOutlets(
  dir: string,
): Promise<{ outlets: Outlet[]; findings: Finding[] }> {
  const { files, findings } = await listFiles(dir, 'outlets')
  const outlets: Outlet[] = []
  const owners = new Map<string, string>()
  for (const file of files ?? []) {
    const id = OUTLET_FILE.exec(file)?.[1]
    if (id === undefined) {
      findings.push(notAnOutlet(file))
      continue
    }
    const loaded = await loadFields(dir, file, outletFileSchema, new Set())
    if (!('fields' in loaded)) {
      findings.push(loaded)
      continue
    }
    const { source, parsed, fields } = loaded
    const reader = fieldReader(source, parsed.places, fields.time_zone ?? null)
    outlets.push(toOutlet(id, fields, reader))
    checkDomains(outlets.at(-1)!, owners, reader)
    for (const finding of [...loaded.findings, ...reader.findings]) findings.push(finding)
  }
  return { outlets, findings }
}

function toOutlet(id: string, fields: Partial<OutletFile>, reader: FieldReader): Outlet {
  const home = reader.address('home', fields.home)
  return {
    id,
    name: fields.name?.replace(/\s+/g, ' ').trim() ?? id,
    kind: fields.kind ?? 'site',
    home,
    domains: readDomains(fields.domains, home, reader),
    country: fields.country?.toUpperCase() ?? null,
    timeZone: fields.time_zone ?? null,
    language: fields.language === undefined ? null : canonical(fields.language),
    rights: reader.rights('rights', fields.rights),
    implied: false,
  }
}

function readDomains(
  given: string | string[] | undefined,
  home: string | null,
  reader: FieldReader,
): string[] {
  if (given === undefined)
    return [home === null ? null : hostOf(home)].filter((host) => host !== null)
  const list = typeof given === 'string' ? given.split(',') : given
  const hosts = list.flatMap((text, index) => {
    const domain = text.trim()
    const host = hostOf(/^https?:\/\//i.test(domain) ? domain : `https://${domain}`)
    if (host?.includes('.')) return [host]
    const field = typeof given === 'string' ? 'domains' : `domains.${index}`
    const message = `Unexpected ${JSON.stringify(domain.slice(0, 80))} in \`domains\`, expected a host name such as harbour-gazette.example`
    reader.remark({ severity: 'error', rule: 'bad-value', field, message })
    return []
  })
  return [...new Set(hosts)]
}

/** A host must lead to one outlet. */
function checkDomains(outlet: Outlet, owners: Map<string, string>, reader: FieldReader): void {
  for (const domain of outlet.domains) {
    const owner = owners.get(domain)
    if (owner === undefined) {
      owners.set(domain, outlet.id)
      continue
    }
    reader.remark({
      severity: 'error',
      rule: 'duplicate-domain',
      field: 'domains',
      message: `Unexpected domain ${domain}, expected one that no other outlet has; outlets/${owner}.yaml has it too`,
      mend: 'Keep it in one of the two files.',
    })
  }
}

function notAnOutlet(file: string): Finding {
  const name = file
    .split('/')
    .at(-1)!
    .replace(/\.[^.]*$/, '')
  const isYaml = /\.ya?ml$/i.test(file)
  return findingAbout(file, {
    severity: isYaml ? 'error' : 'note',
    rule: 'bad-outlet-file',
    message:
      'Unexpected file, expected outlets/<id>.yaml with an id of a–z, 0–9 and single hyphens',
    mend: isYaml
      ? `Rename it to outlets/${slugify(name) || 'name-of-the-outlet'}.yaml.`
      : 'Move it out of outlets/; it is not read.',
  })
}
