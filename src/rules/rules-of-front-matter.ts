import { asFile, shown, withFields, withOnly } from './example-files.ts'
import type { Rule } from './rule.ts'

const LINES = ['origin_url: https://harbourpost.example/2024/03/ferry', 'title: The ferry returns']
const BODY = ['', 'The ferry came back on Tuesday.']

/** About the form of the front matter: its fences, its signs, its names. */
export const rulesOfFrontMatter: readonly Rule[] = Object.freeze([
  {
    id: 'missing-front-matter',
    title: 'No front matter',
    severities: ['error'],
    matter: 'lost',
    means:
      'An article begins with its front matter: a line `---`, the fields, a line `---`. Here the file begins with something else, or with a line that only looks like it.',
    fix: 'writes a line such as `----` or ` ---` as `---`',
    examples: shown(
      asFile('----', ...LINES, '---', ...BODY),
      asFile('---', ...LINES, '---', ...BODY),
    ),
  },
  {
    id: 'unclosed-front-matter',
    title: 'The front matter has no end',
    severities: ['error'],
    matter: 'lost',
    means:
      'The line `---` after the last field is missing, or only looks like it. Until it is there nobody can tell fields from text.',
    fix: 'writes a line such as `----` or ` ---` as `---`',
    examples: shown(
      asFile('---', ...LINES, '-----', ...BODY),
      asFile('---', ...LINES, '---', ...BODY),
    ),
  },
  {
    id: 'front-matter-language',
    title: 'Front matter in another language',
    severities: ['error'],
    matter: 'lost',
    means:
      'Front matter is written in YAML (`title: The ferry returns`). Other systems also take TOML between `+++`, JSON or JavaScript; here those are not read.',
    examples: shown(
      asFile('+++', 'title = "The ferry returns"', '+++', ...BODY),
      asFile('---', ...LINES, '---', ...BODY),
    ),
  },
  {
    id: 'bad-yaml',
    title: 'A sign that confuses the fields',
    severities: ['error'],
    matter: 'lost',
    means:
      'A line of the front matter cannot be understood. Most often a value holds a colon and a space, or begins with a sign such as `@`, `%` or a quotation mark: put the whole value into double quotes. A tab at the beginning of a line must be spaces.',
    fix: 'puts the value into double quotes, writes two spaces for a tab, or takes the spaces before the first field away, where that alone mends it',
    examples: shown(
      withOnly(LINES[0]!, 'title: The ferry: a week late'),
      withOnly(LINES[0]!, 'title: "The ferry: a week late"'),
    ),
  },
  {
    id: 'no-fields',
    title: 'No fields between the lines',
    severities: ['error'],
    matter: 'lost',
    means:
      'Between the two lines `---` stands a text or a list instead of fields. Each field has a line of its own: its name, a colon, a space, the value.',
    examples: shown(withOnly('The ferry returns'), withOnly(...LINES)),
  },
  {
    id: 'yaml-alias',
    title: 'A value that begins with * or &',
    severities: ['error'],
    matter: 'lost',
    means:
      'In YAML a value that begins with `*` or `&` refers to another one. In an article it is nearly always meant as a sign. Put the value into double quotes.',
    fix: 'puts the value into double quotes',
    examples: shown(withOnly(LINES[0]!, 'title: &ferry'), withOnly(LINES[0]!, 'title: "&ferry"')),
  },
  {
    id: 'yaml-limit',
    title: 'Too much front matter',
    severities: ['error'],
    matter: 'lost',
    means:
      'The front matter is very long, its lists or brackets stand very deep inside each other, or it holds control characters. It may be another kind of file.',
    examples: shown(
      withFields(`tags: ${'['.repeat(70)}sea${']'.repeat(70)}`),
      withFields('tags: [sea]'),
    ),
  },
  {
    id: 'control-character',
    title: 'A control character in a value',
    severities: ['error'],
    matter: 'lost',
    means:
      'The value holds an invisible control character, written as itself or as an escape such as `\\0`. Delete it.',
    examples: shown(withFields('category: "Sea\\0"'), withFields('category: "Sea"')),
  },
  {
    id: 'duplicate-key',
    title: 'A field that stands there twice',
    severities: ['error'],
    matter: 'lost',
    means: 'A field may stand in the front matter once. Nobody can tell which of the two counts.',
    fix: 'deletes the second line where both say exactly the same',
    examples: shown(withFields('category: Sea', 'category: Sea'), withFields('category: Sea')),
  },
  {
    id: 'forbidden-key',
    title: 'A name that no field may have',
    severities: ['error'],
    matter: 'lost',
    means:
      'A list, fields in brackets, or one of a few reserved words (`__proto__`, `constructor`, `prototype`) stands where the name of a field belongs.',
    examples: shown(withFields('constructor: x'), withFields()),
  },
  {
    id: 'unknown-key',
    title: 'A field that nobody knows',
    severities: ['warning'],
    matter: 'lost',
    means:
      'The name of the field is none that is read, so its value is nowhere on the site. It may be misspelt, or come from another system. Every field is in [fields.md](fields.md).',
    fix: 'renames it where it is one known field misspelt, and that one is not there yet',
    examples: shown(withFields('descripton: A week late'), withFields('description: A week late')),
  },
  {
    id: 'missing-field',
    title: 'A field that must be there',
    severities: ['error'],
    matter: 'lost',
    means: 'A few fields cannot be left out: an outlet has a `name`, a correction has its `text`.',
    examples: shown(
      { 'outlets/evening-news.yaml': 'kind: newspaper\n', ...withFields() },
      { 'outlets/evening-news.yaml': 'name: Evening News\nkind: newspaper\n', ...withFields() },
    ),
  },
  {
    id: 'bad-value',
    title: 'A value that does not fit its field',
    severities: ['error'],
    matter: 'lost',
    means:
      'The field is known, but what stands in it is of another kind: a word where only some words are possible, a name where an address belongs, a list where one text belongs. The finding says what was expected.',
    fix: 'writes the one possible word that was meant (`withdrawn` for `Withdrawn`, `true` for `yes`), or the tag for the name of a language',
    examples: shown(withFields('language: English'), withFields('language: en')),
  },
  {
    id: 'stray-space',
    title: 'A space around an address',
    severities: ['warning'],
    matter: 'untidy',
    means: 'Before or after the address stands a space. It is left out when the address is used.',
    fix: 'deletes the space',
    examples: shown(
      withOnly('origin_url: " https://harbourpost.example/2024/03/ferry"', LINES[1]!),
      withOnly('origin_url: "https://harbourpost.example/2024/03/ferry"', LINES[1]!),
    ),
  },
  {
    id: 'bidi-control',
    title: 'A sign that turns the direction of writing',
    severities: ['warning'],
    matter: 'lost',
    means:
      'The text holds an invisible sign that makes what follows run from right to left, or back. It can make a line read other than it is. In a field it is left out; in a text the page shows where it was.',
    fix: 'deletes it from a field',
    examples: shown(withFields('category: "Sea\u202e"'), withFields('category: "Sea"')),
  },
  {
    id: 'invisible-character',
    title: 'A character that cannot be seen',
    severities: ['warning', 'note'],
    matter: 'untidy',
    means:
      'The text holds a character without width, such as a soft hyphen or a zero-width space; they come along when text is taken from a web page. It is left out, so that searching and comparing find the word.',
    fix: 'deletes it from a field',
    examples: shown(withFields('category: "Sea\u200bside"'), withFields('category: "Seaside"')),
  },
  {
    id: 'bad-date',
    title: 'A date that cannot be read',
    severities: ['error'],
    matter: 'lost',
    means:
      'Dates are written with the year first, as precise as you know: `2024`, `2024-05`, `2024-05-12`, `2024-05-12 18:13 +0100`. `May 12, 2024` is read as well. A date such as `05/06/2024` is not: in one country it is in May, in the other in June.',
    fix: 'puts the year first where only one day can be meant (`13/05/2024`, `20240513`)',
    examples: shown(withFields('published: 13/05/2024'), withFields('published: 2024-05-13')),
  },
  {
    id: 'date-without-zone',
    title: 'A time without its zone',
    severities: ['note'],
    matter: 'guessed',
    means:
      'A time of day is given, but not how far it is from UTC, and the outlet has no `time_zone`. Only the day is kept.',
    examples: shown(
      {
        'outlets/evening-news.yaml': 'name: Evening News\n',
        ...withFields('outlet: evening-news', 'published: 2024-05-13 18:13'),
      },
      {
        'outlets/evening-news.yaml': 'name: Evening News\n',
        ...withFields('outlet: evening-news', 'published: 2024-05-13 18:13 +0100'),
      },
    ),
  },
  {
    id: 'caption-without-image',
    title: 'A caption without a picture',
    severities: ['warning'],
    matter: 'lost',
    means:
      'The front matter has `image_caption` or `image_credit`, but no `image`. They are not shown.',
    examples: shown(
      withFields('image_caption: The ferry at the slip'),
      withFields('image: media/ferry.jpg', 'image_caption: The ferry at the slip'),
    ),
  },
] satisfies Rule[])
