import { told } from './example-files.ts'
import type { Examples, Imported, Rule } from './rule.ts'

const HEAD = ['The ferry returns', 'By Ann Marsh', 'March 12, 2024']
const TEXT = ['The ferry came back on Tuesday, a week late and backwards.']
const URL = 'https://harbourpost.example/2024/03/12/ferry-returns'

function page(lines: readonly string[], options: Imported['options'] = { url: URL }): Imported {
  return { text: `${lines.join('\n')}\n`, options }
}

/** A rule shown by the plain text of a page. */
function imported(bad: Imported, good: Imported, name = 'page.txt'): Examples {
  return { kind: 'import', name, bad, good }
}

const RIGHT = page([...HEAD, ...TEXT])

/** About what `npm run import` and `npm run new` are given; `npm run check` never says these. */
export const rulesOfImports: readonly Rule[] = Object.freeze([
  {
    id: 'import-url',
    title: 'No address, or a wrong one',
    severities: ['error'],
    matter: 'lost',
    means:
      'The importer must know where the article was published: `--url` with the whole address, for one file at a time.',
    examples: imported(page([...HEAD, ...TEXT], {}), RIGHT),
  },
  {
    id: 'import-date',
    title: 'A date that cannot be read',
    severities: ['error'],
    matter: 'lost',
    means: 'Write `--date` with the year first: `2024-03-12`.',
    examples: imported(
      page([...HEAD, ...TEXT], { url: URL, date: '12/3/24' }),
      page([...HEAD, ...TEXT], { url: URL, date: '2024-03-12' }),
    ),
  },
  {
    id: 'import-outlet',
    title: 'An outlet that is no id',
    severities: ['error'],
    matter: 'lost',
    means: '`--outlet` is the name of a file in `outlets/` without `.yaml`.',
    examples: imported(
      page([...HEAD, ...TEXT], { url: URL, outlet: 'Harbour Post' }),
      page([...HEAD, ...TEXT], { url: URL, outlet: 'harbour-post' }),
    ),
  },
  {
    id: 'import-language',
    title: 'A language that is no tag',
    severities: ['error'],
    matter: 'lost',
    means: '`--language` is a tag such as `en`, `en-GB` or `zh-Hant`.',
    examples: imported(
      page([...HEAD, ...TEXT], { url: URL, language: 'British English' }),
      page([...HEAD, ...TEXT], { url: URL, language: 'en-GB' }),
    ),
  },
  {
    id: 'import-title',
    title: 'One headline for many articles',
    severities: ['error'],
    matter: 'lost',
    means:
      '`--title` was given for a file that holds many articles. Leave it out: the file says it of each.',
    examples: told('--title with a file of many articles', 'no --title', 'such a file is long'),
  },
  {
    id: 'import-empty',
    title: 'Nothing to import',
    severities: ['error'],
    matter: 'lost',
    means: 'The file has no words.',
    examples: imported(page([' ']), RIGHT),
  },
  {
    id: 'import-no-text',
    title: 'No paragraph in the page',
    severities: ['error'],
    matter: 'lost',
    means:
      'The page has words, but none of them make a paragraph. It may hold a menu, a cookie notice or a login page only.',
    examples: imported(page(['Advertisement']), RIGHT),
  },
  {
    id: 'import-binary',
    title: 'No text',
    severities: ['error'],
    matter: 'lost',
    means:
      'The file is a picture, a word processor’s file or the like. Save it as plain text (UTF-8).',
    examples: imported(page([`${HEAD[0]}\0`]), RIGHT),
  },
  {
    id: 'import-nul',
    title: 'NUL characters left out',
    severities: ['warning'],
    matter: 'untidy',
    means: 'The source holds characters that mean nothing. They were left out.',
    examples: told('a page with NUL characters', 'a page without', 'the character cannot be shown'),
  },
  {
    id: 'import-encoding',
    title: 'Read in another encoding',
    severities: ['warning'],
    matter: 'guessed',
    means:
      'The file is not in the encoding that was expected, and was read in another. Look at its accents and quotation marks.',
    examples: told('a file in Windows-1252', 'the same in UTF-8', 'this page is UTF-8 itself'),
  },
  {
    id: 'import-too-large',
    title: 'Too large to import',
    severities: ['error'],
    matter: 'lost',
    means: 'The file is larger than its kind may be. Split it.',
    examples: told('a page of 3 MB', 'one file for each article', 'it would fill this page'),
  },
  {
    id: 'import-unreadable',
    title: 'A file that cannot be opened',
    severities: ['error'],
    matter: 'lost',
    means:
      'There is no such file, or this computer refuses to open it. Look at the spelling first.',
    examples: told(
      'npm run import -- pgae.txt',
      'npm run import -- page.txt',
      'it depends on the computer',
    ),
  },
  {
    id: 'import-unknown-kind',
    title: 'A kind of file that no importer knows',
    severities: ['error'],
    matter: 'lost',
    means:
      'Nothing in its name or its first lines tells what the file is. Name the importer with `--from`.',
    examples: imported(page(['{"x": 1}'], {}), RIGHT),
  },
  {
    id: 'import-exists',
    title: 'Another file stands there',
    severities: ['error', 'warning'],
    matter: 'lost',
    means:
      'A file of that name, or an article of that code, is there already and differs. It was not changed. To have both, move the file or give its article another code.',
    examples: told(
      'the same address imported twice, with another text',
      'the older file moved away',
      'it takes two imports',
    ),
  },
  {
    id: 'import-outside',
    title: 'A way out of the content folder',
    severities: ['error'],
    matter: 'lost',
    means:
      'A folder on the way to the new file is a link that leads outside. Replace it by a folder.',
    examples: told('a link articles/harbour-post', 'the folder itself', 'a link is no text'),
  },
  {
    id: 'import-unwritable',
    title: 'The file could not be written',
    severities: ['error'],
    matter: 'lost',
    means: 'The content folder cannot be written, or the disk is full.',
    examples: told(
      'a folder without permission to write',
      'a folder of your own',
      'it depends on the computer',
    ),
  },
  {
    id: 'import-no-headline',
    title: 'No headline in the page',
    severities: ['warning'],
    matter: 'lost',
    means: 'Nothing above the text looks like a headline. Give it with `--title`.',
    examples: told(
      'a page that begins with its text',
      '--title "The ferry returns"',
      'it depends on all the lines around it',
    ),
  },
  {
    id: 'import-no-date',
    title: 'No date in the page',
    severities: ['warning'],
    matter: 'lost',
    means: 'Neither the page nor its address gives a date. Give it with `--date`.',
    examples: imported(
      page([HEAD[0]!, HEAD[1]!, ...TEXT], { url: 'https://harbourpost.example/ferry-returns' }),
      RIGHT,
    ),
  },
  {
    id: 'import-date-from-address',
    title: 'The date was taken from the address',
    severities: ['note'],
    matter: 'guessed',
    means: 'The page gives no date, but its address does.',
    examples: imported(page([HEAD[0]!, HEAD[1]!, ...TEXT]), RIGHT),
  },
  {
    id: 'import-date-differs',
    title: 'The page says another date',
    severities: ['warning'],
    matter: 'guessed',
    means: 'You gave one date and the page another. Yours was taken.',
    examples: imported(
      page([...HEAD, ...TEXT], { url: URL, date: '2024-03-20' }),
      page([...HEAD, ...TEXT], { url: URL, date: '2024-03-12' }),
    ),
  },
  {
    id: 'import-no-byline',
    title: 'No author in the page',
    severities: ['note'],
    matter: 'untidy',
    means:
      'The page has no line such as “By Ann Marsh”. If the article has an author, write it in `byline`.',
    examples: imported(page([HEAD[0]!, HEAD[2]!, ...TEXT]), RIGHT),
  },
  {
    id: 'import-guess',
    title: 'A line that could be two things',
    severities: ['note'],
    matter: 'guessed',
    means: 'The importer took a line for what it most likely is. The finding names the lines.',
    examples: told(
      'a short line between two paragraphs',
      'a full sentence',
      'it depends on all the lines around it',
    ),
  },
  {
    id: 'import-renamed',
    title: 'Fields with other names',
    severities: ['note'],
    matter: 'untidy',
    means: 'Fields of another system were given the names they have here.',
    examples: imported(
      {
        text: `---\nheadline: The ferry returns\norigin_url: ${URL}\n---\n\n${TEXT[0]}\n`,
        options: {},
      },
      {
        text: `---\ntitle: The ferry returns\norigin_url: ${URL}\n---\n\n${TEXT[0]}\n`,
        options: {},
      },
      'ferry.md',
    ),
  },
  {
    id: 'import-no-address',
    title: 'Nobody says where it was published',
    severities: ['warning'],
    matter: 'lost',
    means: 'None of the fields holds the address of the article. Write it in `origin_url`.',
    examples: imported(
      { text: `---\ntitle: The ferry returns\n---\n\n${TEXT[0]}\n`, options: {} },
      {
        text: `---\ntitle: The ferry returns\norigin_url: ${URL}\n---\n\n${TEXT[0]}\n`,
        options: {},
      },
      'ferry.md',
    ),
  },
  {
    id: 'import-source-value',
    title: 'A value of the source that does not fit',
    severities: ['warning'],
    matter: 'lost',
    means:
      'The source says something (a date, a language) in a form that is not understood. It was left out.',
    examples: told(
      'a feed whose date is “yesterday”',
      'a feed whose date is a date',
      'the source is not yours to mend',
    ),
  },
  {
    id: 'passim-line',
    title: 'A line of passim’s output that cannot be read',
    severities: ['warning'],
    matter: 'lost',
    means:
      '`npm run suggest -- --import-passim` met a line that is no passage: cut off, damaged, or of another program. The other lines are used.',
    examples: told(
      'a file that was copied while passim still wrote it',
      'the whole file',
      'it depends on another program',
    ),
  },
  {
    id: 'passim-unknown-article',
    title: 'A passage of an article that the archive does not hold',
    severities: ['warning'],
    matter: 'lost',
    means:
      'passim found a passage in an article whose code is not in the archive: it was given another archive, or the article was removed since. The passage is left out.',
    examples: told(
      'output for last year’s archive',
      'output for the archive as it is',
      'it depends on another program',
    ),
  },
] satisfies Rule[])
