import * as z from 'zod'

/** Where the site will stand: it decides which files the build writes for the host, and its limits. */
export const deployTargetSchema = z.enum([
  'none',
  'github-pages',
  'cloudflare-pages',
  'netlify',
  's3',
  'nginx',
])

export type DeployTarget = z.infer<typeof deployTargetSchema>

/** Which of a host's plans limits the site: hosts take more from those who pay. */
export const deployPlanSchema = z.enum(['free', 'paid'])

export type DeployPlan = z.infer<typeof deployPlanSchema>
