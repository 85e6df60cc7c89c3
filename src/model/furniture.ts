/**
 * Words that a page puts around an article and that are no part of its text: advertisement labels,
 * jump links, share and subscribe buttons, picture markers. Both the markdown room (for what was
 * left in a body) and the importers (for a page scrape) go by this list.
 *
 * Whole lines only, in lower case, spaces folded, without the punctuation at their ends.
 */
export const furniturePhrases: ReadonlySet<string> = new Set([
  // Advertisement labels
  'ad',
  'ads',
  'advert',
  'advertisement',
  'advertisements',
  'advertising',
  'advertisement - scroll to continue',
  'advertisement. scroll to continue reading',
  'article continues after advertisement',
  'article continues below advertisement',
  'story continues below advertisement',
  'continue reading below advertisement',
  'skip ad',
  'skip advertisement',
  'sponsored',
  'sponsored content',
  'paid content',
  'remove ads',
  // Jumps
  'skip to content',
  'skip to main content',
  'skip to site index',
  'skip to navigation',
  'skip past newsletter promotion',
  'after newsletter promotion',
  'story continues below',
  'article continues below',
  'continue reading',
  'continue reading the main story',
  'scroll to continue',
  'back to top',
  'end of carousel',
  // Share, save, subscribe
  'share',
  'share this',
  'share this article',
  'share this story',
  'share full article',
  'share on facebook',
  'share on twitter',
  'share on x',
  'share via email',
  'copy link',
  'save',
  'save article',
  'save for later',
  'save this story',
  'print',
  'print this page',
  'email this article',
  'gift this article',
  'listen to this article',
  'listen to article',
  'read aloud',
  'leave a comment',
  'view comments',
  'show comments',
  'log in',
  'sign in',
  'sign up',
  'subscribe',
  'subscribe now',
  'sign up for our newsletter',
  'sign up for our newsletters',
  'subscribe to our newsletter',
  'get the newsletter',
  'thank you for your patience while we verify access',
  'already a subscriber? log in',
  'already a subscriber? sign in',
  'want all of the times? subscribe',
  'this article is for subscribers only',
  // Picture markers
  'image',
  'photo',
  'video',
  'gallery',
  'enlarge this image',
  'toggle caption',
  'hide caption',
  'view image in fullscreen',
  'open image in gallery',
  'click to enlarge',
  'play video',
  'loading',
  // Lists of other articles
  'related',
  'related articles',
  'related content',
  'related stories',
  'related topics',
  'read more',
  'read next',
  'recommended',
  'recommended stories',
  'recommended for you',
  'more on this story',
  'more from this section',
  'most popular',
  'most read',
  'most viewed',
  'trending',
  'trending now',
  'up next',
  'you may also like',
  'see more',
  'show more',
  // Other languages
  'anzeige',
  'werbung',
  'weiterlesen nach der anzeige',
  'publicité',
  'la suite après cette publicité',
  'partager',
  'publicidad',
  'compartir',
  'publicidade',
  'continua após a publicidade',
  'continua depois da publicidade',
  'compartilhar',
  'pubblicità',
  'reclame',
  'реклама',
  'поделиться',
  'إعلان',
  'اعلان',
  'شارك',
  '广告',
  '廣告',
  '分享',
  '広告',
  '광고',
])

/** Longer lines that begin so are furniture as well. */
const furnitureStarts: readonly string[] = [
  'advertisement skip',
  'this advertisement has not loaded yet',
  'story continues below this ad',
  'article content continues below',
  'thank you for your patience while we verify access',
  'want all of the times?',
  'supported by skip advertisement',
]

/**
 * Whether one line of text is page furniture: the whole line, whatever its case and spacing.
 *
 * @param line Text of one line or one paragraph.
 */
export function isFurniture(line: string): boolean {
  if (line.length > 200) return false
  const folded = line
    .normalize('NFC')
    .replace(/[\s\u200B\uFEFF]+/g, ' ')
    .toLowerCase()
  const bare = folded.replace(/^[ [(*_–—-]+/, '').replace(/[ \])*_.:!…»>–—-]+$/, '')
  return furniturePhrases.has(bare) || furnitureStarts.some((start) => bare.startsWith(start))
}
