import { defaultSchema, type Options as Schema } from 'rehype-sanitize'

const keep = (names: readonly string[] | null | undefined, ...drop: string[]) =>
  (names ?? []).filter((name) => !drop.includes(name))

/**
 * Attributes that any element may carry. The default list also lets microdata through (it could
 * contradict the page's own JSON-LD), shortcuts and tab order (they belong to the page), and
 * presentation that HTML has given up.
 */
const anywhere = [
  'ariaLabel',
  'colSpan',
  'dateTime',
  'dir',
  'id',
  'lang',
  'open',
  'rowSpan',
  'scope',
  'start',
  'title',
]

/**
 * What survives of a body's HTML: an allow-list, tighter than GitHub's. Protocols are checked once
 * more here, after `rehypeSafeUrls` has already rewritten the addresses. Ids are left alone
 * (`clobberPrefix: ''`): `rehypePrefixIds` gives all of them one prefix, footnotes included.
 */
export const schema: Schema = {
  ...defaultSchema,
  attributes: {
    a: ['ariaDescribedBy', 'ariaLabel', 'dataFootnoteBackref', 'dataFootnoteRef', 'href'],
    code: [['className', /^language-[\w+#-]{1,40}$/]],
    h2: [['className', 'sr-only']],
    img: ['alt', 'height', 'src', 'width'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    li: [['className', 'task-list-item']],
    ol: [['className', 'contains-task-list'], 'reversed', 'type'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    td: ['align'],
    th: ['align'],
    ul: [['className', 'contains-task-list']],
    '*': anywhere,
  },
  clobber: [],
  clobberPrefix: '',
  protocols: {
    href: ['http', 'https', 'mailto'],
    src: ['http', 'https'],
  },
  required: { input: { disabled: true, type: 'checkbox' } },
  strip: [
    'applet',
    'audio',
    'button',
    'canvas',
    'datalist',
    'embed',
    'frameset',
    'head',
    'iframe',
    'map',
    'math',
    'noembed',
    'noframes',
    'object',
    'option',
    'plaintext',
    'script',
    'select',
    'style',
    'svg',
    'template',
    'textarea',
    'title',
    'video',
    'xmp',
  ],
  tagNames: [
    ...keep(defaultSchema.tagNames, 'picture', 'source', 'strike', 'tt'),
    'abbr',
    'bdi',
    'caption',
    'cite',
    'dfn',
    'figcaption',
    'figure',
    'mark',
    'small',
    'time',
    'u',
  ],
}
