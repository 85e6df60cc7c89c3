// Comes in: one line of a scrape. Goes out: which sort of page furniture it is, or null.
// Every pattern is anchored and every list is a set of whole lines, so that a sentence of the
// article which merely mentions a word (“advertisement”) stays in the article.

import { isFurniture } from '../../model/furniture.ts'

/** Whole lines that are furniture on a scraped page, but may be words of a text elsewhere. */
const MORE_LINES: ReadonlySet<string> = new Set([
  'images',
  'photos',
  'picture',
  'slideshow',
  'view fullscreen',
  'home',
  'menu',
  'search',
  'login',
  'register',
  'close',
  'comments',
  'gift',
  'reprints',
  'read in app',
  'read full article',
  'story continued below',
  'see also',
  'editors’ picks',
  "editors' picks",
])

/** What a furniture line is called, the first that fits; else it is navigation. */
const SORTS: readonly (readonly [string, RegExp])[] = [
  ['advertisement', /^ads?$|advert|sponsor|paid content|^skip ad|continued? below|scroll to/],
  ['advertisement', /anzeige|werbung|publici|pubblici|реклама|إعلان|اعلان|广告|廣告|広告|광고/],
  [
    'image marker',
    /^(?:image|photo|picture|video)s?$|caption|gallery|slideshow|fullscreen|enlarge/,
  ],
  ['newsletter', /newsletter|verify access|^sign up/],
  [
    'related',
    /related|^most |recommended|^read (?:more|next)|^more |trending|picks|see also|may also/,
  ],
  [
    'share',
    /share|copy link|^save|^print|mail|comment|gift|reprints|parta|compart|شارك|分享|поделиться/,
  ],
]

const PATTERNS: readonly (readonly [string, RegExp])[] = [
  ['navigation', /^(?:listen|audio) ?[·•|:] ?\d{1,3}:\d\d/i],
  ['navigation', /^\d{1,3}[ -]min(?:ute)?s? (?:read|listen)$/i],
  ['navigation', /^(?:leer en español|lire en français|阅读简体中文版|閱讀繁體中文版)/i],
  ['share', /^\d{1,6} comments?$/i],
  ['related', /^(?:read more|read also|also read|see also|related|watch|don’t miss|more): ?\S/i],
  ['newsletter', /^(?:sign up (?:here|now|today|for|to get|to receive)|newsletters?$)/i],
  ['newsletter', /^(?:get|subscribe to|join) (?:the|our) .{0,120}newsletters?\b/i],
  ['newsletter', /^get (?:it|the .{1,80}|our .{1,80}) (?:sent to|delivered to|in) your inbox/i],
  ['newsletter', /^by (?:signing up|subscribing|providing your email)/i],
  ['newsletter', /^(?:enter )?your e-?mail(?: address)?$/i],
  ['newsletter', /^thank you for (?:signing up|your patience while we verify access)/i],
  ['footer', /^(?:all rights reserved|terms of (?:use|service)|privacy policy|cookie policy)\b/i],
  ['print note', /^a version of this article appears in print on\b/i],
  ['footer', /^we use cookies\b/i],
]

const SHARE_WORDS =
  /share(?: full| this)?(?: article| story)?|on|via|facebook|twitter|whatsapp|linkedin|reddit|pinterest|telegram|messenger|bluesky|threads|e-?mail|copy link|link copied|print|save(?: for later)?|more|x(?![a-z])|[\d ,|·•/:+.-]+/gi

const FOOTER_TERMS = [
  'contact us',
  'terms of',
  'privacy',
  'cookie',
  'accessibility',
  'advertise',
  'site map',
  'sitemap',
  'subscriptions',
  'about us',
  'careers',
  'work with us',
  'your ad choices',
  'help',
  'all rights reserved',
]

/** The sort of furniture that a line is by itself, or null. */
export function recogniseFurniture(text: string): string | null {
  if (text.length > 600) return null
  if (!/[\p{L}\p{N}]/u.test(text)) return 'separator'
  const line = text.toLowerCase().replace(/[.:…]$/, '')
  if (isFurniture(text) || MORE_LINES.has(line)) {
    return SORTS.find(([, expression]) => expression.test(line))?.[0] ?? 'navigation'
  }
  const pattern = PATTERNS.find(([, expression]) => expression.test(text))
  if (pattern !== undefined && text.length <= 300) return pattern[0]
  if (isShareLine(text)) return 'share'
  return isFooter(line) ? 'footer' : null
}

/** `Share full article`, `ShareFacebookTwitterEmail`: nothing but names of places to share to. */
function isShareLine(text: string): boolean {
  if (text.length > 160 || !/share|facebook|twitter|whatsapp|e-?mail|copy link|print/i.test(text)) {
    return false
  }
  return text.replace(SHARE_WORDS, '') === ''
}

/**
 * The run-together links of a page's foot: `© 2024 The PaperContact UsPrivacy PolicyHelp`. A bare
 * `© 2024 A Paper` is no furniture: on another paper's page it credits the source.
 */
function isFooter(line: string): boolean {
  const terms = FOOTER_TERMS.filter((term) => line.includes(term)).length
  if (line.startsWith('©') || line.startsWith('copyright')) return terms >= 1
  return terms >= 3 && !/[.!?]\s/.test(line)
}
