/** Another generator, set up fairly and as small as it gets: one page for each article, no more. */
export interface Peer {
  name: string
  /** Installs it below `folder`, which lies outside the project; a sentence where that cannot be done. */
  install(folder: string): Promise<string | null>
  /** Makes a site folder ready to build from the article files of `content`. */
  prepare(folder: string, content: string, site: string): Promise<void>
  /** The command that builds it; run in the site folder. */
  command(folder: string, site: string): { program: string; args: string[] }
}
