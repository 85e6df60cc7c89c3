// @ts-check

/**
 * The folder of a new bundle; null where none can be made, since nothing can be written here or a source
 * has an error: then the sources themselves can be run, and tell.
 *
 * @param {import('./stamp-code.js').CodeStamp} code
 * @returns {Promise<string | null>}
 */
export async function makeBundle(code) {
  const { register } = await import('tsx/esm/api')
  const unregister = register()
  const { bundleCode } = await import('../src/build/bundle-code.ts')
  const made = await bundleCode(code)
  if (made !== null) await unregister()
  return made
}
