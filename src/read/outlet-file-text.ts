import type { Outlet } from '../model/outlet.ts'

/** What to write for an outlet that has no file yet, and where: the mend of a finding. */
export function outletFileText({ id, name, kind, domains, timeZone }: Outlet): string {
  const fields = [
    `name: ${JSON.stringify(name)}`,
    `kind: ${kind}`,
    `domains: [${domains.join(', ')}]`,
    ...(timeZone === null ? [] : [`time_zone: ${timeZone}`]),
  ]
  return `Write content/outlets/${id}.yaml:\n${fields.map((field) => `  ${field}`).join('\n')}`
}
