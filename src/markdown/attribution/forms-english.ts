import { type Form, phrase } from './form.ts'

/** As forms say that a text was published: the two words may stand either way round. */
const firstPublished = phrase('[\\s\\S]*?(?:<first> <published>|<published> <first>)')

/** English forms, the most telling first. */
export const englishForms: readonly Form[] = [
  {
    id: 'first-appeared-beside-bio',
    kind: 'republication',
    words: ['where this ', 'where the ', 'which this ', 'which the '],
    pattern: phrase(
      '.{1,160}? (?:for|at|of|with|in|on) (?<name>[^,;]{1,80}?),? (?:where|in which|on which) (?:this|the) (?:[\\p{L}-]{1,20} )?<thing> (?:was )?(?:<first> )?<published>\\b',
    ),
    ok: [
      [
        'Ana Silva is a columnist for The Harbour Mail, where this piece first appeared.',
        'The Harbour Mail',
      ],
      [
        'She writes for Lantern Review, where this essay was originally published.',
        'Lantern Review',
      ],
    ],
    notOk: [
      'Ana Silva is a nationally syndicated columnist.',
      'She works in the hall where this began.',
    ],
  },
  {
    id: 'read-original',
    kind: 'republication',
    words: ['original'],
    pattern: phrase(
      '(?:please )?(?:read|see|view|find|visit|click here (?:to read|for)) (?:the|our|her|his|their) (?:full |complete )?original(?: (?:full )?<thing>)?(?: (?:here|in full))?(?: (?:on|at|in|from|by) <name><end>|$)',
    ),
    needsLink: true,
    ok: [
      ['Read the original article.', null],
      ['Read the original post on Tidewater Notes.', 'Tidewater Notes'],
    ],
    notOk: ['Read the full report.', 'See the original budget figures in the appendix, page four.'],
  },
  {
    id: 'originally-appeared',
    kind: 'republication',
    words: ['first', 'originally', 'previously', 'initially'],
    hint: firstPublished,
    pattern: phrase(
      '<this><was> (?:<first> <published>|<published> <first>)(?: (?:online|in full|in print|here|today|in (?:english|french|german|spanish|portuguese|italian|dutch|arabic|chinese|japanese|russian)))?<when>(?:,? as [^,;]{1,80}?)? (?:in|on|at|by|with|for|via|through|to|inside) (?:an? |our )?<name><end>',
    ),
    ok: [
      ['This post was originally published on the Harbour blog.', 'Harbour blog'],
      ['This article originally appeared in The Lantern Review', 'The Lantern Review'],
      [
        'A version of this was first published on Tidewater Notes on May 3, 2021.',
        'Tidewater Notes',
      ],
      ['This story first ran in the March 2019 issue of Lantern Review.', 'Lantern Review'],
      ['THIS COLUMN WAS ORIGINALLY POSTED AT LANTERN.EXAMPLE', 'LANTERN.EXAMPLE'],
      ['(This interview was previously aired on Radio Sund.)', 'Radio Sund'],
      ['Editor’s note: This op-ed was published originally by Grist Mill.', 'Grist Mill'],
      ['This piece was originally published in 2019 by Tidewater Notes.', 'Tidewater Notes'],
      ['This post was originally posted on Medium by Ana Silva, programme lead.', 'Medium'],
      ['This article was first published in French in Le Phare.', 'Le Phare'],
    ],
    notOk: [
      'This article was first reported by The Lantern Review.',
      'This story was originally published on Nov. 3 and has been updated.',
      'This story was first published at 5 p.m.',
      'The report was originally published in 2012 by the ministry.',
      'The family is originally from Iraq.',
      'This guide was originally written for new members of staff who had never seen a ship before',
      'This man first appeared in court on Monday.',
    ],
  },
  {
    id: 'originally-appeared',
    kind: 'republication',
    words: ['first', 'originally', 'previously', 'initially'],
    hint: firstPublished,
    pattern: phrase(
      '(?:<thing> )?(?:<first> <published>|<published> <first>)<when>(?: (?:online|in full|here))? (?:in|on|at|by|with|via|from) <name><end>',
    ),
    ok: [
      ['Originally published in The Lantern Review on 3 May 2021.', 'The Lantern Review'],
      ['First published by Tidewater Notes', 'Tidewater Notes'],
      ['Originally published in Harbour Mail, Sund, on May 14.', 'Harbour Mail'],
      ['Originally posted on Medium by Ana Silva, programme lead.', 'Medium'],
      ['Published originally at lantern.example.', 'lantern.example'],
    ],
    notOk: [
      'Originally published in French, the novel made her name.',
      'First published in 1851, the book sold badly.',
      'First reported by Tidewater Notes.',
      'Originally from Iraq, she moved to Lisbon.',
      'First posted on Tuesday.',
    ],
  },
  {
    id: 'appeared-and-reprinted',
    kind: 'republication',
    words: ['permission'],
    pattern: phrase(
      '[^,;]{1,80}? (?:<first> )?(?:appeared|was published) (?:in|on|at) <name>,? and (?:is|appears|was) (?:re-?printed|re-?published|reproduced|used)(?: here)? (?:with|by) (?:its |their |the )?(?:kind )?permission',
    ),
    ok: [
      [
        'Ana Silva’s journey first appeared in Lantern Review, and is reprinted with its permission.',
        'Lantern Review',
      ],
    ],
    notOk: ['The photograph first appeared in Lantern Review.'],
  },
  {
    id: 'version-of',
    kind: 'adaptation',
    words: ['version of', 'portion of', 'part of', 'excerpt of', 'edition of', 'form of'],
    pattern: phrase('<version><was>(?: also)? <published><when> (?:in|on|at|by) <name><end>'),
    ok: [
      ['A version of this article was published in The Lantern Review.', 'The Lantern Review'],
      ['A shorter version of this post appeared on Tidewater Notes.', 'Tidewater Notes'],
    ],
    notOk: [
      'A version of this article appears in print on Nov. 16, 2024, Section A, Page 5.',
      'An earlier version of this article misstated the name of the river.',
      'An earlier version of this article was published in error.',
      'A previous version of this story was published on Tuesday.',
    ],
  },
  {
    id: 'excerpted-from',
    kind: 'excerpt',
    words: ['excerpt', 'extract', 'condensed', 'abridged'],
    pattern: phrase(
      '(?:(?:<this><was> )?(?:excerpted|extracted|condensed|abridged)(?: and (?:adapted|edited|condensed|updated))?(?: with permission)?|<this><was> (?:an|a|the) (?:edited |abridged )?(?:excerpt|extract)) (?:from|of) <name><end>',
    ),
    ok: [
      ['Excerpted from “The Long Pier” by Ana Silva.', 'The Long Pier'],
      ['This article is excerpted from Lantern Review.', 'Lantern Review'],
      ['Excerpted and adapted from Lantern Review.', 'Lantern Review'],
      ['This is an edited extract from The Long Pier.', 'The Long Pier'],
    ],
    notOk: ['An excerpt from the letter reads as follows.'],
  },
  {
    id: 'adapted-from',
    kind: 'adaptation',
    words: ['adapted'],
    pattern: phrase('(?:<this><was> )?adapted(?: with permission)? from <name><end>'),
    ok: [['This piece was adapted from Tidewater Notes.', 'Tidewater Notes']],
    notOk: ['The film was adapted from a novel.', 'This article is based on interviews.'],
  },
  {
    id: 'translated-from',
    kind: 'translation',
    words: ['translat'],
    pattern: phrase(
      '(?:<this><was> )?(?:(?:a )?translation of|translated(?: and (?:adapted|edited))?(?: by [^,;()]{1,60}?)? from) <name><end>',
    ),
    ok: [
      ['This article was translated from Le Phare.', 'Le Phare'],
      ['Translated from the Portuguese by Ana Silva.', null],
    ],
    notOk: ['The word is translated from context.', 'Translated literally, it means harbour.'],
  },
  {
    id: 'originally-from',
    kind: 'republication',
    words: [' from '],
    hint: phrase('(?:this|the (?:above|following|foregoing)) '),
    pattern: phrase('<article><was>(?: <first>)? (?:comes |came |taken )?from <name><end>'),
    ok: [
      [
        'This post was originally from the oldsite.example site, which closed last year.',
        'oldsite.example site',
      ],
      ['This story is from The Lantern Review.', 'The Lantern Review'],
    ],
    notOk: [
      'This story is from July 2023.',
      'This man is from Iraq.',
      'This was from the start a bad idea.',
    ],
  },
  {
    id: 'with-permission',
    kind: 'republication',
    words: ['permission'],
    pattern: phrase(
      '(?:<this><was> )?(?:used|re-?printed|re-?published|published|re-?posted|reproduced|excerpted|posted|shared)(?: here)? (?:with|by) (?:the )?(?:kind |express |full )?permission (?:of|from|by) <name><end>',
    ),
    ok: [
      ['Reprinted with permission from The Lantern Review.', 'The Lantern Review'],
      [
        'This essay is republished here with the kind permission of Tidewater Notes.',
        'Tidewater Notes',
      ],
    ],
    notOk: [
      'Reprint permission: write to rights@lantern.example.',
      'For reprint permission, contact the newsroom.',
      'Reprints and permissions are handled by the front desk.',
    ],
  },
  {
    id: 'republished-from',
    kind: 'republication',
    words: ['published', 'posted', 'syndicated', 'reproduced', 'printed'],
    pattern: phrase(
      '(?:<this><was> (?:being )?)?(?:re-?published|re-?posted|cross-?posted|syndicated|reproduced|re-?printed)(?: here)?(?: with permission)? (?:from|courtesy of|by arrangement with) <name><end>',
    ),
    ok: [
      [
        'This article is republished from Tidewater Notes under a Creative Commons licence.',
        'Tidewater Notes',
      ],
      ['Reprinted from The Lantern Review with permission.', 'The Lantern Review'],
      ['Cross-posted from the Harbour blog', 'Harbour blog'],
    ],
    notOk: ['The figures were reproduced from memory.', 'Republished from July 2020.'],
  },
  {
    id: 'reprinted-by',
    kind: 'republication',
    words: ['licen', 'permission'],
    pattern: phrase(
      '(?:<this><was> )?(?:re-?printed|re-?published|reproduced) by [^;()]{1,80}? (?:with|under|by) (?:the )?(?:kind )?(?:permission|licen[cs]e)\\b',
    ),
    ok: [['Reprinted by Harbour Mail with permission.', null]],
    notOk: ['Reprinted by popular demand.'],
  },
  {
    id: 'courtesy-of',
    kind: 'republication',
    words: ['courtesy'],
    pattern: phrase(
      '(?:<this><was> )?(?:published|re-?published|reproduced|re-?printed|provided|posted|appears)(?: here)? (?:by |through |in )?(?:the )?courtesy of <name><end>',
    ),
    ok: [['Published courtesy of Tidewater Notes.', 'Tidewater Notes']],
    notOk: ['Photo courtesy of the museum.', 'Courtesy of the artist.'],
  },
  {
    id: 'in-partnership',
    kind: 'republication',
    words: ['partnership', 'collaboration', 'association', 'conjunction'],
    pattern: phrase(
      '(?:<this><was> )?(?:<first> )?(?:co-?)?(?:produced|published|reported|created|developed|written) in (?:partnership|collaboration|association|conjunction) with <name><end>',
    ),
    ok: [
      ['This story was produced in partnership with Tidewater Notes.', 'Tidewater Notes'],
      ['Published in partnership with The Lantern Review', 'The Lantern Review'],
    ],
    notOk: ['The bridge was built in partnership with the port.'],
  },
  {
    id: 'produced-and-distributed',
    kind: 'republication',
    words: ['distributed'],
    pattern: phrase('(?:<this><was> )?produced by <name> and distributed by \\S'),
    ok: [
      ['This story was produced by Stacker Mill and distributed by Sund Media.', 'Stacker Mill'],
    ],
    notOk: ['The milk is produced by farmers and distributed by truck.'],
  },
  {
    id: 'distributed-by',
    kind: 'republication',
    words: ['produced by', 'distributed by', 'syndicated by', 'provided by', 'supplied by'],
    pattern: phrase(
      '(?:<this><was> (?:produced|distributed|syndicated|provided|supplied)|(?:distributed|syndicated)) by <name><end>',
    ),
    ok: [
      ['Distributed by Sund Content Agency.', 'Sund Content Agency'],
      ['This article was produced by Tidewater Notes, a nonprofit newsroom.', 'Tidewater Notes'],
    ],
    notOk: ['The leaflets were distributed by hand.', 'Her column is syndicated by no one.'],
  },
  {
    id: 'copyright',
    kind: 'republication',
    wholeBlock: true,
    words: ['©', '(c)', 'copyright'],
    pattern: phrase(
      '(?:©|\\(c\\)|copyright) ?(?:©|\\(c\\))? ?(?:19|20)\\d\\d(?: ?[-–] ?\\d{2,4})?,? (?:by )?<name>(?=$|[.,;(]| all rights| distributed| visit)',
    ),
    ok: [
      ['© 2024 Sund Content Agency, LLC', 'Sund Content Agency'],
      ['Copyright 2023 The Lantern Review. All rights reserved.', 'The Lantern Review'],
    ],
    notOk: ['© Ana Silva', 'Copyright law changed in 2019.', '© 2024'],
  },
  {
    id: 'via',
    kind: 'republication',
    needsLink: true,
    wholeBlock: true,
    pattern: phrase(
      '(?:via|original(?: (?:source|<thing>|link|url|at))?|originally (?:at|on|from))(?: ?[:：]| ) ?(?<name>https?:\\S{1,200}|[^,;:]{1,80}?)$',
    ),
    ok: [
      ['via: https://lantern.example/2021/05/pier', 'lantern.example'],
      ['Via Tidewater Notes', 'Tidewater Notes'],
    ],
    notOk: ['Via the back door, they left.', 'Source: the ministry'],
  },
]
