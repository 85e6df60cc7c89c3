import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import { type Figure, figureNames, figuresOf, showFigure } from './figure-words.ts'
import { hosts } from './hosts.ts'
import type { Measured } from './site-figures.ts'

const mends: Readonly<Record<Figure, string>> = Object.freeze({
  files: 'Choose a host without this limit, or split the archive into two sites.',
  largestFile: 'Make that file smaller, or keep it elsewhere and link to it.',
  largestFolder: 'Choose a host without this limit, or split the archive into two sites.',
  total: 'Make the pictures in content/media/ smaller, or choose a host with more room.',
  redirects: 'Remove aliases that nobody follows any more.',
  headerRules: 'Choose a host without this limit.',
})

/** An error for each figure of a finished site that is over what its host takes. */
export function findLimitProblems(settings: Settings, { figures, places }: Measured): Finding[] {
  const host = hosts[settings.deploy]
  const limits = host.limits(settings.deployPlan)
  return figuresOf(limits).flatMap((figure) => {
    const [use, limit] = [figures[figure], limits[figure]!]
    if (use <= limit) return []
    const place = places[figure] ? ` (${places[figure]})` : ''
    const isPlan = settings.deployPlan === 'free' && host.limits('paid')[figure] !== limit
    const plan = isPlan ? ' If you pay that host, set `deploy_plan: paid`.' : ''
    return [
      {
        file: 'archive.yaml',
        line: 1,
        column: 1,
        severity: 'error',
        rule: 'host-limit',
        field: 'deploy',
        message: `Unexpected ${figureNames[figure]} of the site: ${showFigure(figure, use)}${place}, expected at most ${showFigure(figure, limit)} on ${host.name}`,
        mend: `${mends[figure]}${plan}`,
        excerpt: null,
      },
    ]
  })
}
