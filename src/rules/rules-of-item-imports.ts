import { told } from './example-files.ts'
import type { Examples, Imported, Rule } from './rule.ts'

const URL = 'https://harbourpost.example/2024/03/12/ferry-returns'
const TEXT = 'The ferry came back on Tuesday, a week late and backwards, and nobody laughed.'

function imported(name: string, bad: string, good: string): Examples {
  const whole = (text: string): Imported => ({ text, options: {} })
  return { kind: 'import', name, bad: whole(bad), good: whole(good) }
}

/** A file of another system with these lines as its front matter. */
function foreign(open: string, lines: readonly string[], close = open): string {
  return `${open}\n${lines.join('\n')}\n${close}\n\n${TEXT}\n`
}

const RIGHT = foreign('---', ['title: The ferry returns', `origin_url: ${URL}`])

/** About feeds, wire items, exports of other systems and their front matter. */
export const rulesOfItemImports: readonly Rule[] = Object.freeze([
  {
    id: 'import-kept',
    title: 'Fields without a counterpart',
    severities: ['note', 'warning'],
    matter: 'untidy',
    means:
      'Fields of another system for which there is none here were kept under `imported`, so that nothing is lost. Name the field that one stands for in `archive.yaml`, under `import.keys`.',
    examples: imported(
      'ferry.md',
      foreign('---', ['title: The ferry returns', `origin_url: ${URL}`, 'mood: hopeful']),
      RIGHT,
    ),
  },
  {
    id: 'import-toml',
    title: 'TOML that cannot be read',
    severities: ['error'],
    matter: 'lost',
    means:
      'The front matter between two lines `+++` is TOML: each line is a name, `=` and a value, texts in quotation marks. The finding names the line that is not.',
    examples: imported(
      'ferry.md',
      foreign('+++', ['title = The ferry returns', `origin_url = "${URL}"`]),
      foreign('+++', ['title = "The ferry returns"', `origin_url = "${URL}"`]),
    ),
  },
  {
    id: 'import-json',
    title: 'JSON that cannot be read',
    severities: ['error'],
    matter: 'lost',
    means:
      'The file, or its front matter, should be JSON and is not: it may be cut off. Export or fetch it again.',
    examples: told('a ninjs item cut off in the middle', 'the whole item', 'such a file is long'),
  },
  {
    id: 'import-xml',
    title: 'XML that cannot be read',
    severities: ['error'],
    matter: 'lost',
    means:
      'The file should be XML and is damaged, or declares entities of its own, which are refused since they can grow without end. Export or fetch it again.',
    examples: told('an export that was cut off', 'the whole export', 'such a file is long'),
  },
  {
    id: 'import-feed',
    title: 'A feed that cannot be read',
    severities: ['error'],
    matter: 'lost',
    means: 'The file should be an RSS, Atom or JSON feed and is damaged or something else.',
    examples: told('a feed with an error page in it', 'the feed itself', 'such a file is long'),
  },
  {
    id: 'import-cut-off',
    title: 'A feed that ends in the middle',
    severities: ['error'],
    matter: 'lost',
    means:
      'The file ends inside an entry. The entries before it were imported. Fetch the feed again for the rest.',
    examples: told('a download that was interrupted', 'the whole feed', 'such a file is long'),
  },
  {
    id: 'import-item',
    title: 'An item that cannot be understood',
    severities: ['warning', 'error'],
    matter: 'lost',
    means:
      'One item of a file that holds many is no article, or broken. The others were imported. Save its page in a browser and import that.',
    examples: told('a number where an item belongs', 'the item', 'such a file is long'),
  },
  {
    id: 'import-duplicate',
    title: 'Two items with one id',
    severities: ['error'],
    matter: 'lost',
    means: 'Two items of the file have the same id or address. Only the first was imported.',
    examples: told(
      'an item that stands in the file twice',
      'each item once',
      'such a file is long',
    ),
  },
  {
    id: 'import-older-version',
    title: 'An older version of an item',
    severities: ['note'],
    matter: 'untidy',
    means: 'The file holds several versions of one item. The newest was imported.',
    examples: told('versions 1 and 2 of an item', 'version 2', 'such a file is long'),
  },
  {
    id: 'import-standing',
    title: 'An item that was not public',
    severities: ['note', 'warning'],
    matter: 'guessed',
    means:
      'The source says that the item is a draft, private, withheld, cancelled or needs a password. It was imported with the status that fits (`draft: true`, `status: withdrawn`), so that it does not appear by mistake.',
    examples: told('a private entry of WordPress', 'a published one', 'such a file is long'),
  },
  {
    id: 'import-summary-only',
    title: 'A summary in place of the text',
    severities: ['warning', 'note'],
    matter: 'lost',
    means:
      'The feed gives a summary only. Save the page in a browser and import that, or put the full text into the file.',
    examples: told('a feed with summaries', 'a feed with full texts', 'such a file is long'),
  },
  {
    id: 'import-external-link',
    title: 'An entry about another page',
    severities: ['note'],
    matter: 'guessed',
    means:
      'The entry of the feed links to a page of somebody else as what it is about. If the text comes from there, write that address in `derived_from`.',
    examples: told(
      'an entry that points to another site',
      'an entry of its own',
      'such a file is long',
    ),
  },
  {
    id: 'import-remote',
    title: 'A text that is elsewhere',
    severities: ['warning'],
    matter: 'lost',
    means:
      'The item names its text by an address and does not hold it. Fetch that file and import it.',
    examples: told(
      'an item with a link to its text',
      'the text in the item',
      'such a file is long',
    ),
  },
  {
    id: 'import-dropped',
    title: 'Parts that nothing here uses',
    severities: ['note'],
    matter: 'untidy',
    means: 'The source says more than an article here can hold. What was left out is named.',
    examples: told('an item with an urgency', 'an item without', 'the source is not yours to mend'),
  },
  {
    id: 'import-shortcode',
    title: 'A shortcode of a plug-in',
    severities: ['note'],
    matter: 'lost',
    means:
      'The text holds a tag such as `[gallery]`, which a plug-in of WordPress turned into something. The tag is left out, the words in it stay. Look at what is missing.',
    examples: told('a text with [poll id=3]', 'the text without it', 'such a file is long'),
  },
] satisfies Rule[])
