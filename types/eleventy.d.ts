// The part of Eleventy 3.1 that this project uses; Eleventy ships no typings of its own.
declare module '@11ty/eleventy' {
  type Made = { directories: { output: string } }

  /** What is asked about the template at a path, in place of a language that Eleventy knows. */
  export type TemplateLanguage = {
    read: boolean
    outputFileExtension: string
    compileOptions: { cache: boolean }
    /** Names of what a template gives beside its function. */
    getData: string[]
    getInstanceFromInputPath: (path: string) => Promise<object>
    compile: (text: string, path: string) => Promise<(data: unknown) => string | Promise<string>>
  }

  export type UserConfig = {
    addExtension(extensions: string[], options: { key: string } | TemplateLanguage): void
    addGlobalData(name: string, value: unknown): void
    addWatchTarget(path: string): void
    on(event: 'eleventy.before', run: () => void | Promise<void>): void
    on(event: 'eleventy.after', run: (made: Made) => void | Promise<void>): void
    setChokidarConfig(options: { awaitWriteFinish?: boolean }): void
    setDataFileBaseName(name: string): void
    setWatchThrottleWaitTime(milliseconds: number): void
    setServerOptions(options: Record<string, unknown>): void
    setTemplateFormats(formats: string[]): void
    setUseGitIgnore(use: boolean): void
    setQuietMode(quiet: boolean): void
  }

  /** What open pages are told: those among `templates` show the new content, others load anew. */
  type Reload = {
    files: string[]
    build: { templates: { url: string; inputPath: string; content: string }[] }
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options?: {
        config?: (config: UserConfig) => void | Promise<void>
        configPath?: string
        quietMode?: boolean
        runMode?: 'build' | 'serve' | 'watch'
        source?: 'cli' | 'script'
      },
    )
    disableLogger(): void
    init(): Promise<void>
    write(): Promise<unknown[]>
    /** Builds, then watches; resolves to a function that rebuilds as if `path` had changed. */
    watch(): Promise<(path: string) => Promise<void>>
    /** Once it watches: tells of each file that was changed or added. */
    watcher: { on(event: string, run: (path: string) => void): void }
    eleventyServe: { reload(event: Reload): Promise<void> }
    serve(port?: number): Promise<void>
    stopWatch(): Promise<void>
  }
}
