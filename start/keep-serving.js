// @ts-check
// In: a command that serves. Out: the command, started anew with the new code whenever a template or
// another source is saved.
import { fork } from 'node:child_process'
import { readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { findBundle } from './find-bundle.js'
import { makeBundle } from './make-bundle.js'
import { codeFolders, root, stampCode } from './stamp-code.js'

/** Milliseconds after the last save of several. */
const quietTime = 200

/**
 * Runs until the command ends, or until it is interrupted; the exit code is the command's.
 *
 * @param {string} bundle
 * @param {readonly string[]} args of the command
 */
export function keepServing(bundle, args) {
  let current = bundle
  let child = start()
  let isOurs = false
  const follow = async () => {
    const code = stampCode()
    const next = findBundle(code) ?? (await makeBundle(code))
    if (next === current) return
    if (next === null) {
      process.stderr.write('The code that was saved has an error; the last good version goes on.\n')
      return
    }
    current = next
    process.stdout.write('The code changed: starting anew.\n')
    isOurs = true
    child.kill('SIGTERM')
  }
  watchCode(follow)
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      isOurs = false
      child.kill('SIGTERM')
    })

  function start() {
    const started = fork(join(current, 'cli.mjs'), args, {
      execArgv: ['--enable-source-maps'],
      env: { ...process.env, NODE_COMPILE_CACHE: join(current, 'compiled') },
    })
    started.once('exit', (code) => {
      if (!isOurs) process.exit(code ?? 1)
      isOurs = false
      child = start()
    })
    return started
  }
}

/**
 * Watches folder by folder: Node’s own watching of whole trees watches each file.
 *
 * @param {() => Promise<void>} follow called after saves, one time after the other
 */
function watchCode(follow) {
  let following = Promise.resolve()
  /** @type {NodeJS.Timeout | undefined} */
  let timer
  const saved = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      following = following.then(follow).catch((error) => void process.stderr.write(`${error}\n`))
    }, quietTime)
  }
  const folders = codeFolders.flatMap((folder) => [folder, ...foldersBelow(folder)])
  for (const folder of folders) watch(join(root, folder), saved).on('error', () => {})
  watch(join(root, 'eleventy.config.ts'), saved).on('error', () => {})
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function foldersBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => [`${folder}/${name}`, ...foldersBelow(`${folder}/${name}`)])
}
