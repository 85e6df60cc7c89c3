// The method, the grades of evidence and their limits, what is marked as a change: from the same lists
// that the code uses.
import { EDIT_CLASSES } from '../src/compare/edit-classes.ts'
import { automaticBar } from '../src/discover/automatic-links.ts'
import { attributionForms } from '../src/markdown/attribution/attribution-forms.ts'
import { derivationKindSchema } from '../src/model/derivation.ts'
import { gradeSchema } from '../src/model/evidence.ts'
import { displaySchema } from '../src/model/rights.ts'
import type { Settings } from '../src/model/settings.ts'
import { editGroupOf, editGroups } from '../src/stories/views/group-edits.ts'
import { Page, renderPage } from './_layouts/page.tsx'
import type { SiteData } from './_layouts/site-data.ts'
import { GradeBadge } from './_parts/grade-badge.tsx'
import { ListHead } from './_parts/list-head.tsx'
import { displayWords, gradeWords, groupDigits, kindWords, percent } from './_parts/words.ts'

export const data = { permalink: '/about/', eleventyExcludeFromCollections: true }

export function render({ archive }: SiteData): string {
  const { settings } = archive
  return renderPage(
    <Page
      settings={settings}
      path="about/"
      title="About"
      description={`How ${settings.title} links news texts to their sources, and how far to trust it.`}
      section="About"
    >
      <div class="frame list-page about">
        <ListHead title="About this archive" note={settings.description} />
        <div class="prose">
          <Method settings={settings} />
          <Grades />
          <Kinds />
          <Limits />
          <Rights />
        </div>
        <div class="side">
          <Holdings archive={archive} />
          <Edits />
        </div>
      </div>
    </Page>,
  )
}

function Method({ settings }: { settings: Settings }) {
  const { words, containment, longestRun } = automaticBar
  return (
    <section>
      <h2 id="method">Method</h2>
      <p>
        A news story seldom stays where it was first published. Other outlets republish it, cut it,
        translate it and edit it to their own style. This archive keeps the texts as each outlet
        published them and puts those that carry one underlying text together on one page.
      </p>
      <p>
        Each text is kept unchanged in a file of its own, with its address, its dates as given and a
        fingerprint (SHA-256) of the file and of its words. Texts are linked by what an editor
        declared, by the credit lines in the texts, and by addresses that lead to one another. Every
        link says on what it rests.
      </p>
      <p>
        {`Credits are recognised by ${attributionForms.length} forms of words, in several languages. `}
        {settings.computedLinks
          ? `Texts that carry no credit are linked by their words alone only where the likeness is beyond doubt: of two texts the shorter has ${words} words or more, ${percent(containment)} of them stand in the other, and ${longestRun} or more run on unchanged. Such a link is marked as computed.`
          : 'Texts that carry no credit are not linked by their words alone.'}
      </p>
    </section>
  )
}

function Grades() {
  return (
    <section>
      <h2 id="grades">The grades of evidence</h2>
      <dl class="meanings">
        {gradeSchema.options.map((grade) => (
          <div key={grade}>
            <dt>
              <GradeBadge grade={grade} />
            </dt>
            <dd>
              {gradeWords[grade].meaning} <em>Its limit: {gradeWords[grade].limit}</em>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        A link has the grade of its strongest evidence. Where the grades contradict each other, the
        story’s page shows all of them under “Where the evidence disagrees”. “Not determined” is a
        valid answer.
      </p>
    </section>
  )
}

function Kinds() {
  return (
    <section>
      <h2 id="kinds">What was done to a text</h2>
      <dl class="meanings">
        {derivationKindSchema.options.map((kind) => (
          <div key={kind}>
            <dt>{kindWords[kind].name}</dt>
            <dd>{kindWords[kind].meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Limits() {
  return (
    <section>
      <h2 id="limits">Limits</h2>
      <ul>
        <li>
          The archive knows only the texts that were put into it. “First published by” means first
          among the texts and credits known here.
        </li>
        <li>
          Dates keep the precision they were given in. Where only days are known, two texts of the
          same day have no order. A bare date in a file is called “dated”, not “published”.
        </li>
        <li>
          A fingerprint shows that a file has not changed since it was read, not that the outlet
          published those words.
        </li>
        <li>Changes are found by a program. A mark that is wrong can be reported and corrected.</li>
      </ul>
    </section>
  )
}

function Rights() {
  return (
    <section>
      <h2 id="rights">Rights</h2>
      <p>What is shown of a text follows the rights recorded for it:</p>
      <ul>
        {displaySchema.options.map((display) => (
          <li key={display}>{displayWords[display]}</li>
        ))}
      </ul>
      <p>
        A text that was withdrawn, or whose rights have expired, stays as a record without its
        words, so that a citation of it still leads somewhere.
      </p>
    </section>
  )
}

function Holdings({ archive: { counts, stories } }: { archive: SiteData['archive'] }) {
  const rows = [
    ['Articles read', counts.read],
    ['Published', counts.published],
    ['Stories', stories.length],
    ['Withdrawn', counts.withdrawn],
    ['Drafts', counts.draft],
    ['Refused for errors', counts.refused],
  ] as const
  return (
    <section aria-labelledby="holdings">
      <h2 id="holdings" class="label">
        What it holds
      </h2>
      <ul class="tally">
        {rows.map(([name, number]) => (
          <li key={name}>
            {name} <span>{groupDigits(number)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Every class of edits under the group whose colour its bar has. */
function Edits() {
  return (
    <section aria-labelledby="edits">
      <h2 id="edits" class="label">
        What is marked as a change
      </h2>
      {editGroups.map(({ id, name }) => {
        const classes = EDIT_CLASSES.filter((one) => editGroupOf(one.id) === id)
        if (classes.length === 0) return null
        return (
          <details key={id} class="edit-group">
            <summary>
              <span class={`swatch group-${id}`} aria-hidden="true" />
              {name}
            </summary>
            <dl>
              {classes.map(({ id: key, label, description, weight }) => (
                <div key={key}>
                  <dt>
                    {label}
                    {weight === 'style' && <span class="small"> of style</span>}
                  </dt>
                  <dd>{description}</dd>
                </div>
              ))}
            </dl>
          </details>
        )
      })}
      <p class="small">
        A change of style leaves what a reader learns as it was; each reader may hide those.
      </p>
    </section>
  )
}
