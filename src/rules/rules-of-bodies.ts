import { asFile, EXAMPLE, shown, told, withBody, withFields, withOnly } from './example-files.ts'
import type { Rule } from './rule.ts'

const ADDRESS = 'origin_url: https://harbourpost.example/2024/03/ferry'
const TEXT = 'The ferry came back on Tuesday, a week late and backwards.'
const KILLS = 'no text is known that does it: this is the net below the others'

/** About the text below the front matter. */
export const rulesOfBodies: readonly Rule[] = Object.freeze([
  {
    id: 'no-title',
    title: 'No headline anywhere',
    severities: ['warning'],
    matter: 'lost',
    means:
      'Neither the front matter nor the text has a headline. The name of the file stands on the page instead.',
    examples: shown(withOnly(ADDRESS), withFields()),
  },
  {
    id: 'title-from-body',
    title: 'The headline was found in the text',
    severities: ['note'],
    matter: 'guessed',
    means: '`title` is empty, and the first heading of the text was taken as the headline.',
    examples: shown(
      { [EXAMPLE]: `---\n${ADDRESS}\ntitle: ""\n---\n\n# The ferry returns\n\n${TEXT}\n` },
      withFields(),
    ),
  },
  {
    id: 'stray-front-matter',
    title: 'Front matter a second time',
    severities: ['warning'],
    matter: 'lost',
    means:
      'Below the front matter stands another one, as happens when a file is pasted into another. It is not shown and not read.',
    examples: shown(
      asFile(
        '---',
        ADDRESS,
        'title: The ferry returns',
        '---',
        '',
        '---',
        'title: Other',
        '---',
        '',
        TEXT,
      ),
      withFields(),
    ),
  },
  {
    id: 'mojibake',
    title: 'Garbled characters',
    severities: ['warning'],
    matter: 'lost',
    means:
      'Signs such as `â€™` or `Ã©` stand where an apostrophe or an accent belongs: the text was read in the wrong encoding once. Take it from its source again, or type the characters that are meant.',
    examples: shown(
      withBody('The ferryâ€™s captain laughed.'),
      withBody('The ferry’s captain laughed.'),
    ),
  },
  {
    id: 'furniture-in-body',
    title: 'Parts of the web page in the text',
    severities: ['note'],
    matter: 'untidy',
    means:
      'Lines such as “Advertisement” or “Share full article” belong to the page, not to the article. They are set aside and not shown with the text.',
    examples: shown(
      withBody(TEXT, '', 'Advertisement', '', 'It was raining.'),
      withBody(TEXT, '', 'It was raining.'),
    ),
  },
  {
    id: 'shortcode',
    title: 'A template tag of another system',
    severities: ['note'],
    matter: 'lost',
    means:
      'Tags such as `{{< figure >}}` or `{% include %}` made a picture or a link in the system that the text comes from. Here they are not carried out. Put in their place what they made.',
    examples: shown(
      withBody(TEXT, '', '{{< figure src="ferry.jpg" >}}'),
      withBody(TEXT, '', '![The ferry at the slip](/media/ferry.jpg)'),
    ),
  },
  {
    id: 'empty-heading',
    title: 'A heading without words',
    severities: ['note'],
    matter: 'untidy',
    means: 'A line of `#` has no words after it. It is left out.',
    examples: shown(
      withBody(TEXT, '', '## ', '', 'It was raining.'),
      withBody(TEXT, '', '## The weather', '', 'It was raining.'),
    ),
  },
  {
    id: 'unsafe-link',
    title: 'A link that must not be followed',
    severities: ['warning'],
    matter: 'lost',
    means:
      'The link or picture has an address that could run a program or harm a reader (`javascript:`, `data:`), or one with a password in it. The words stay, the address goes.',
    examples: shown(
      withBody('Ask [the captain](javascript:alert).'),
      withBody('Ask [the captain](https://harbourpost.example/captain).'),
    ),
  },
  {
    id: 'relative-link',
    title: 'A link that leads nowhere',
    severities: ['note'],
    matter: 'lost',
    means:
      'The link or picture has an address without a host, and the article has no `origin_url` from which the host could be taken. It is left out.',
    examples: shown(
      {
        [EXAMPLE]: `---\noutlet: harbour-post\ntitle: The ferry returns\n---\n\n${TEXT} [More](/news/2).\n`,
      },
      {
        [EXAMPLE]: `---\noutlet: harbour-post\ntitle: The ferry returns\n---\n\n${TEXT} [More](https://harbourpost.example/news/2).\n`,
      },
    ),
  },
  {
    id: 'dead-link',
    title: 'A link of a page leads nowhere',
    severities: ['warning'],
    matter: 'lost',
    means:
      'A page of your own in `pages/` links to a page or a heading that this site does not have. The words stay, without the link.',
    examples: shown(
      { 'pages/contact.md': '---\ntitle: Contact\n---\n\nSee [how we work](method.md).\n' },
      { 'pages/contact.md': '---\ntitle: Contact\n---\n\nSee [how we work](/about/).\n' },
    ),
  },
  {
    id: 'dropped-html',
    title: 'HTML that is not shown',
    severities: ['warning', 'note'],
    matter: 'lost',
    means:
      'The text holds HTML beyond text, links, pictures and tables: scripts, frames, forms, styles. For the safety of readers it is left out; the finding names it. A comment that is never closed hides the rest of the text.',
    examples: shown(
      withBody(TEXT, '', '<iframe src="https://video.example/1"></iframe>'),
      withBody(TEXT, '', '[The video](https://video.example/1)'),
    ),
  },
  {
    id: 'unknown-role',
    title: 'A role that nobody knows',
    severities: ['warning'],
    matter: 'lost',
    means:
      'A comment `<!-- role: … -->` above a block says what the block is. Its word is none of the roles, or nothing stands below it. The roles are in [articles.md](articles.md).',
    fix: 'writes the role that was meant, where one letter is wrong',
    examples: shown(
      withBody('<!-- role: standfrist -->', 'She had counted the boats for forty years.', '', TEXT),
      withBody('<!-- role: standfirst -->', 'She had counted the boats for forty years.', '', TEXT),
    ),
  },
  {
    id: 'body-too-large',
    title: 'More than an article has',
    severities: ['error'],
    matter: 'lost',
    means:
      'The text has far more of something than any article: a million characters, thousands of lists or brackets. The file may hold something else.',
    examples: told(
      'a text of 1,200,000 characters',
      'the text divided into articles',
      'it would fill this page',
    ),
  },
  {
    id: 'body-too-deep',
    title: 'Too deep inside each other',
    severities: ['error'],
    matter: 'lost',
    means: 'Quotations, lists or HTML stand deeper inside each other than a text ever needs.',
    examples: shown(withBody(`${'> '.repeat(60)}${TEXT}`), withBody(`> ${TEXT}`)),
  },
  {
    id: 'markdown',
    title: 'Something else about the text',
    severities: ['error', 'warning', 'note'],
    matter: 'untidy',
    means:
      'A part of the program that reads the text said something that has no name of its own yet.',
    examples: told('a text', 'a text', 'no text is known that does it'),
  },
  {
    id: 'body-crash',
    title: 'A text that ended its reader',
    severities: ['error'],
    matter: 'lost',
    means:
      'Reading the text ended the process that read it. The article is left out and all others are not touched. Look for very long runs of one sign and take them out.',
    examples: told('a text that ends the process', 'the same without it', KILLS),
  },
  {
    id: 'body-deadline',
    title: 'A text that was never read to its end',
    severities: ['error'],
    matter: 'lost',
    means:
      'Reading the text took longer than a hundred articles need. The article is left out. Look for very long runs of one sign and take them out.',
    examples: told('a text that takes forever', 'the same without it', KILLS),
  },
] satisfies Rule[])
