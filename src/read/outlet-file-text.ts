import type { Outlet } from '../model/outlet.ts'

/** What to write for an outlet that has no file yet, and where: the mend of a finding. */
export function outletFileText(outlet: Outlet): string {
  return `Write content/outlets/${outlet.id}.yaml:\n${linesOf(outlet)
    .map((field) => `  ${field}`)
    .join('\n')}`
}

/** The text of a file in `outlets/`. */
export function outletYaml(outlet: Outlet): string {
  return `${linesOf(outlet).join('\n')}\n`
}

function linesOf({ name, kind, domains, timeZone }: Outlet): string[] {
  return [
    `name: ${JSON.stringify(name)}`,
    `kind: ${kind}`,
    ...(domains.length === 0 ? [] : [`domains: [${domains.join(', ')}]`]),
    ...(timeZone === null ? [] : [`time_zone: ${timeZone}`]),
  ]
}
