// What changed after publication: corrections not followed, withdrawn articles, rights that end.
import type { ComponentChildren } from 'preact'
import type { PartialDate } from '../src/model/partial-date.ts'
import type { Settings } from '../src/model/settings.ts'
import type { Story, Variant } from '../src/model/story.ts'
import {
  type Corrected,
  type Ending,
  listChanges,
  type Withdrawn,
} from '../src/stories/views/list-changes.ts'
import { textDirection } from '../src/stories/views/text-direction.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { DayDate } from './_parts/date-line.tsx'
import { ListHead } from './_parts/list-head.tsx'
import { SiteLink } from './_parts/site-link.tsx'

export const data = { permalink: '/changes/', eleventyExcludeFromCollections: true }

/** Entries of a list; the page is about what is recent. */
const most = 100

export function render({ archive }: SiteData): string {
  const { settings } = archive
  const { open, settled, withdrawn, endings } = listChanges(archive)
  const isEmpty = [open, settled, withdrawn, endings].every((list) => list.length === 0)
  return renderPage(
    <Page
      settings={settings}
      path="changes/"
      title="Recent changes"
      description={`Corrections, withdrawn articles and rights that end in ${settings.title}.`}
      section="Changes"
    >
      <div class="frame list-page changes-page">
        <ListHead
          title="Recent changes"
          note="What outlets corrected or withdrew after publication, and whether those who had taken the text followed."
        />
        {isEmpty && <p class="empty">Nothing has been corrected or withdrawn.</p>}
        <Group title="Corrected at the source, not where it was taken" entries={open}>
          {(entry) => <Correction settings={settings} {...entry} />}
        </Group>
        <Group title="Withdrawn" entries={withdrawn}>
          {(entry) => <Withdrawal settings={settings} {...entry} />}
        </Group>
        <Group title={open.length > 0 ? 'Other corrections' : 'Corrections'} entries={settled}>
          {(entry) => <Correction settings={settings} {...entry} />}
        </Group>
        <Group title="Rights that ended or will end" entries={endings}>
          {(entry) => <RightsEnd settings={settings} {...entry} />}
        </Group>
      </div>
    </Page>,
  )
}

type GroupProps<T> = {
  title: string
  entries: readonly T[]
  children: (entry: T) => ComponentChildren
}

function Group<T>({ title, entries, children }: GroupProps<T>) {
  if (entries.length === 0) return null
  return (
    <section class="entries">
      <h2>{title}</h2>
      <ol class="story-list dense">
        {entries.slice(0, most).map((entry, index) => (
          <li key={index}>{children(entry)}</li>
        ))}
      </ol>
    </section>
  )
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
