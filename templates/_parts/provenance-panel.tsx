import type { Derivation } from '../../src/model/derivation.ts'
import type { Story, Variant } from '../../src/model/story.ts'
import { originalVariant, readingVariant } from '../../src/model/story-dates.ts'
import { variantDate } from '../../src/model/variant-date.ts'
import type { IndexedStory } from '../../src/stories/views/index-story.ts'
import { Corrections } from './corrections.tsx'
import { FullDate } from './date-line.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { GradeBadge } from './grade-badge.tsx'
import { Record } from './record.tsx'
import { OutsideLink } from './site-link.tsx'
import { StemmaFigure } from './stemma.tsx'
import { count, kindWords, mostAtAGlance } from './words.ts'

/** Where the story comes from and how the archive knows: each fact with its evidence and its grade. */
export function ProvenancePanel({ story }: { story: IndexedStory }) {
  const reading = readingVariant(story)
  return (
    <aside class="provenance" id="the_provenance" aria-labelledby="provenance_name">
      <h2 id="provenance_name">Provenance</h2>
      <Origin story={story} />
      <section aria-labelledby="lineage_name">
        <h3 id="lineage_name">Lineage</h3>
        <StemmaFigure story={story} />
      </section>
      <Chain story={story} />
      <Disagreements story={story} />
      <Unknowns story={story} />
      <section aria-labelledby="record_name">
        <h3 id="record_name">
          Record of the text shown, <bdi>{reading.outlet.name}</bdi>
        </h3>
        <Record variant={reading} />
        <Corrections article={reading.article} />
        <p class="small">Each variant’s own record stands with it, under Variants.</p>
      </section>
    </aside>
  )
}

function Origin({ story }: { story: Story }) {
  const original = originalVariant(story)
  const absent = original ? null : (story.absent[0] ?? null)
  const when = original && variantDate(original.article)
  return (
    <section aria-labelledby="origin_name" class="origin">
      <h3 id="origin_name">First published by</h3>
      <p class="origin-outlet">
        <bdi>{original?.outlet.name ?? absent?.name ?? absent?.url ?? 'Not determined'}</bdi>
      </p>
      {when && (
        <p>
          <FullDate date={when.date} />
        </p>
      )}
      {absent && <p>The original is not held in this archive.</p>}
      {(original?.article.url ?? absent?.url) && (
        <p>
          <span class="label">Original address</span>{' '}
          <OutsideLink url={original?.article.url ?? absent?.url ?? null} />
        </p>
      )}
      <EvidenceList evidence={story.originalEvidence} />
    </section>
  )
}

/** Who took it from whom, with the evidence for each step. */
function Chain({ story }: { story: IndexedStory }) {
  const steps = story.variants.filter(({ derivation, alike }) => derivation || alike.length > 0)
  if (steps.length === 0) return null
  return (
    <section aria-labelledby="chain_name">
      <h3 id="chain_name">Who took it from whom</h3>
      <Steps story={story} steps={steps.slice(0, mostAtAGlance)} />
      {steps.length > mostAtAGlance && (
        <details>
          <summary>{count(steps.length - mostAtAGlance, 'more text')}</summary>
          <Steps story={story} steps={steps.slice(mostAtAGlance)} />
        </details>
      )}
    </section>
  )
}

function Steps({ story, steps }: { story: IndexedStory; steps: readonly Variant[] }) {
  return (
    <ol class="chain">
      {steps.map((variant) => (
        <li key={variant.fragment} id={`${variant.fragment}_evidence`}>
          {[...(variant.derivation ? [variant.derivation] : []), ...variant.alsoFrom].map(
            (derivation, index) => (
              <ChainStep key={index} story={story} variant={variant} derivation={derivation} />
            ),
          )}
          {!variant.derivation && <Alike variant={variant} />}
        </li>
      ))}
    </ol>
  )
}

type ChainStepProps = { story: IndexedStory; variant: Variant; derivation: Derivation }

function ChainStep({ story, variant, derivation }: ChainStepProps) {
  const source = story.byCode.get(derivation.source.code)
  const name = source?.outlet.name ?? derivation.source.name ?? derivation.source.url
  return (
    <>
      <p class="step">
        <a href={`#${variant.fragment}`}>
          <bdi>{variant.outlet.name}</bdi>
        </a>{' '}
        <span aria-hidden="true">←</span>
        <span class="vh">from</span> <bdi>{name}</bdi>
      </p>
      <p class="small">
        {kindWords[derivation.kind].name} <GradeBadge grade={derivation.grade} />
        {derivation.nearMatch && ' The address given leads there only nearly.'}
      </p>
      <EvidenceList evidence={derivation.evidence} />
    </>
  )
}

/** A text that belongs here for its likeness, though nothing tells which way it went. */
function Alike({ variant }: { variant: Variant }) {
  return (
    <>
      <p class="step">
        <a href={`#${variant.fragment}`}>
          <bdi>{variant.outlet.name}</bdi>
        </a>
      </p>
      <p class="small">Carries the same text; which way it went is not determined.</p>
      <EvidenceList evidence={variant.alike} />
    </>
  )
}

function Disagreements({ story }: { story: Story }) {
  if (story.disagreements.length === 0) return null
  return (
    <section aria-labelledby="disagreements_name" class="disagreements">
      <h3 id="disagreements_name">Where the evidence disagrees</h3>
      {story.disagreements.map((disagreement, index) => (
        <div key={index}>
          <p dir="auto">{disagreement.text}</p>
          <EvidenceList evidence={disagreement.evidence} />
        </div>
      ))}
    </section>
  )
}

function Unknowns({ story }: { story: Story }) {
  return (
    <section aria-labelledby="unknowns_name">
      <h3 id="unknowns_name">What is not known</h3>
      {story.unknowns.length === 0 ? (
        <p>Nothing that this page would need is missing from the record.</p>
      ) : (
        <ul class="unknowns">
          {story.unknowns.map((unknown) => (
            <li key={unknown} dir="auto">
              {unknown}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
