import type { ArticleSource } from '../model/article-source.ts'
import type { Finding } from '../model/finding.ts'
import type { Outlet } from '../model/outlet.ts'
import type { Settings } from '../model/settings.ts'

/** All that the content folder holds. `refused` names the files that could not be read, by path. */
export type Content = {
  settings: Settings
  /** By id; outlets implied by an address are among them. */
  outlets: Outlet[]
  /** In the order of their paths, by code units. */
  articles: ArticleSource[]
  refused: string[]
  findings: Finding[]
}

/**
 * Read a content folder. Never throws for anything that stands in a file: every problem is a
 * finding, and one bad article does not stop the others.
 *
 * @param dir path of the folder that holds `articles/`, `outlets/` and `archive.yaml`
 */
export async function readContent(dir: string): Promise<Content> {
  throw new Error(`Not yet: ${dir}`)
}
