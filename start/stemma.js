// @ts-check
// What `npm run …` runs. In: the arguments of a command. It runs from one bundle of all code, which starts in
// a fifth of the time; the bundle is made anew whenever a source has changed. Plain JavaScript: Node runs
// it as it is.
import module from 'node:module'
import { pathToFileURL } from 'node:url'
import { findBundle } from './find-bundle.js'
import { makeBundle } from './make-bundle.js'
import { stampCode } from './stamp-code.js'

process.setSourceMapsEnabled(true)
const code = stampCode()
const bundle = findBundle(code) ?? (await makeBundle(code))
const args = process.argv.slice(2)
if (bundle === null) await import('../src/cli.ts')
else if (args[0] === 'dev' && !args.includes('--help')) {
  const { keepServing } = await import('./keep-serving.js')
  keepServing(bundle, args)
} else {
  // From Node 22.8 on.
  if ('enableCompileCache' in module) Object(module).enableCompileCache(`${bundle}/compiled`)
  await import(pathToFileURL(`${bundle}/cli.mjs`).href)
}
