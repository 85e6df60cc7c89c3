import { spawn } from 'node:child_process'

/**
 * Runs a program in a folder.
 *
 * @returns seconds from start to end
 * @throws where it cannot be started or ends with another code than 0, with the last of what it printed
 */
export function runCommand(program: string, args: readonly string[], cwd: string): Promise<number> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' }
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const listen = (data: Buffer) => {
      said = (said + data.toString('utf8')).slice(-2000)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve((performance.now() - began) / 1000)
      else reject(new Error(`${program} ended with code ${code}:\n${said}`))
    })
  })
}
