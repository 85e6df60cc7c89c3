import type { Archive } from '../../src/model/archive.ts'
import type { Comparison } from '../../src/model/edit.ts'
import type { Story } from '../../src/model/story.ts'
import { article, block, outlet, settings, story, variant, when } from './fixture-parts.ts'

export const gazette = outlet('gazette', 'The Skerry Gazette', { country: 'IE' })
export const wire = outlet('wire', 'Northwater Wire', { kind: 'agency' })
export const herald = outlet('herald', 'Portmarnoch Herald')
export const manara = outlet('manara', 'المنارة', { language: 'ar', country: 'EG' })
export const digest = outlet('digest', 'Coast Digest', { kind: 'magazine' })
export const echo = outlet('echo', 'Sandbank Echo', { kind: 'site', implied: true })

const opening =
  'Divers working off Skerry Head have raised the bell of the steamer Ardent, which sank in fog in the winter of 1887 with mail for three islands on board.'
const secret = 'The wardroom ledger listed eleven casks of quicksilver under a false name.'

const original = article({
  code: 'GZ-0412',
  outlet: 'gazette',
  title: 'Bell of the lost steamer Ardent rises after 137 years',
  description: 'A green bell, a jammed clapper and a long argument about who owns a wreck.',
  category: 'Heritage',
  tags: ['Sea'],
  byline: ['Orla Finnerty'],
  published: when('2024-03-05T08:30:00-04:00'),
  retrieved: when('2024-03-09'),
  image: {
    src: 'https://gazette.example/img/bell.jpg',
    caption: 'The bell on the deck of the survey boat.',
    credit: 'Photo: Tam Reddick',
    alt: null,
  },
  archivedAt: ['https://archive.example/web/20240305/gazette'],
  corrections: [{ date: when('2024-03-07'), text: 'The bell weighs 61 kilos, not 16.' }],
  rights: { holder: 'Skerry Gazette Ltd', licence: 'https://creativecommons.org/licenses/by/4.0/' },
  blocks: [
    block('paragraph', opening),
    block(
      'paragraph',
      'It came up green, silent and heavier than anyone had guessed. The clapper had rusted fast, so that when Tam Reddick, the boat’s mate, struck it with a boathook the first note in more than a century was a dull knock.',
    ),
    block('heading', 'A question of ownership'),
    block(
      'paragraph',
      'Under the harbour act, wreck belongs to whoever can show an unbroken claim. The mail company was wound up in 1902 & its heirs have not been found. “We will look after it until somebody comes with a paper,” said Una Breck of the island museum.',
      '<p>Under the <a href="https://gazette.example/act">harbour act</a>, wreck belongs to whoever can show an unbroken claim. The mail company was wound up in 1902 &amp; its heirs have not been found. “We will look after it until somebody comes with a paper,” said Una Breck of the island museum.</p>',
    ),
    block(
      'paragraph',
      'The three islands have been told that the mail, if any is found, will be delivered. Postage, the museum added, has been paid.',
    ),
  ],
})

const heraldComparison: Comparison = {
  method: 'words',
  alignment: [],
  edits: [],
  counts: {
    'style.date': 2,
    'spelling.variety': 5,
    'wording.replaced': 3,
    'fact.number': 1,
    'block.removed': 1,
    'name.honorific': 2,
  },
  summary: [
    'Headline rewritten.',
    'Two honorifics dropped, one number changed.',
    'One paragraph cut. 88 % of the original’s words kept.',
  ],
  kept: 0.88,
  lost: ['The paragraph on who owns the wreck, with what Una Breck of the museum said.'],
}

