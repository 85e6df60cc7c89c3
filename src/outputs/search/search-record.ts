/** What a reader may narrow a search by. */
export const searchFilters = ['outlet', 'language', 'topic', 'year', 'changed'] as const

export type SearchFilter = (typeof searchFilters)[number]

/** One story in the search: all its open texts, folded into one hit. */
export type SearchRecord = {
  /** Path of its page without leading `/`. */
  path: string
  title: string
  /** The date that the story goes by, as given; empty where it has none. */
  date: string
  /** Outlets that carry it, by name. */
  outlets: string
  /** Values by filter: outlet ids, language codes, topic slugs, years, `yes` or `no`. */
  filters: Record<SearchFilter, string[]>
  sections: SearchSection[]
}

/** One variant: a search that finds words here names it and leads to its fragment. */
export type SearchSection = {
  fragment: string
  outlet: string
  headline: string
  language: string
  /** What may be shown of its text; empty where that is nothing. */
  text: string
}
