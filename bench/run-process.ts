import { spawn } from 'node:child_process'

/**
 * Run a file, TypeScript or JavaScript, with its arguments in a Node process of its own.
 *
 * @returns seconds from start to end
 * @throws where it ends with another code than 0; the message holds the last of what it printed
 */
export function runProcess(args: readonly string[]): Promise<number> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const loader = args[0]?.endsWith('.ts') ? ['--import', 'tsx'] : []
    const child = spawn(process.execPath, [...loader, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    const listen = (data: Buffer) => {
      said = (said + data.toString('utf8')).slice(-2000)
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve((performance.now() - began) / 1000)
      else reject(new Error(`${args[0]} ended with code ${code}:\n${said}`))
    })
  })
}
