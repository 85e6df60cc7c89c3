import { simple } from './suggest-name.ts'

/*
 * Names that other site generators, or other languages, use for fields of an article. They are not
 * read; the finding names ours.
 */
const FOREIGN: Readonly<Record<string, string>> = Object.freeze({
  origin_url:
    'source_url original_url canonical_url canonical via url link permalink original source_link origin',
  byline: 'author authors writer writers by autor autores auteur auteurs creator 作者',
  tags: 'keywords keyword topics topic labels schlagwörter etiquetas 标签',
  language: 'lang locale idioma langue sprache lingua 语言',
  description: 'summary excerpt subtitle abstract dek standfirst lede deck intro 摘要',
  category: 'categories section rubric rubrik ressort seccion',
  title: 'headline heading hed titel titre titulo título titolo überschrift 标题',
  date: 'datum fecha data created created_at date_created 日期',
  published: 'pubdate pub_date publish_date date_published published_at first_published issued',
  updated: 'lastmod modified last_modified date_modified modified_at updated_at last_updated',
  retrieved: 'accessed access_date scraped scraped_at fetched fetched_at crawled captured',
  outlet: 'publisher publication newspaper source site site_name website journal medium provider',
  image:
    'cover cover_image thumbnail hero hero_image featured_image image_feature banner picture photo og_image',
  image_alt: 'alt alt_text image_description',
  image_caption: 'caption figcaption photo_caption',
  image_credit: 'credit photo_credit photographer image_source',
  code: 'id slug uid guid uuid identifier article_id',
  rights: 'license licence copyright holder licensing rights_holder credit_line display',
  'rights.expires': 'expirydate expiry_date expires expiry unpublish_date',
  aliases: 'redirect_from redirects redirect alias old_urls former_urls',
  derived_from:
    'republished_from based_on translated_from translation_of reprinted_from syndicated_from',
  archived_at: 'archive_url archive wayback wayback_url memento captures',
  corrections: 'correction errata erratum',
  draft: 'hidden unlisted unpublished',
  story: 'story_id group cluster series',
})

/** Our field for what others call `source_url`, `author` and so on, by the simple form of the name. */
export const FOREIGN_FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries(FOREIGN).flatMap(([field, names]) =>
    names.split(' ').map((name) => [simple(name), field] as const),
  ),
)
