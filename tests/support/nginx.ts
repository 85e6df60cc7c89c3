// Finds Debian's nginx, or fetches it without installing it, and lets it serve on a socket.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { root } from './run-cli.ts'

const unpacked = join(root, 'node_modules/.cache/nginx')
/** nginx and the libraries that it needs besides the C library. */
const packages = ['nginx', 'libcrypt1', 'libpcre2-8-0', 'libssl3', 'zlib1g']
const places = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx']

type Program = { path: string; environment: Record<string, string> }

/**
 * The nginx that is installed; else Debian's package, unpacked below `node_modules/.cache/` and not
 * installed. Fails, with the way to mend it, where neither can be had.
 */
export function findNginx(): Program {
  const named = (process.env.PATH ?? '').split(':').map((folder) => join(folder, 'nginx'))
  const installed = [...named, ...places].find((path) => existsSync(path))
  if (installed) return { path: installed, environment: {} }
  if (!existsSync(join(unpacked, 'usr/sbin/nginx'))) unpackNginx()
  const libraries = ['usr/lib', 'lib']
    .flatMap((folder) => [folder, ...subfolders(folder).map((name) => `${folder}/${name}`)])
    .map((folder) => join(unpacked, folder))
  return {
    path: join(unpacked, 'usr/sbin/nginx'),
    environment: { LD_LIBRARY_PATH: libraries.join(':') },
  }
}

function unpackNginx(): void {
  const aside = `${unpacked}.${process.pid}`
  try {
    mkdirSync(aside, { recursive: true })
    download(aside)
    for (const file of readdirSync(aside).filter((name) => name.endsWith('.deb'))) {
      execFileSync('dpkg', ['-x', file, '.'], { cwd: aside })
    }
    rmSync(unpacked, { recursive: true, force: true })
    renameSync(aside, unpacked)
  } catch (error) {
    throw new Error(
      `No nginx: none is installed, and Debian's package could not be fetched (${(error as Error).message.split('\n')[0]}). Install it: apt-get install nginx-light (Debian, Ubuntu), brew install nginx (macOS).`,
    )
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

/** Tries a second time with fresh lists: a package that was replaced meanwhile is not found. */
function download(folder: string): void {
  const fetch = () =>
    execFileSync('apt-get', ['download', ...packages], { cwd: folder, stdio: 'pipe' })
  try {
    fetch()
  } catch {
    execFileSync('apt-get', ['update'], { stdio: 'pipe' })
    fetch()
  }
}

function subfolders(folder: string): string[] {
  return readdirSync(join(unpacked, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

/**
 * Starts nginx in the folder `scratch`, with `server` as the inside of its one server block, and
 * resolves once it answers at the socket.
 */
export async function startNginx(
  scratch: string,
  server: string,
): Promise<{ socket: string; process: ChildProcess; log: () => string }> {
  const { path, environment } = findNginx()
  const socket = join(scratch, 'nginx.sock')
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  const isRoot = process.getuid?.() === 0
  writeFileSync(
    join(scratch, 'nginx.conf'),
    `${isRoot ? 'user root;\n' : ''}daemon off;
master_process off;
pid ${join(scratch, 'nginx.pid')};
error_log stderr;
events {}
http {
  access_log off;
${temporary.map((name) => `  ${name}_temp_path ${join(scratch, name)};`).join('\n')}
  server {
    listen unix:${socket};
    server_name archive.example;
${server}
  }
}
`,
  )
  const child = spawn(path, ['-p', scratch, '-c', join(scratch, 'nginx.conf')], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  child.stderr.on('data', (chunk) => (log += chunk))
  for (let tries = 0; !(await answers(socket)); tries++) {
    if (child.exitCode !== null || tries > 600) throw new Error(`nginx did not start: ${log}`)
    await new Promise((next) => setTimeout(next, 50))
  }
  return { socket, process: child, log: () => log }
}

function answers(socket: string): Promise<boolean> {
  return new Promise((settle) => {
    const tried = connect(socket, () => {
      tried.destroy()
      settle(true)
    })
    tried.on('error', () => settle(false))
  })
}
