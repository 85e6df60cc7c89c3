import { told } from './example-files.ts'
import type { Examples, Imported, Rule } from './rule.ts'

const URL = 'https://harbourpost.example/2024/03/12/ferry-returns'
const TEXT = [
  'The ferry came back on Tuesday, a week late and backwards, with forty-one people on board who had been told that it would take an hour and who had counted every one of the nine.',
  'Nobody on the quay said anything for a while, until the harbour master, who had been awake since Sunday, sat down on a bollard, took off her cap and began to laugh so that everybody had to.',
]

/** A saved page: what stands in its head, and what around its text. */
function page(head: string, body = '', url = URL): Imported {
  const text = TEXT.map((words) => `<p>${words}</p>`).join('\n')
  const whole = `<!doctype html>
<html lang="en">
<head>
<title>The ferry returns</title>
<meta name="author" content="Ann Marsh">
<meta property="article:published_time" content="2024-03-12T06:00:00Z">${head && `\n${head}`}
</head>
<body>
<article>
<h1>The ferry returns</h1>
${text}${body && `\n${body}`}
</article>
</body>
</html>
`
  return { text: whole, options: url === '' ? {} : { url } }
}

/** A rule shown by a saved page. */
function saved(bad: Imported, good: Imported = page('')): Examples {
  return { kind: 'import', name: 'page.html', bad, good }
}

const json = (fields: string) =>
  `<script type="application/ld+json">{"@type": "NewsArticle", ${fields}}</script>`

/** About saved pages, web captures and fetched addresses; `npm run check` never says these. */
export const rulesOfWebImports: readonly Rule[] = Object.freeze([
  {
    id: 'import-source',
    title: 'The page names its source',
    severities: ['note'],
    matter: 'guessed',
    means:
      'The page says, in its head, that its text belongs to another site. That was written as `derived_from`.',
    examples: saved(page('<link rel="canonical" href="https://gazette.example/ferry">')),
  },
  {
    id: 'import-address-from-page',
    title: 'The address was taken from the page',
    severities: ['note'],
    matter: 'guessed',
    means:
      'No `--url` was given, but the page says where it was published. Look whether that is right.',
    examples: saved(page(`<meta property="og:url" content="${URL}">`, '', '')),
  },
  {
    id: 'import-furniture',
    title: 'Parts of the page set aside',
    severities: ['note'],
    matter: 'untidy',
    means:
      'Menus, share buttons, related articles and the like were left out of the text. The preview lists each of them.',
    examples: saved(page('', '<aside>Read more: The quay</aside>')),
  },
  {
    id: 'import-left-out',
    title: 'Elements left out of the text',
    severities: ['note'],
    matter: 'untidy',
    means:
      'Scripts, forms, frames and pictures without an address have no place in an article. They were counted and left out.',
    examples: saved(page('', '<form><input name="q"></form>')),
  },
  {
    id: 'import-long-aside',
    title: 'A long paragraph set aside',
    severities: ['warning'],
    matter: 'lost',
    means:
      'A paragraph of the page does not seem to belong to the text, but nothing tells what it is. If it does belong, write it into the file.',
    examples: told(
      'a paragraph in a box of its own',
      'a paragraph among the others',
      'it depends on the whole page',
    ),
  },
  {
    id: 'import-list-page',
    title: 'A list, not an article',
    severities: ['warning'],
    matter: 'guessed',
    means:
      'Most of the page are links to other pages, or it says that it is no article: a home page or a topic. Of a web capture such pages are counted and not imported.',
    examples: told('the home page of an outlet', 'the page of an article', 'it would be long'),
  },
  {
    id: 'import-short',
    title: 'Only a few words',
    severities: ['warning'],
    matter: 'lost',
    means:
      'The text has fewer than 60 words. The page may show the rest to subscribers only, or load it by a script.',
    examples: told('a page that shows its first lines', 'the whole page', 'it depends on the page'),
  },
  {
    id: 'import-paywall',
    title: 'For subscribers only',
    severities: ['warning'],
    matter: 'guessed',
    means:
      'The page says that only subscribers may read all of it. Check that the text is whole, and what may be shown of it (`rights.display`).',
    examples: saved(page(json('"headline": "The ferry returns", "isAccessibleForFree": false'))),
  },
  {
    id: 'import-text-from-data',
    title: 'The text was taken from the page’s data',
    severities: ['warning'],
    matter: 'guessed',
    means:
      'The page shows less than half of the text that it repeats for programs (JSON-LD). The latter was taken: it has no links and no pictures.',
    examples: told('a page that hides its text', 'a page that shows it', 'it would be long'),
  },
  {
    id: 'import-json-ld',
    title: 'Data of the page that cannot be read',
    severities: ['warning'],
    matter: 'untidy',
    means:
      'What the page says of itself for programs (JSON-LD) is damaged or too much. Title, authors and dates were taken from the rest of the page.',
    examples: saved(page('<script type="application/ld+json">{"@type": </script>')),
  },
  {
    id: 'import-too-much',
    title: 'More than a page has',
    severities: ['error'],
    matter: 'lost',
    means:
      'The page has more elements, or more inside each other, than any page for readers. Save its words as text and import that.',
    examples: saved(page('', '<div>'.repeat(200))),
  },
  {
    id: 'import-capture-damaged',
    title: 'A damaged web capture',
    severities: ['error'],
    matter: 'lost',
    means:
      'The WARC file is cut off or is none. What stands before the damage was imported. Fetch or copy the file again and import it again: what is there stays.',
    examples: told('half of a crawl.warc.gz', 'the whole file', 'it is no text'),
  },
  {
    id: 'import-capture-unreadable',
    title: 'A captured page that cannot be read',
    severities: ['error'],
    matter: 'lost',
    means:
      'One page of a capture is larger than 10 MiB or compressed in a way that cannot be undone. The others were imported.',
    examples: told('a page of 20 MB', 'a page of 1 MB', 'it is no text'),
  },
  {
    id: 'import-zip',
    title: 'A damaged or unsafe package',
    severities: ['error'],
    matter: 'lost',
    means:
      'The WACZ file cannot be opened, or the names in it lead out of its folder, or it is far larger than it looks. Nothing was taken from it.',
    examples: told('a WACZ file that was cut off', 'the whole file', 'it is no text'),
  },
  {
    id: 'import-fetch-refused',
    title: 'An address that is not fetched',
    severities: ['error'],
    matter: 'lost',
    means:
      'The address is none of the public web, leads into a private network, or answers with something other than a page or feed of at most 10 MiB. Save the page yourself and import the file.',
    examples: told(
      'npm run import -- --fetch http://192.168.1.1/',
      'npm run import -- --fetch https://harbourpost.example/ferry',
      'it depends on the web',
    ),
  },
  {
    id: 'import-fetch-failed',
    title: 'An address that could not be fetched',
    severities: ['error'],
    matter: 'lost',
    means:
      'The server did not answer in time, or answered that the page is not there. Look at it with a browser, and try again.',
    examples: told('an address that is gone', 'the address as it is now', 'it depends on the web'),
  },
] satisfies Rule[])
