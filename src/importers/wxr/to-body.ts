import { count as countOf } from '../../model/count.ts'
import type { Finding } from '../../model/finding.ts'
import { importFinding } from '../import-finding.ts'
import { autoParagraphs } from './auto-paragraphs.ts'
import { describePictures } from './describe-pictures.ts'
import { expandShortcodes } from './expand-shortcodes.ts'
import type { WxrSite } from './read-site.ts'

/** The text of an item as WordPress would show it, in HTML, and what of it could not be taken. */
export function toBody(
  content: string,
  site: WxrSite,
  { file, line }: { file: string; line: number },
): { html: string; findings: Finding[] } {
  const { html, left } = expandShortcodes(content, site.attachments)
  const isBlocks = /<!-- wp:/.test(content)
  const paragraphs = isBlocks ? html.replace(bareAddress, link) : autoParagraphs(html)
  const findings = [...left].map(([name, count]) => {
    const message = `Unexpected shortcode [${name}] (${countOf(count, 'time')}), expected text: its tags are left out, the words in it stay`
    const mend = 'Look at the article: what the plug-in would have shown is missing.'
    return importFinding(file, 'note', 'import-shortcode', message, { mend, line })
  })
  return { html: describePictures(paragraphs, site.attachments), findings }
}

/** An address alone on a line, which WordPress shows as a player or a card. */
const bareAddress = /^[ \t]*(https?:\/\/[^\s<>"]{4,2000})[ \t]*$/gm

function link(_whole: string, address: string): string {
  return `<a href="${address}">${address}</a>`
}