/** A story with everything: a correction, a translation, an excerpt, a withdrawn text, an absent source. */
export const bellStory: Story = story(
  'bell-of-the-ardent',
  [
    variant({ article: original, outlet: gazette }),
    variant({
      article: article({
        code: 'HE-77',
        outlet: 'herald',
        title: 'Steamer’s bell raised off Skerry Head',
        category: 'HERITAGE',
        published: when('2024-03-06T06:00:00Z'),
        blocks: [
          block('paragraph', opening.replace('Divers', 'Divers and a survey crew')),
          block('paragraph', 'It came up green, silent and heavier than anyone had guessed.'),
          block('attribution', 'This article was first published by The Skerry Gazette.'),
        ],
      }),
      outlet: herald,
      delay: '18 hours after',
      derivation: {
        source: { code: 'GZ-0412', url: original.url, name: 'The Skerry Gazette' },
        kind: 'republication',
        grade: 'stated',
        nearMatch: false,
        evidence: [
          {
            grade: 'stated',
            fact: 'The closing sentence names the source and links to it.',
            quote: 'This article was first published by The Skerry Gazette.',
            url: original.url,
          },
          {
            grade: 'computed',
            fact: 'It keeps 88 % of the source’s words.',
            quote: null,
            url: null,
          },
        ],
      },
      comparison: heraldComparison,
      comparedWith: 'GZ-0412',
    }),
    variant({
      article: article({
        code: 'MN-5',
        outlet: 'manara',
        language: 'ar',
        title: 'جرس السفينة الغارقة يعود إلى الضوء',
        published: when('2024-03-08T09:00:00+02:00'),
        blocks: [
          block(
            'paragraph',
            'رفع غواصون قبالة رأس سكيري جرس الباخرة أردنت التي غرقت في ضباب شتاء عام ١٨٨٧.',
          ),
          block('paragraph', 'نقلا عن سكيري غازيت.'),
        ],
      }),
      outlet: manara,
      delay: '2 days after',
      derivation: {
        source: { code: 'GZ-0412', url: original.url, name: 'The Skerry Gazette' },
        kind: 'translation',
        grade: 'declared',
        nearMatch: false,
        evidence: [
          {
            grade: 'declared',
            fact: 'The editor declared it a translation.',
            quote: 'derived_from: GZ-0412',
            url: null,
          },
        ],
      },
    }),
    variant({
      article: article({
        code: 'DG-9',
        outlet: 'digest',
        title: 'The week in wrecks',
        dated: when('2024-03'),
        rights: { display: 'excerpt', holder: 'Coast Digest' },
        blocks: [
          block(
            'paragraph',
            `${opening} ${'Then the sea took one more turn around the rock and kept its counsel. '.repeat(6)}`,
          ),
          block('paragraph', 'The forty-ninth lantern was never lit.'),
        ],
      }),
      outlet: digest,
      exposure: { show: 'excerpt', reason: 'The rights allow an excerpt only.' },
      derivation: {
        source: { code: 'HE-77', url: null, name: 'Portmarnoch Herald' },
        kind: 'excerpt',
        grade: 'computed',
        nearMatch: true,
        evidence: [
          {
            grade: 'computed',
            fact: 'Its first paragraph is the Herald’s, with the survey crew.',
            quote: null,
            url: null,
          },
        ],
      },
    }),
    variant({
      article: article({
        code: 'EC-1',
        outlet: 'echo',
        title: 'Treasure of the Ardent!',
        status: 'withdrawn',
        description: secret,
        published: when('2024-03-12'),
        blocks: [block('paragraph', secret), block('paragraph', 'A wire report said so.')],
      }),
      outlet: echo,
      exposure: { show: 'record', reason: 'This article was withdrawn.' },
      derivation: {
        source: { code: null, url: 'https://wire.example/2024/ardent', name: 'Northwater Wire' },
        kind: 'adaptation',
        grade: 'stated',
        nearMatch: false,
        evidence: [
          {
            grade: 'stated',
            fact: 'Its text names a wire report.',
            quote: 'A wire report said so.',
            url: null,
          },
        ],
      },
    }),
  ],
  {
    originalEvidence: [
      {
        grade: 'computed',
        fact: 'It is the earliest text of the story with a full date.',
        quote: null,
        url: null,
      },
    ],
    absent: [{ code: null, url: 'https://wire.example/2024/ardent', name: 'Northwater Wire' }],
    disagreements: [
      {
        article: 'DG-9',
        text: 'Coast Digest credits the Gazette; its wording follows the Herald.',
        evidence: [
          { grade: 'stated', fact: 'Its credit line', quote: 'Source: Skerry Gazette', url: null },
        ],
        field: null,
      },
    ],
    unknowns: ['On which day of March 2024 Coast Digest printed it.'],
  },
)

/** A story whose every word tries to break out of its place. */
export const hostileStory: Story = story('hostile', [
  variant({
    article: article({
      code: 'X-1',
      outlet: 'echo',
      title: '</script><script>alert(1)</script> & <!--<script',
      url: 'javascript:alert(2)',
      category: '"><img src=x onerror=alert(3)>',
      byline: ['<b>Bold</b>'],
      description: '</title><script>alert(4)</script>',
      blocks: [block('paragraph', '<script>alert(5)</script> is only text here.')],
    }),
    outlet: echo,
  }),
])

/** A story of one text in a language that runs from right to left, without any date. */
export const singleStory: Story = story('single', [
  variant({
    article: article({
      code: 'MN-6',
      outlet: 'manara',
      language: 'ar-EG',
      title: 'ميناء بلا سفن',
      category: 'Sea',
      blocks: [block('paragraph', 'سكت الميناء في الصباح.')],
    }),
    outlet: manara,
  }),
])

export const archive: Archive = {
  settings,
  outlets: [digest, echo, gazette, herald, manara, wire],
  stories: [bellStory, hostileStory, singleStory],
  pages: [],
  drafts: [],
  refused: [],
  findings: [],
  counts: { read: 7, published: 6, withdrawn: 1, draft: 0, refused: 0 },
}

/** Words of the withdrawn article; no page may hold them. */
export const withdrawnWords = [secret, 'quicksilver', 'A wire report said so.']
