// The search page: asks the index in pagefind/ and lists stories, each with the variants that matched.
// Every text of the index is set with textContent: it is the words of strangers.

/** Results that are shown at a time. */
const pageSize = 10

const filters = ['outlet', 'language', 'topic', 'year', 'changed']

/** The letters of scripts without spaces: see spaceOut in the code that writes the index. */
const scripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar']
const letter = `[${scripts.map((name) => `\\p{Script=${name}}`).join('')}]`
const unspaced = new RegExp(`(${letter})(?=\\p{L})`, 'gu')
const spaced = new RegExp(`(${letter}) (?=\\p{L})`, 'gu')

const form = document.querySelector('#search_form')
const words = form.querySelector('#search_words')
const status = document.querySelector('#search_status')
const list = document.querySelector('#search_results')
const more = document.querySelector('#search_more')
const base = form.dataset.base

let engine = null
/** Indexes besides the first. */
let parts = 0
let found = []
let asked = 0

/** Loads the engine once, when a reader first asks something; of a large archive all its indexes. */
function load() {
  engine ??= Promise.all([import(`${base}pagefind/pagefind.js`), listParts()]).then(
    async ([pagefind, folders]) => {
      const options = { baseUrl: base, excerptLength: 24 }
      const named = (part) => ({ ...options, mergeFilter: { part: [String(part)] } })
      parts = folders.length
      await pagefind.options(parts === 0 ? options : named(0))
      await pagefind.init()
      const merge = (folder, part) =>
        pagefind.mergeIndex(`${base}pagefind/${folder}`, {
          ...named(part + 1),
          metaCacheTag: 'kept',
        })
      await Promise.all(folders.map(merge))
      return pagefind
    },
  )
  return engine
}

/**
 * Narrows a search to the indexes that can answer it. An index that lacks a word takes the nearest that
 * it has, or none: right only where no index has the word.
 */
async function narrowToParts(pagefind, term) {
  if (parts === 0 || term === null || term.includes('"')) return {}
  let able = null
  const words = term.split(/\s+/)
  const answers = await Promise.all(words.map((word) => pagefind.search(`"${word}"`)))
  for (const { filters } of answers) {
    const having = Object.entries(filters.part ?? {}).flatMap(([part, n]) => (n > 0 ? [part] : []))
    if (having.length > 0) able = able ? able.filter((part) => having.includes(part)) : having
  }
  return able ? { part: { any: able.length > 0 ? able : ['none'] } } : {}
}

async function listParts() {
  const answer = await fetch(`${base}pagefind/parts.json`)
  if (!answer.ok) throw new Error('Unexpected answer, expected the parts of the index')
  return answer.json()
}

function element(name, className, text) {
  const made = document.createElement(name)
  if (className) made.className = className
  if (text !== undefined) made.textContent = text
  return made
}

function isolated(text) {
  return element('bdi', '', text.replace(spaced, '$1'))
}

/** An excerpt as texts, every second one marked: the engine's own marks, all else stays text. */
function readExcerpt(excerpt) {
  const plain = (part) => part.replaceAll('&lt;', '<').replaceAll('&gt;', '>')
  return excerpt.split(/<\/?mark>/).map(plain)
}

function putParts(target, parts) {
  parts.forEach((part, index) => {
    const text = part.replace(spaced, '$1')
    if (text !== '') target.append(index % 2 ? element('mark', '', text) : text)
  })
}

/** Takes the stop off that the engine puts after a name. */
function withoutStop(parts) {
  const first = parts.findIndex((part) => part !== '')
  return parts.map((part, index) => (index === first ? part.replace(/^\.\s*/, '') : part))
}

/** Cuts marked texts after `length` letters. */
function cutParts(parts, length) {
  const [head, tail] = [[], []]
  for (const part of parts) {
    const room = Math.max(0, length - head.join('').length)
    head.push(part.slice(0, room))
    tail.push(part.slice(room))
  }
  return [head, tail]
}

/** Only addresses of this site, whatever an index says. */
function link(address, text) {
  const made = element('a')
  const url = new URL(address, location.href)
  if (url.origin === location.origin) made.href = url.pathname + url.hash
  made.append(isolated(text))
  return made
}

/** `2024-03-05T06:00:00Z` → `5 March 2024`; a month or a year alone stays what it is. */
function dayOf(date) {
  const parts = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }
  const day = date.slice(0, 10)
  if (day.length < 7) return day
  if (day.length < 10) delete parts.day
  return new Intl.DateTimeFormat('en-GB', parts).format(new Date(day))
}

function storyItem(data) {
  const item = element('li')
  const card = element('article', 'card')
  const heading = element('h2')
  heading.dir = 'auto'
  heading.append(link(data.url, data.meta.title))
  card.append(heading)
  const facts = element('p', 'small')
  facts.append(isolated(data.meta.outlets))
  if (data.meta.date) facts.append(` · ${dayOf(data.meta.date)}`)
  card.append(facts)
  const variants = matchesOf(data)
  if (variants.length > 0 && words.value.trim() !== '') card.append(matchList(variants))
  item.append(card)
  return item
}

