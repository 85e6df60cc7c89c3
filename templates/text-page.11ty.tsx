// A page of the site's own words: one of the editors' own, or one of the guide.
import type { Page as TextPage } from '../src/model/page.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { ListHead } from './_parts/list-head.tsx'
import { SiteLink } from './_parts/site-link.tsx'

type TextPageData = SiteData & { text: TextPage }

export const data = {
  pagination: { data: 'archive.pages', size: 1, alias: 'text' },
  permalink: ({ text }: TextPageData) => `/${text.path}`,
  eleventyExcludeFromCollections: true,
}

export function render({ archive: { settings }, text }: TextPageData): string {
  const { path, title, description, html, headings, parent } = text
  return renderPage(
    <Page settings={settings} path={path} title={title} description={description} section={null}>
      <div class="frame list-page text-page">
        <ListHead
          label={
            parent !== null && (
              <SiteLink settings={settings} to={parent}>
                Guide
              </SiteLink>
            )
          }
          title={title}
        />
        {headings.length > 1 && (
          <nav aria-label="On this page">
            <ol>
              {headings.map(({ id, text: words }) => (
                <li key={id}>
                  <a href={`#${id}`}>{words}</a>
                </li>
              ))}
            </ol>
          </nav>
        )}
        <div class="prose" dangerouslySetInnerHTML={{ __html: html }} />
      </div>
    </Page>,
  )
}
