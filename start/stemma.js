// @ts-check
// What `npm run …` runs. In: the arguments of a command. It runs from one bundle of all code, which starts in
// a fifth of the time; the bundle is made anew whenever a source has changed. Plain JavaScript: Node runs
// it as it is.
import module from 'node:module'
import { pathToFileURL } from 'node:url'
import { findBundle } from './find-bundle.js'
import { stampCode } from './stamp-code.js'

process.setSourceMapsEnabled(true)
const code = stampCode()
const bundle = findBundle(code) ?? (await makeBundle())
if (bundle === null) await import('../src/cli.ts')
else {
  // From Node 22.8 on.
  if ('enableCompileCache' in module) Object(module).enableCompileCache(`${bundle}/compiled`)
  await import(pathToFileURL(`${bundle}/cli.mjs`).href)
}

/**
 * The folder of a new bundle; null where none can be made, since nothing can be written here or a source
 * has an error: then the sources themselves are run, and tell.
 */
async function makeBundle() {
  const { register } = await import('tsx/esm/api')
  const unregister = register()
  const { bundleCode } = await import('../src/build/bundle-code.ts')
  const made = await bundleCode(code)
  if (made !== null) await unregister()
  return made
}
