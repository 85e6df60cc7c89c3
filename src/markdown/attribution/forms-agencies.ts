import { type Form, phrase } from './form.ts'

/** Wire agencies by the names that datelines and sign-offs use. */
const agency =
  '(?:reuters|ap|associated press|the associated press|afp|agence france-presse|dpa|efe|xinhua|ansa|tass|kyodo|kyodo news|upi|pti|ani|ians|bernama|yonhap|bloomberg|bloomberg news|anadolu|anadolu agency|interfax|lusa|pa media|the canadian press|canadian press|aap|irna|apa|belga|tt|ntb|ritzau|stt|keystone-sda|mena|wafa|petra|kuna|antara|vna|cna|jiji|jiji press|ifax|cnn|ap news)'

const agencies = `${agency}(?:(?: ?[/,&+] ?| and | with )${agency}){0,3}`

/** Forms by which papers mark what they took from a wire agency. */
export const agencyForms: readonly Form[] = [
  {
    id: 'dateline',
    kind: 'republication',
    words: ['('],
    pattern: phrase(
      `(?:\\p{L}[\\p{L}.'’-]{0,30}(?:,? [\\p{L}\\d.'’-]{1,30}){0,6} )?\\((?<name>${agencies})\\) ?(?:[-–—―]|--|:|$)`,
    ),
    ok: [
      ['PORTO SUND (Reuters) - The pier opened on Monday.', 'Reuters'],
      ['LISBON, May 3 (AP) — Three ferries ran aground.', 'AP'],
      ['(AFP) –', 'AFP'],
    ],
    notOk: ['The agency (Reuters) said so.', 'PORTO SUND — The pier opened on Monday.'],
  },
  {
    id: 'agency-line',
    kind: 'republication',
    wholeBlock: true,
    hint: phrase(`(?:[—–-]{1,2} ?|(?:source|from|by):? )?${agency}`),
    pattern: phrase(`(?:[—–-]{1,2} ?|(?:source|from|by):? )?(?<name>${agencies})$`),
    ok: [
      ['— Reuters', 'Reuters'],
      ['AFP/AP', 'AFP/AP'],
      ['Source: Xinhua', 'Xinhua'],
    ],
    notOk: ['— Ana Silva', 'Reuters said the pier was closed.'],
  },
  {
    id: 'with-inputs-from',
    kind: 'adaptation',
    words: ['with ', 'avec ', 'mit ', 'con ', 'com '],
    wholeBlock: true,
    hint: phrase('(?:with|avec|mit|con|com) '),
    pattern: phrase(
      `(?:with|avec|mit|con|com) (?:(?:inputs?|reports?|reporting|material|information|additional reporting|files) (?:from|by) )?(?:the )?(?<name>${agencies})$`,
    ),
    ok: [
      ['(With inputs from PTI)', 'PTI'],
      ['Avec AFP', 'AFP'],
      ['With reporting by the Associated Press.', 'Associated Press'],
    ],
    notOk: ['With reporting by Ana Silva.'],
  },
  {
    id: 'agency-contributed',
    kind: 'adaptation',
    words: ['contributed'],
    pattern: phrase(
      `(?:[\\p{L}.'’\\s-]{1,80}? (?:of|from|at|with) )?(?:the )?(?<name>${agency})(?:['’]s?)?(?: (?:writers?|reporters?|journalists?|correspondents?|staff)[^;]{0,80}?)? (?:also )?contributed (?:reporting )?to this <thing>`,
    ),
    ok: [
      ['The Associated Press contributed to this report.', 'Associated Press'],
      ['Reuters journalists in Porto Sund contributed to this story.', 'Reuters'],
    ],
    notOk: ['Ana Silva contributed to this report.', 'Reuters contributed to this debate.'],
  },
  {
    id: 'reporting-and-editing-by',
    kind: 'republication',
    words: ['editing by'],
    pattern: phrase(
      '\\(?(?:additional )?reporting (?:and writing )?by [^;]{2,200}; ?(?:(?:additional )?(?:reporting|writing) by [^;]{2,160}; ?)?editing by \\S',
    ),
    ok: [
      ['(Reporting by Ana Silva; Editing by Tom Reed)', null],
      ['Reporting by A. Silva in Lisbon; writing by B. Ross; editing by T. Reed', null],
    ],
    notOk: ['Reporting by Ana Silva', 'Additional reporting by Ana Silva and Tom Reed.'],
  },
  {
    id: 'not-edited',
    kind: 'republication',
    words: ['edited', 'feed'],
    pattern: phrase(
      '(?:except for the headline,? this <thing> has not been edited|this <thing> (?:has been|was|is) (?:auto-generated|published) from an? (?:[a-z]{1,12} ){0,3}feed)\\b',
    ),
    ok: [
      [
        'Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.',
        null,
      ],
      ['This story has been published from a wire agency feed without changes to the text.', null],
    ],
    notOk: ['This story has been edited for length.'],
  },
]
