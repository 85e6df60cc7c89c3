import type { Article } from '../model/article.ts'

/**
 * Everything that discovery reads of an article, as one text: the file's fingerprint stands for its
 * front matter and body, the rest is what the outlet's file and the settings add to them.
 */
export function identifyArticle(article: Article): string {
  const { code, outlet, url, sha256, published, dated, byline, rights, language } = article
  const dates = `${published?.text}\n${dated?.text}`
  const own = `${code}\n${outlet}\n${url}\n${dates}\n${language}\n${sha256.file}\n${sha256.text}`
  const rightful = `${rights.holder}\n${rights.creditLine}`
  return `${own}\n${rightful}\n${byline.length === 0 ? '' : byline.join('\n')}`
}
