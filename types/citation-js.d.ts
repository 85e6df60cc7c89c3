// The part of citation-js 0.7 that this project uses; it ships no typings of its own.
declare module '@citation-js/core' {
  type Templates = { add(name: string, style: string): void }
  export const plugins: {
    config: {
      get(plugin: '@bibtex'): { format: Record<string, boolean> }
      get(plugin: '@csl'): { templates: Templates }
    }
    output: { format(name: string, items: unknown, options?: Record<string, unknown>): string }
    input: { chain(text: string, options?: Record<string, unknown>): Record<string, unknown>[] }
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
declare module '@citation-js/plugin-ris' {}
