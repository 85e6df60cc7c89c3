const longest = 80

/** Names that Windows refuses as a folder, and addresses that the site itself uses. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|index|page-\d+)$/

/**
 * A readable, safe piece of an address: `[a-z0-9-]`, at most 80 characters, cut between words.
 * Letters are stripped of their diacritics; a title in another script gives an empty slug.
 */
export function slugOf(title: string): string {
  const plain = title
    .slice(0, 500)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’'‘]/g, '')
    .toLowerCase()
    .replace(
      /[ßæœøłđ]/g,
      (letter) => ({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' })[letter]!,
    )
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (plain.length <= longest) return plain
  const cut = plain.slice(0, longest + 1)
  const word = cut.lastIndexOf('-')
  return word > 20 ? cut.slice(0, word) : cut.slice(0, longest)
}

/** What a story is called by: its key in the front matter, its title, its year, and a code. */
export type Naming = { key: string | null; title: string; year: string | null; fragment: string }

/**
 * One slug for each story, in the same order. Of stories with one title the first given keeps the
 * plain slug, so give them oldest first; the next take the year, then the code of their article.
 */
export function chooseSlugs(stories: readonly Naming[]): string[] {
  const taken = new Set<string>()
  return stories.map(({ key, title, year, fragment }) => {
    const plain = slugOf(key ?? title)
    const wanted = plain === '' || reserved.test(plain) ? `story-${fragment}` : plain
    const candidates = [wanted, ...(year ? [`${wanted}-${year}`] : []), `${wanted}-${fragment}`]
    let slug = candidates.find((candidate) => !taken.has(candidate))
    for (let n = 2; slug === undefined; n++) {
      const numbered = `${wanted}-${fragment}-${n}`
      if (!taken.has(numbered)) slug = numbered
    }
    taken.add(slug)
    return slug
  })
}
