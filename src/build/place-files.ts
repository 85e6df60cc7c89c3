import { readFile } from 'node:fs/promises'
import { dirname, extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Loader, Plugin } from 'esbuild'

/** Files that ask where they lie get the answer written in: in a bundle it would be another. */
export const placeFiles: Plugin = {
  name: 'place-files',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$|[\\/]start[\\/][a-z-]+\.js$/ }, async ({ path }) => {
      if (path.includes('node_modules')) return null
      const text = await readFile(path, 'utf8')
      const contents = text
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      return { contents, loader: extname(path).slice(1) as Loader }
    })
  },
}

/** Packages in CommonJS ask for Node's own modules by `require`, which a module has not. */
export const requireBanner = `import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta${'.url'});`
