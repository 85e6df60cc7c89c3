import { shown, withFields, withOnly } from './example-files.ts'
import type { Files, Rule } from './rule.ts'

const ADDRESS = 'origin_url: https://harbourpost.example/2024/03/ferry'
const TITLE = 'title: The ferry returns'

/** A second article of the same outlet, with the lines given in its front matter. */
function beside(...lines: readonly string[]): Files {
  const front = ['origin_url: https://harbourpost.example/2024/03/other', ...lines]
  const text = 'A heron has taken over the bench outside the post office.'
  return {
    'articles/harbour-post/2024-03-14-heron.md': `---\n${front.join('\n')}\n---\n\n${text}\n`,
  }
}

const LONG = [
  'The ferry came back on Tuesday evening, a week late and stern first, to a quay full of people who had come to laugh and stayed to carry boxes. Her captain said the bow door had jammed off the point and that he would rather be laughed at than wet.',
  'Nobody was hurt, the horse on the car deck least of all; it had slept through the whole of the crossing and was hungry. The chess team of the island school, who had won, asked whether they might go round once more, and were told that they might not.',
  'Two shipwrights will look at the hinge in the morning. Until then the mail goes by the fishing boat, which is smaller, louder, and has never been late, as its skipper pointed out to anyone who stood still for long enough on the quay that night.',
  'The harbour board meets on Friday. It has met about this door before, in the spring, and again in the summer, and each time it resolved to meet again. A reporter who asked for the minutes was shown a drawer that was empty but for a pair of gloves.',
].join('\n\n')

/** An article, and one that credits it at an address with this day in it. */
function credits(day: string): Files {
  return {
    'outlets/evening-news.yaml': 'name: Evening News\ndomains: [evening.example]\n',
    'articles/a.md': [
      '---',
      'origin_url: https://harbourpost.example/2024/03/12/ferry-returns-late',
      TITLE,
      'published: 2024-03-12',
      '---',
      '',
      LONG,
      '',
    ].join('\n'),
    'articles/b.md': [
      '---',
      'origin_url: https://evening.example/ferry',
      TITLE,
      'published: 2024-03-13',
      '---',
      '',
      LONG,
      '',
      `_This article originally appeared in [Harbour Post](https://harbourpost.example/${day}/ferry-returns-late)._`,
      '',
    ].join('\n'),
  }
}

/** The same long text by two outlets. `more` stands in the front matter of the second. */
function sameText(...more: readonly string[]): Files {
  const page = (front: readonly string[]) => `---\n${front.join('\n')}\n---\n\n${LONG}\n`
  return {
    'outlets/evening-news.yaml': 'name: Evening News\ndomains: [evening.example]\n',
    'articles/a.md': page(['code: HP-1', ADDRESS, TITLE, 'published: 2024-03-12']),
    'articles/b.md': page([
      'code: EN-1',
      'origin_url: https://evening.example/ferry',
      'title: The ferry is back',
      'published: 2024-03-13',
      ...more,
    ]),
  }
}

