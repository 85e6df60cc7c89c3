import type { Story, Variant } from '../../src/model/story.ts'
import { originalVariant, readingVariant } from '../../src/stories/views/story-dates.ts'
import { variantDate } from '../../src/stories/views/variant-date.ts'
import { Corrections } from './corrections.tsx'
import { FullDate } from './date-line.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { GradeBadge } from './grade-badge.tsx'
import { Record } from './record.tsx'
import { OutsideLink } from './site-link.tsx'
import { StemmaFigure } from './stemma.tsx'
import { kindWords } from './words.ts'

/** Where the story comes from and how the archive knows: each fact with its evidence and its grade. */
export function ProvenancePanel({ story }: { story: Story }) {
  const reading = readingVariant(story)
  return (
    <aside class="provenance" id="provenance" aria-labelledby="provenance-name">
      <h2 id="provenance-name">Provenance</h2>
      <Origin story={story} />
      <section aria-labelledby="lineage-name">
        <h3 id="lineage-name">Lineage</h3>
        <StemmaFigure story={story} />
      </section>
      <Chain story={story} />
      <Disagreements story={story} />
      <Unknowns story={story} />
      <section aria-labelledby="record-name">
        <h3 id="record-name">
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
    <section aria-labelledby="origin-name" class="origin">
      <h3 id="origin-name">First published by</h3>
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
function Chain({ story }: { story: Story }) {
  const derived = story.variants.filter((variant) => variant.derivation !== null)
  if (derived.length === 0) return null
  return (
    <section aria-labelledby="chain-name">
      <h3 id="chain-name">Who took it from whom</h3>
      <ol class="chain">
        {derived.map((variant) => (
          <ChainStep key={variant.fragment} story={story} variant={variant} />
        ))}
      </ol>
    </section>
  )
}

function ChainStep({ story, variant }: { story: Story; variant: Variant }) {
  const { derivation } = variant
  if (!derivation) return null
  const source = story.variants.find((other) => other.article.code === derivation.source.code)
  const name = source?.outlet.name ?? derivation.source.name ?? derivation.source.url
  return (
    <li id={`evidence-${variant.fragment}`}>
      <p>
        <a href={`#${variant.fragment}`}>
          <bdi>{variant.outlet.name}</bdi>
        </a>{' '}
        <span aria-hidden="true">←</span>
        <span class="visually-hidden">from</span> <bdi>{name}</bdi>
      </p>
      <p class="small">
        {kindWords[derivation.kind].name} <GradeBadge grade={derivation.grade} />
      </p>
      <EvidenceList evidence={derivation.evidence} />
    </li>
  )
}

function Disagreements({ story }: { story: Story }) {
  if (story.disagreements.length === 0) return null
  return (
    <section aria-labelledby="disagreements-name" class="disagreements">
      <h3 id="disagreements-name">Where the evidence disagrees</h3>
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
    <section aria-labelledby="unknowns-name">
      <h3 id="unknowns-name">What is not known</h3>
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
