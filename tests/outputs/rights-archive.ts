// An archive in which most texts may not be shown: each hidden text has a phrase of its own.
import type { Archive } from '../../src/model/archive.ts'
import type { Comparison } from '../../src/model/edit.ts'
import type { Variant } from '../../src/model/story.ts'
import {
  article,
  block,
  outlet,
  settings,
  story,
  variant,
  when,
} from '../templates/fixture-parts.ts'

/** Words of texts that must appear nowhere, by the reason for which they are hidden. */
export const hiddenPhrases = {
  'metadata only': 'a heron counted the sluice keys twice',
  withdrawn: 'the mayor sold fog by the barrel',
  expired: 'nineteen lamps burned under the weir',
  'behind an excerpt': 'the last toll was paid in pears',
  'description of an excerpt': 'Pears, tolls and a bridge keeper',
  draft: 'unprinted rumour of a second bridge',
  'caption of a withdrawn text': 'The mayor beside his barrels',
}

/** Words that may be shown, to prove that the search for hidden ones looks in the right places. */
export const openPhrases = {
  full: 'Boats queue at the open lock before dawn',
  excerpt: 'Toll bridges close one after another',
}

const lockText = `${openPhrases.full}, and nobody minds.`
const long = 'The river kept on and the ledger kept pace with it. '.repeat(12)

const press = outlet('lock-press', 'Lock Press')
const mirror = outlet('mirror', 'The Weir Mirror')

function comparisonWith(words: string): Comparison {
  return {
    method: 'words',
    alignment: [{ type: 'edited', a: [0], b: [0] }],
    edits: [
      {
        class: 'wording.replaced',
        from: lockText,
        to: words,
        a: { block: 0, start: 0, end: 5 },
        b: { block: 0, start: 0, end: 5 },
        confidence: 1,
        facets: [],
      },
    ],
    counts: { 'wording.replaced': 1 },
    summary: [`One wording replaced: “${words}”.`],
    kept: 0.5,
    lost: [`The paragraph that says that ${words}.`],
  }
}

const original = variant({
  article: article({
    code: 'LP-1',
    outlet: 'lock-press',
    title: 'The lock opens early',
    description: 'What boats do before dawn.',
    published: when('2024-05-01T06:00:00Z'),
    archivedAt: ['https://web.archive.example/web/20240502101500/https://lock-press.example/'],
    blocks: [block('paragraph', lockText)],
  }),
  outlet: press,
})

function versionOf(
  code: string,
  phrase: string,
  parts: Partial<Parameters<typeof article>[0]>,
  exposure: Variant['exposure'],
  text = `It is said that ${phrase}.`,
): Variant {
  return variant({
    article: article({
      code,
      outlet: 'mirror',
      title: `Record ${code}`,
      published: when('2024-05-02'),
      blocks: [block('paragraph', text)],
      ...parts,
    }),
    outlet: mirror,
    exposure,
    derivation: {
      source: { code: 'LP-1', url: null, name: 'Lock Press' },
      kind: 'adaptation',
      grade: 'stated',
      nearMatch: false,
      evidence: [
        { grade: 'stated', fact: 'Its text credits the source.', quote: phrase, url: null },
      ],
    },
    alike: [{ grade: 'computed', fact: 'Shared words.', quote: phrase, url: null }],
    comparison: comparisonWith(phrase),
    comparedWith: 'LP-1',
  })
}

const metadata = versionOf(
  'WM-1',
  hiddenPhrases['metadata only'],
  { rights: { display: 'metadata' }, description: hiddenPhrases['metadata only'] },
  { show: 'record', reason: 'The rights allow the record only, not the text.' },
)
const withdrawn = versionOf(
  'WM-2',
  hiddenPhrases.withdrawn,
  {
    status: 'withdrawn',
    image: {
      src: 'https://mirror.example/a.jpg',
      caption: hiddenPhrases['caption of a withdrawn text'],
      alt: null,
      credit: null,
    },
  },
  { show: 'record', reason: 'This article was withdrawn.' },
)
const expired = versionOf(
  'WM-3',
  hiddenPhrases.expired,
  { rights: { expires: when('2024-06-01') } },
  { show: 'record', reason: 'The right to show this text ended on 2024-06-01.' },
)
const excerpt = versionOf(
  'WM-4',
  hiddenPhrases['behind an excerpt'],
  { rights: { display: 'excerpt' }, description: hiddenPhrases['description of an excerpt'] },
  { show: 'excerpt', reason: 'The rights allow an excerpt only.' },
  `${openPhrases.excerpt}. ${long} And ${hiddenPhrases['behind an excerpt']}.`,
)
/** Shown whole, but compared with a hidden text whose words its edits quote. */
const afterHidden = variant({
  article: article({
    code: 'LP-2',
    outlet: 'lock-press',
    title: 'The lock, again',
    published: when('2024-05-03'),
    blocks: [block('paragraph', lockText)],
  }),
  outlet: press,
  comparison: comparisonWith(hiddenPhrases.withdrawn),
  comparedWith: 'WM-2',
})

const whole = story('lock', [original, metadata, withdrawn, expired, excerpt, afterHidden], {
  originalEvidence: [
    { grade: 'stated', fact: 'A credit.', quote: hiddenPhrases.expired, url: null },
  ],
  disagreements: [
    {
      article: 'WM-1',
      text: 'Its date and its address do not agree.',
      evidence: [
        { grade: 'stated', fact: 'A line.', quote: hiddenPhrases['metadata only'], url: null },
      ],
      field: null,
    },
  ],
})

/** A story of one hidden text, so that it is also the text that stands for the story. */
const alone = story('alone', [
  { ...withdrawn, comparison: null, comparedWith: null, derivation: null },
])

export const rightsArchive: Archive = {
  settings,
  outlets: [press, mirror],
  stories: [whole, alone],
  pages: [],
  drafts: [
    article({
      code: 'D-1',
      outlet: 'mirror',
      title: hiddenPhrases.draft,
      draft: true,
      blocks: [block('paragraph', hiddenPhrases.draft)],
    }),
  ],
  refused: [],
  findings: [
    {
      file: 'articles/D-1.md',
      line: 1,
      column: 1,
      severity: 'note',
      rule: 'a-rule',
      field: null,
      message: hiddenPhrases.draft,
      mend: null,
      excerpt: hiddenPhrases.withdrawn,
    },
  ],
  counts: { read: 8, published: 6, withdrawn: 1, draft: 1, refused: 0 },
}
