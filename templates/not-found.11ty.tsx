// What a host shows for an address that leads nowhere.
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { ListHead } from './_parts/list-head.tsx'
import { SiteLink } from './_parts/site-link.tsx'

export const data = { permalink: '/404.html', eleventyExcludeFromCollections: true }

export function render({ archive: { settings } }: SiteData): string {
  return renderPage(
    <Page
      settings={settings}
      path="404.html"
      title="No page here"
      description="This address leads to no page of the archive."
      section={null}
      unlisted
    >
      <div class="frame list-page">
        <ListHead
          label="404"
          title="No page here"
          note="This address leads to no page of the archive."
        />
        <div class="prose">
          <p>
            A story keeps its address for good, so the link that brought you here may be mistyped.
          </p>
          <p>
            Look through{' '}
            <SiteLink settings={settings} to="stories/">
              all stories
            </SiteLink>
            , the{' '}
            <SiteLink settings={settings} to="outlets/">
              outlets
            </SiteLink>{' '}
            or the{' '}
            <SiteLink settings={settings} to="topics/">
              topics
            </SiteLink>
            .
          </p>
        </div>
      </div>
    </Page>,
  )
}
