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
 * Runs until the command ends, or until it is interrupted; the exit code is the command's. Where it was started
 * anew with code that fails, it is tried again after the next save.
 *
 * @param {string} bundle
 * @param {readonly string[]} args of the command
 */
export function keepServing(bundle, args) {
  let current = bundle
  /** @type {import('node:child_process').ChildProcess | null} */
  let child = start()
  let isReplaced = false
  /** Whether it was interrupted. */
  let isEnding = false
  watchCode(async () => {
    const code = stampCode()
    const next = findBundle(code) ?? (await makeBundle(code))
    if (next === current) return
    if (next === null)
      return say('The code that was saved has an error; the last good version goes on.')
    say('The code changed: starting anew.')
    current = next
    isReplaced = child !== null
    if (child) child.kill('SIGTERM')
    else child = start()
  })
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => {
      if (child === null) process.exit()
      isEnding = true
      child.kill('SIGTERM')
    })

  function start() {
    const started = fork(join(current, 'cli.mjs'), args, {
      execArgv: ['--enable-source-maps'],
      env: { ...process.env, NODE_COMPILE_CACHE: join(current, 'compiled') },
    })
    started.once('exit', (code) => {
      if (isEnding || (!isReplaced && (code === 0 || current === bundle))) process.exit(code ?? 1)
      if (isReplaced) child = start()
      else {
        child = null
        say('The code that was saved fails; waiting for the next save.')
      }
      isReplaced = false
    })
    return started
  }
}

/** @param {string} line */
function say(line) {
  process.stderr.write(`${line}\n`)
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
      following = following.then(follow).catch((error) => say(String(error)))
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
