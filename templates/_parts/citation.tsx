import { Fragment } from 'preact'
import { blockIds } from '../../src/model/block-ids.ts'
import type { Settings } from '../../src/model/settings.ts'
import { siteAddress, sitePath } from '../../src/model/site-address.ts'
import type { Story, Variant } from '../../src/model/story.ts'
import { originalVariant, readingVariant } from '../../src/model/story-dates.ts'
import { citedItem } from '../../src/outputs/citations/cited-item.ts'
import type { Citations } from '../../src/outputs/citations/open-citations.ts'
import { citationStyles } from '../../src/outputs/citations/styles.ts'
import { permanentId } from '../../src/outputs/records/permanent-id.ts'
import { OutsideLink } from './site-link.tsx'

type CiteProps = { settings: Settings; story: Story; citations: Citations }

/** How to cite the text shown and, where that is another, the original; styles, files, addresses. */
export function CiteSection({ story, ...props }: CiteProps) {
  const reading = readingVariant(story)
  const original = originalVariant(story)
  const absent = original ? null : story.absent[0]
  return (
    <section class="cite" id="the_citation" aria-labelledby="citation_name">
      <h2 id="citation_name">Cite</h2>
      <Work
        {...props}
        story={story}
        variant={reading}
        name={original === reading ? 'The original, as shown here' : 'The text shown here'}
      />
      {original && original !== reading && (
        <Work {...props} story={story} variant={original} name="The original" />
      )}
      {absent && (
        <p class="small">
          The original, <bdi>{absent.name ?? 'of an outlet not known'}</bdi>
          {absent.url !== null && (
            <>
              , <OutsideLink url={absent.url} />
            </>
          )}
          , is not held in this archive.
        </p>
      )}
      {story.variants.length > 1 && (
        <p class="small">How to cite each other variant stands with its record.</p>
      )}
    </section>
  )
}

type WorkProps = CiteProps & { variant: Variant; name: string }

function Work({ settings, story, citations, variant, name }: WorkProps) {
  const item = citedItem(story, variant, settings)
  return (
    <div class="cited">
      <h3>{name}</h3>
      <dl class="references">
        {citationStyles.map((style) => (
          <Fragment key={style.id}>
            <dt class="label">{style.name}</dt>
            <dd dir="auto" data-cite={`the ${style.name} reference`}>
              {citations.reference(style.id, item)}
            </dd>
          </Fragment>
        ))}
        <dt class="label">Permanent address</dt>
        <dd>
          <Addresses settings={settings} story={story} variant={variant} />
        </dd>
      </dl>
      <CitationFile name="BibTeX" text={citations.bibtex(item)} />
      <CitationFile name="RIS" text={citations.ris(item)} />
      <CitationFile name="CSL-JSON" text={citations.csl(item)} />
    </div>
  )
}

type AddressesProps = { settings: Settings; story: Story; variant: Variant }

/** Where the text stands in this archive, as an address and as a name that outlives addresses. */
function Addresses({ settings, story, variant }: AddressesProps) {
  const { article, exposure, fragment } = variant
  const path = `stories/${story.slug}/#${fragment}`
  const first = article.body.blocks.findIndex(({ role }) => role === 'paragraph')
  const paragraph = blockIds(fragment, article.body.blocks)[first]
  const hasParagraphs = exposure.show === 'full' && article.code === story.reading
  return (
    <>
      <a class="address" href={`#${fragment}`}>
        {siteAddress(settings, path) ?? sitePath(settings, path)}
      </a>
      <br />
      <code>{permanentId('article', article.code)}</code>
      {hasParagraphs && paragraph !== undefined && (
        <>
          <br />
          <span class="small">
            Each paragraph has an address of its own; the first is{' '}
            <a href={`#${paragraph}`}>{`#${paragraph}`}</a>.
          </span>
        </>
      )}
    </>
  )
}

function CitationFile({ name, text }: { name: string; text: string }) {
  return (
    <details>
      <summary>{name}</summary>
      <pre class="citation-file" data-cite={`the ${name} entry`}>
        {text}
      </pre>
    </details>
  )
}

/** One reference, for the record of a variant that the section of citations leaves out. */
export function CiteLine({
  settings,
  story,
  citations,
  variant,
}: CiteProps & { variant: Variant }) {
  if (variant === readingVariant(story) || variant === originalVariant(story)) {
    return (
      <p class="cite-line">
        <a href="#the_citation">How to cite it</a>
      </p>
    )
  }
  return (
    <p class="cite-line" dir="auto">
      <span class="label">Cite as</span>{' '}
      <span data-cite={`the reference to ${variant.outlet.name}`}>
        {citations.reference('apa', citedItem(story, variant, settings))}
      </span>
    </p>
  )
}
