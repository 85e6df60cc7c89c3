// The part of citation-js 0.8 and of citeproc 2.4 that this project uses; they ship no typings.
declare module '@citation-js/core' {
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: Record<string, boolean> } }
    output: { format(name: string, items: unknown, options?: object): unknown }
    input: { chain(text: string, options?: object): Record<string, unknown>[] }
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
declare module 'citeproc' {
  type Node = { name: string; attrs: Record<string, string>; children: (Node | string)[] }
  type System = { retrieveLocale: () => string; retrieveItem: () => object }
  class Engine {
    constructor(system: System, style: Node | string, language: string, forceLanguage: boolean)
    setOutputFormat(format: 'text'): void
    updateItems(ids: readonly string[], unsorted?: boolean): void
    makeBibliography(): [unknown, string[]]
  }
  const CSL: { parseXml(xml: string): Node; Engine: typeof Engine }
  export default CSL
}