/**
 * The variants in which the words stand, each with its best place. A heading begins a variant; a mark
 * begins a passage of several of them, whose places in the list of variants are its id: `0.2`.
 */
function matchesOf(data) {
  const headings = data.anchors.filter(({ element }) => element === 'h2')
  const best = new Map()
  for (const { anchor, excerpt, weighted_locations: places } of data.sub_results) {
    if (!anchor) continue
    const isHeading = anchor.element === 'h2'
    const own = () => [headings.findIndex(({ id }) => id === anchor.id)]
    const score = places.reduce((sum, place) => sum + place.balanced_score, 0)
    for (const variant of isHeading ? own() : anchor.id.split('.').map(Number)) {
      if (!(best.get(variant)?.score >= score)) best.set(variant, { score, excerpt })
    }
  }
  return [...best]
    .sort(([a], [b]) => a - b)
    .flatMap(([variant, { excerpt }]) => {
      const { id, text } = headings[variant] ?? {}
      return id ? [{ url: `${data.url}#${id}`, title: text, excerpt }] : []
    })
}

/** The variants in which the words stand, each with the place. */
function matchList(variants) {
  const matches = element('ul', 'matches')
  for (const { url, title, excerpt } of variants.slice(0, 3)) {
    const entry = element('li')
    const name = element('p', 'small')
    name.dir = 'auto'
    const parts = readExcerpt(excerpt)
    // An excerpt from the top begins with the name itself, which is marked instead of said twice.
    const hasName = parts.join('').startsWith(title)
    const [top, rest] = cutParts(parts, hasName ? title.length : 0)
    const target = link(url, hasName ? '' : title)
    putParts(target.firstChild, top)
    name.append(target)
    const place = element('p')
    place.dir = 'auto'
    putParts(place, hasName ? withoutStop(rest) : rest)
    entry.append(name, place)
    matches.append(entry)
  }
  if (variants.length > 3) {
    const more = variants.length - 3
    const texts = more === 1 ? 'text' : 'texts'
    matches.append(element('li', 'small', `and in ${more} more ${texts} of this story`))
  }
  return matches
}

async function showMore() {
  const turn = asked
  const next = found.slice(list.children.length, list.children.length + pageSize)
  const data = await Promise.all(next.map((result) => result.data()))
  if (turn !== asked) return
  const items = data.map(storyItem)
  list.append(...items)
  more.hidden = list.children.length >= found.length
  return items[0]
}

function chosen() {
  const values = filters.map((name) => [name, form.elements[name].value])
  return Object.fromEntries(values.filter(([, value]) => value !== ''))
}

function keepInAddress(query, narrowed) {
  const parameters = new URLSearchParams(query === '' ? narrowed : { q: query, ...narrowed })
  const text = parameters.toString()
  history.replaceState(null, '', text === '' ? location.pathname : `?${text}`)
}

function clear(message) {
  found = []
  list.replaceChildren()
  more.hidden = true
  status.textContent = message
}

async function search() {
  const query = words.value.trim()
  const narrowed = chosen()
  asked += 1
  const turn = asked
  keepInAddress(query, narrowed)
  list.classList.toggle('searching', location.search !== '')
  if (query === '' && Object.keys(narrowed).length === 0) return clear('')
  try {
    const pagefind = await load()
    if (turn !== asked) return
    const term = query === '' ? null : query.replace(unspaced, '$1 ')
    const able = await narrowToParts(pagefind, term)
    if (turn !== asked) return
    const answer = await pagefind.search(term, { filters: { ...narrowed, ...able } })
    if (turn !== asked) return
    const { length } = answer.results
    clear('')
    found = answer.results
    await showMore()
    if (turn !== asked) return
    status.textContent =
      length === 0 ? 'No story matches.' : `${length} ${length === 1 ? 'story' : 'stories'}`
  } catch {
    engine = null
    if (turn === asked)
      clear('The search could not be loaded. The lists below lead to every story.')
  }
}

let waiting = 0
function searchSoon() {
  clearTimeout(waiting)
  waiting = setTimeout(search, 150)
}

const given = new URLSearchParams(location.search)
words.value = given.get('q') ?? ''
for (const name of filters) form.elements[name].value = given.get(name) ?? ''

form.addEventListener('submit', (event) => {
  event.preventDefault()
  search()
})
words.addEventListener('input', searchSoon)
form.addEventListener('change', (event) => {
  if (event.target !== words) search()
})
more.addEventListener('click', async () => {
  const first = await showMore()
  first?.querySelector('a')?.focus()
})
form.hidden = false
if (location.search !== '') search()
