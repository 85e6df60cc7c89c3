// Comes in: one line of a scrape. Goes out: which sort of page furniture it is, or null.
// Every pattern is anchored and every list is a set of whole lines, so that a sentence of the
// article which merely mentions a word (“advertisement”) stays in the article.

/** Whole lines, lower case, without the full stop or colon at their end. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  advertisement: [
    'advertisement',
    'advertisements',
    'skip advertisement',
    'ad',
    'skip ad',
    'skip past ad',
    'sponsored',
    'story continues below',
    'story continues below advertisement',
    'story continued below',
    'article continues below',
    'article continues below advertisement',
    'article continues after advertisement',
    'advertisement - story continues below',
    'advertisement - scroll to continue',
    'scroll to continue',
    'anzeige',
    'publicidad',
    'publicité',
  ],
  navigation: [
    'skip to content',
    'skip to main content',
    'skip to site index',
    'skip to navigation',
    'continue reading the main story',
    'continue reading',
    'read in app',
    'read full article',
    'listen to this article',
    'listen to article',
    'menu',
    'search',
    'home',
    'log in',
    'login',
    'sign in',
    'register',
    'subscribe',
    'subscribe now',
    'subscriber only',
    'back to top',
    'close',
    'show more',
    'see more',
    'loading',
  ],
  share: ['print this article', 'view comments', 'comments', 'leave a comment', 'reprints', 'gift'],
  'image marker': [
    'image',
    'images',
    'photo',
    'photos',
    'picture',
    'video',
    'slideshow',
    'gallery',
    'toggle caption',
    'hide caption',
    'enlarge this image',
    'open image in gallery',
    'view image in fullscreen',
    'view fullscreen',
    'play video',
  ],
  related: [
    'related',
    'related articles',
    'related stories',
    'related topics',
    'related content',
    'more on this story',
    'more stories',
    'most popular',
    'most read',
    'most viewed',
    'recommended',
    'recommended for you',
    'you may also like',
    'read more',
    'read next',
    'see also',
    'editors’ picks',
    "editors' picks",
    'trending',
  ],
}

const BY_LINE: ReadonlyMap<string, string> = new Map(
  Object.entries(LINES).flatMap(([sort, lines]) => lines.map((line) => [line, sort] as const)),
)

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
  const exact = BY_LINE.get(line)
  if (exact !== undefined) return exact
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