/** About outlets, codes, sources and addresses: what joins one file to another. */
export const rulesOfLinks: readonly Rule[] = Object.freeze([
  {
    id: 'unknown-outlet',
    title: 'An address of no known outlet',
    severities: ['warning'],
    matter: 'guessed',
    means:
      'No file in `outlets/` has the host of this address among its `domains`. The article gets an outlet made of the host alone: without a proper name, a time zone and rights. The finding shows the file to write, once for all articles of the host.',
    examples: shown(withOnly('origin_url: https://evening.example/ferry', TITLE), withFields()),
  },
  {
    id: 'unknown-outlet-id',
    title: 'An outlet that is not there',
    severities: ['error'],
    matter: 'lost',
    means:
      '`outlet` names a file in `outlets/`, without its `.yaml`. There is no such file. The word may be misspelt, or the outlet’s file is still to be written.',
    examples: shown(withFields('outlet: harbor-post'), withFields('outlet: harbour-post')),
  },
  {
    id: 'outlet-name',
    title: 'The name of an outlet instead of its id',
    severities: ['note'],
    matter: 'untidy',
    means:
      '`outlet` holds the outlet’s name. That is understood, as long as the name never changes; the id is safer.',
    fix: 'writes the id',
    examples: shown(withFields('outlet: Harbour Post'), withFields('outlet: harbour-post')),
  },
  {
    id: 'no-outlet',
    title: 'Nobody says who published it',
    severities: ['warning'],
    matter: 'lost',
    means:
      'The article has neither an address (`origin_url`) nor an `outlet`. It is shown under “Unknown outlet”.',
    examples: shown(withOnly(TITLE), withOnly(TITLE, 'outlet: harbour-post')),
  },
  {
    id: 'duplicate-domain',
    title: 'A host that two outlets claim',
    severities: ['error'],
    matter: 'lost',
    means:
      'Two files in `outlets/` have the same host among their `domains`. An address must lead to one outlet.',
    examples: shown(
      {
        'outlets/evening-news.yaml': 'name: Evening News\ndomains: [harbourpost.example]\n',
        ...withFields(),
      },
      {
        'outlets/evening-news.yaml': 'name: Evening News\ndomains: [evening.example]\n',
        ...withFields(),
      },
    ),
  },
  {
    id: 'duplicate-code',
    title: 'A code that two articles have',
    severities: ['error'],
    matter: 'lost',
    means:
      'The `code` is the permanent name of an article; two cannot share it. Capitals do not count. The later file is left out until one of them gets another code. Often a file was doubled to begin a new article.',
    examples: shown(
      { ...beside('code: HP-1', 'title: The heron'), ...withFields('code: HP-1') },
      { ...beside('code: HP-2', 'title: The heron'), ...withFields('code: HP-1') },
    ),
  },
  {
    id: 'source-without-address',
    title: 'A source without an address',
    severities: ['warning'],
    matter: 'lost',
    means:
      '`derived_from` tells something about the source, but neither its `url` nor its `code`. No link can be made of that.',
    examples: shown(
      withFields('derived_from:', '  note: Told by phone'),
      withFields('derived_from:', '  url: https://evening.example/ferry', '  note: Told by phone'),
    ),
  },
  {
    id: 'unknown-source',
    title: 'A source that is not in the archive',
    severities: ['warning'],
    matter: 'lost',
    means:
      '`derived_from` holds a code that no article of this archive has. It may be misspelt. If the archive does not hold the source, give its address instead.',
    examples: shown(
      { ...beside('code: HP-2', 'title: The heron'), ...withFields('derived_from: HP-3') },
      { ...beside('code: HP-2', 'title: The heron'), ...withFields('derived_from: HP-2') },
    ),
  },
  {
    id: 'near-match',
    title: 'A source that is nearly the one named',
    severities: ['note'],
    matter: 'guessed',
    means:
      'The address or title that the text credits is nearly, not exactly, that of an article in the archive. The two were linked all the same. Look whether that is right, and say so in `derived_from` or `not_derived_from`.',
    examples: shown(credits('2024/03/11'), credits('2024/03/12')),
  },
  {
    id: 'computed-link',
    title: 'A link made from the texts alone',
    severities: ['note'],
    matter: 'guessed',
    means:
      'Nobody says that these articles belong together, but their texts are almost the same. The build put them into one story, and the page says on what grounds. Confirm it with `derived_from`, or refuse it with `not_derived_from`.',
    examples: shown(sameText(), sameText('derived_from: HP-1')),
  },
  {
    id: 'disagreement',
    title: 'Two things that cannot both be true',
    severities: ['warning', 'note'],
    matter: 'guessed',
    means:
      'What the front matter declares, what the text says and what the texts show do not agree: an article is older than its source, or was seen before its date; its address has another date; the credit line names another source, or one that you refused; the text is that of another article; the source stands in another story. The page shows both. Correct the front matter if it is wrong.',
    examples: shown(
      withOnly(
        'origin_url: https://harbourpost.example/2024/03/12/ferry',
        TITLE,
        'published: 2024-12-03',
      ),
      withOnly(
        'origin_url: https://harbourpost.example/2024/03/12/ferry',
        TITLE,
        'published: 2024-03-12',
      ),
    ),
  },
  {
    id: 'alias-unusable',
    title: 'An older address that cannot lead on',
    severities: ['warning'],
    matter: 'lost',
    means:
      '`aliases` are older addresses on this site that should lead to the story. This one is no address on the site, or a page stands there already, or two stories claim it.',
    examples: shown(
      withFields('aliases: ["https://elsewhere.example/ferry"]'),
      withFields('aliases: ["/old/ferry/"]'),
    ),
  },
  {
    id: 'misspelt-topic',
    title: 'A topic that looks misspelt',
    severities: ['note'],
    matter: 'guessed',
    means:
      'A topic (`category` or one of `tags`) is spelt almost like one that several other articles have. It makes a page of topics of its own with one article on it.',
    examples: shown(
      { ...topics('ferries', 'ferries', 'ferries'), ...withFields('tags: [feries]') },
      { ...topics('ferries', 'ferries', 'ferries'), ...withFields('tags: [ferries]') },
    ),
  },
] satisfies Rule[])

function topics(...tags: readonly string[]): Files {
  return Object.fromEntries(
    tags.map((tag, index) => [
      `articles/harbour-post/${index}.md`,
      `---\norigin_url: https://harbourpost.example/${index}\ntitle: Number ${index}\ntags: [${tag}]\n---\n\nA boat, number ${index}.\n`,
    ]),
  )
}
