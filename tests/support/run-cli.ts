import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')

export type CliResult = { code: number | null; out: string; err: string }

/**
 * Runs a command as an editor would, `runCli(['build', '--content', dir])`, and waits for its end.
 *
 * @param project the folder that holds the program; by default this one
 */
export function runCli(
  args: string[],
  environment: Record<string, string> = {},
  project = root,
): Promise<CliResult> {
  return new Promise((settle, fail) => {
    const child = spawn(process.execPath, ['start/stemma.js', ...args], {
      cwd: project,
      env: { ...process.env, NO_COLOR: '1', ...environment },
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk) => (out += chunk))
    child.stderr.on('data', (chunk) => (err += chunk))
    child.on('error', fail)
    child.on('close', (code) => settle({ code, out, err }))
  })
}
