// What changed after publication: corrections not followed, withdrawn articles, rights that end; in pages
// of a fixed size.
import type { PartialDate } from '../src/model/partial-date.ts'
import type { Settings } from '../src/model/settings.ts'
import type { Story, Variant } from '../src/model/story.ts'
import type { Change, Corrected, Ending, Withdrawn } from '../src/stories/views/list-changes.ts'
import type { GroupedPage } from '../src/stories/views/paginate-list.ts'
import { textDirection } from '../src/stories/views/text-direction.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { DayDate } from './_parts/date-line.tsx'
import { ListHead } from './_parts/list-head.tsx'
import { PageLinks, pageNote, pagePath, pageTitle } from './_parts/page-links.tsx'
import { SiteLink } from './_parts/site-link.tsx'

type ChangesData = SiteData & { list: GroupedPage<Change, string> }

export const data = {
  pagination: { data: 'views.changePages', size: 1, alias: 'list' },
  permalink: ({ list }: ChangesData) => `/${pagePath('changes/', list.number)}`,
  eleventyExcludeFromCollections: true,
}

export function render({ archive: { settings }, list }: ChangesData): string {
  const path = 'changes/'
  const title = pageTitle('Recent changes', list)
  return renderPage(
    <Page
      settings={settings}
      path={pagePath(path, list.number)}
      series={{ path, list }}
      title={title}
      description={`Corrections, withdrawn articles and rights that end in ${settings.title}.`}
      section="Changes"
    >
      <div class="frame list-page changes-page">
        <ListHead
          title={title}
          note={
            list.number > 1
              ? pageNote(list, 'change')
              : 'What outlets corrected or withdrew after publication, and whether those who had taken the text followed.'
          }
        />
        {list.total === 0 && <p class="empty">Nothing has been corrected or withdrawn.</p>}
        {list.groups.map(({ key, items }) => (
          <section key={key} class="entries">
            <h2>{key}</h2>
            <ol class="story-list dense">
              {items.map((change, index) => (
                <li key={index}>
                  <ChangeEntry settings={settings} change={change} />
                </li>
              ))}
            </ol>
          </section>
        ))}
        <PageLinks settings={settings} path={path} list={list} />
      </div>
    </Page>,
  )
}

function ChangeEntry({ settings, change }: { settings: Settings; change: Change }) {
  if (change.kind === 'correction') return <Correction settings={settings} {...change} />
  if (change.kind === 'withdrawal') return <Withdrawal settings={settings} {...change} />
  return <RightsEnd settings={settings} {...change} />
}

type WithSettings<T> = T & { settings: Settings }

function Correction({ settings, story, variant, date, text, others }: WithSettings<Corrected>) {
  return (
    <article class="change">
      <When date={date} />
      <div>
        <Title settings={settings} story={story} variant={variant} />
        <p dir="auto">{text}</p>
        <Others settings={settings} story={story} others={others} words="Not recorded at" />
      </div>
    </article>
  )
}

function Withdrawal({ settings, story, variant, date, others }: WithSettings<Withdrawn>) {
  return (
    <article class="change">
      <When date={date} />
      <div>
        <Title settings={settings} story={story} variant={variant} />
        <p>Withdrawn; its record stays, its words are not shown.</p>
        <Others settings={settings} story={story} others={others} words="Still published by" />
      </div>
    </article>
  )
}

function RightsEnd({ settings, story, variant, date, ended }: WithSettings<Ending>) {
  return (
    <article class="change">
      <When date={date} />
      <div>
        <Title settings={settings} story={story} variant={variant} />
        <p>
          {ended
            ? 'The right to show this text has ended; its record stays.'
            : 'From this day on its words will no longer be shown here.'}
        </p>
      </div>
    </article>
  )
}

function When({ date }: { date: PartialDate | null }) {
  return <p class="when small">{date ? <DayDate date={date} /> : 'no date'}</p>
}

type TitleProps = { settings: Settings; story: Story; variant: Variant }

function Title({ settings, story, variant: { article, fragment, outlet } }: TitleProps) {
  return (
    <>
      <p class="label">
        <bdi>{outlet.name}</bdi>
      </p>
      <h3 lang={article.language} dir={textDirection(article.language)}>
        <SiteLink settings={settings} to={`stories/${story.slug}/#${fragment}`}>
          <bdi>{article.title}</bdi>
        </SiteLink>
      </h3>
    </>
  )
}

type OthersProps = { settings: Settings; story: Story; others: readonly Variant[]; words: string }

function Others({ settings, story, others, words }: OthersProps) {
  if (others.length === 0) return null
  return (
    <p class="others">
      <strong>{words}</strong>{' '}
      {others.map(({ article, fragment, outlet }, index) => (
        <>
          {index > 0 && ', '}
          <SiteLink settings={settings} to={`stories/${story.slug}/#${fragment}`}>
            <bdi>{outlet.name}</bdi>
          </SiteLink>
          {article.corrections.length > 0 && ' (with a correction)'}
        </>
      ))}
    </p>
  )
}
