import type { Finding } from '../../model/finding.ts'
import { addressProblem } from '../../model/http-address.ts'
import { importFinding } from '../import-finding.ts'
import type { MoreFacts } from '../imported-article.ts'
import { htmlWords, plainWords, topicFields, wordList } from '../items/plain-words.ts'
import type { SourceItem } from '../items/source-item.ts'
import { type SetAside, setAside } from '../set-aside.ts'
import type { WxrItem } from './parse-item.ts'
import { keepMeta, sourcesOfMeta } from './read-meta.ts'
import type { WxrSite } from './read-site.ts'
import { toBody } from './to-body.ts'

type Place = { file: string; name: string; line: number }

/** Kinds of item in the words of the report; those not named here by their own name. */
const KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    attachment: 'attachments',
    nav_menu_item: 'items of menus',
    revision: 'revisions',
    custom_css: 'styles',
    customize_changeset: 'styles',
    wp_global_styles: 'styles',
    wp_template: 'templates',
    wp_template_part: 'templates',
    wp_block: 'blocks for reuse',
    wp_navigation: 'menus',
  }),
)
const STATUSES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    trash: 'items in the bin',
    'auto-draft': 'drafts that were never saved',
    inherit: 'revisions',
  }),
)

/** One item of an export as an article, with its number of comments; what is none is set aside. */
export function readEntry(
  item: WxrItem,
  site: WxrSite,
  place: Place,
): { item: SourceItem; comments: number } | SetAside {
  const status = item.text('wp:status') || 'publish'
  const reason = whyNone(item, status)
  if (reason !== null) return setAside(reason)
  const link = item.text('link')
  const url = addressProblem(link) === null ? link : null
  const body = toBody(item.text('content:encoded'), site, place)
  const standing = draftOf(status, item.text('wp:post_password') !== '', place)
  return {
    comments: item.comments,
    item: {
      name: place.name,
      id: plainWords(item.text('guid')) ?? url,
      url,
      title: htmlWords(item.text('title')),
      description: htmlWords(item.text('excerpt:encoded')),
      language: plainWords(site.language),
      byline: bylineOf(item, site),
      published: publishedOf(item),
      updated: gmt(item.text('wp:post_modified_gmt')),
      body: { form: 'html', value: body.html },
      more: {
        ...topicFields(topicsOf(item)),
        ...leadPicture(item, site),
        ...sourcesOfMeta(item.meta, url),
        ...standing.more,
      },
      kept: {
        wordpress_id: item.text('wp:post_id'),
        image_alt: site.attachments.get(item.meta.get('_thumbnail_id') ?? '')?.alt,
        ...keepMeta(item),
      },
      publisher: site.title === null ? null : { name: site.title, home: site.home },
      findings: [...standing.findings, ...body.findings],
    },
  }
}

/** Why an item is no article; null where it is one. */
function whyNone(item: WxrItem, status: string): string | null {
  const type = item.text('wp:post_type') || 'post'
  if (type === 'post' || type === 'page') return STATUSES.get(status) ?? null
  return KINDS.get(type) ?? `items of the type ${type.slice(0, 40)}`
}

/** Only what is published for everyone is no draft. */
function draftOf(
  status: string,
  hasPassword: boolean,
  { file, name, line }: Place,
): { more: Pick<MoreFacts, 'draft'>; findings: Finding[] } {
  if (status === 'publish' && !hasPassword) return { more: {}, findings: [] }
  const why = hasPassword ? 'needs a password' : `has the status ${status.slice(0, 40)}`
  const message = `${name} ${why}: it is imported as a draft`
  const mend = 'Take `draft: true` out if it may be shown.'
  const finding = importFinding(file, 'note', 'import-standing', message, { mend, line })
  return { more: { draft: true }, findings: [finding] }
}

/** `2031-05-07 10:00:00` in UTC → ISO 8601; null for the zeros that stand for no date. */
function gmt(text: string): string | null {
  return /^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text) ? `${text.replace(' ', 'T')}Z` : null
}

function publishedOf(item: WxrItem): string | null {
  const local = item.text('wp:post_date')
  const mail = item.text('pubDate')
  const isMail = mail !== '' && !/ -0001 /.test(mail)
  return gmt(item.text('wp:post_date_gmt')) ?? (isMail ? mail : null) ?? (gmt(local) ? local : null)
}

function bylineOf(item: WxrItem, site: WxrSite): string[] {
  const coauthors = wordList(item.terms('author'))
  if (coauthors.length > 0) return coauthors
  const login = item.text('dc:creator')
  return wordList([site.authors.get(login) ?? login])
}

/** What WordPress puts in where the author chose none. */
function topicsOf(item: WxrItem): string[] {
  const categories = wordList(item.terms('category')).filter(
    (name) => name.toLowerCase() !== 'uncategorized',
  )
  return [...new Set([...categories, ...wordList(item.terms('post_tag'))])]
}

function leadPicture(item: WxrItem, site: WxrSite): Pick<MoreFacts, 'image' | 'image_caption'> {
  const picture = site.attachments.get(item.meta.get('_thumbnail_id') ?? '')
  if (picture === undefined) return {}
  const { url, caption } = picture
  return { image: url, ...(caption === '' ? {} : { image_caption: caption }) }
}
