import type { Random } from '../labelled/random.ts'

/** One replacement in a text. */
export type Site = { start: number; end: number; to: string }

/** Finds the places of a text where an edit of its class can be made. */
export type Injector = {
  class: string
  sites: (text: string, random: Random) => Site[]
  /** Made at every place of the article at once (a house wording, a respelt name). */
  everywhere?: boolean
}

/** Places of a pattern; `to` makes the replacement (null: no edit here). */
function at(pattern: RegExp, to: (match: RegExpMatchArray, random: Random) => string | null) {
  return (text: string, random: Random): Site[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const made = to(match, random)
      if (made === null || made === match[0]) return []
      return [{ start: match.index, end: match.index + match[0].length, to: made }]
    })
}

function swap(list: string): (text: string, random: Random) => Site[] {
  const pairs = new Map(list.split(', ').map((pair) => pair.split('>') as [string, string]))
  const words = [...pairs.keys()].sort((a, b) => b.length - a.length).join('|')
  return at(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu'),
    (match) => pairs.get(match[0]) ?? null,
  )
}

const NAMES =
  'Okafor Hartmann Tamerlan Vogel Brandt Farrow Malinowski Diallo Keller Anyango Mensah Fortunato Owusu Petrosyan Yilmaz Torvald Lindqvist Abernathy'
const PLACES = 'Varenne Oakland Lagos Accra Zürich Tamsin Constanza Bombay Kiev'
const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December'
const DAY = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function otherDigits(figure: string, random: Random): string {
  const digits = [...figure.matchAll(/[0-9]/g)]
  const place = random.pick(digits).index
  const digit = Number(figure[place])
  const other = ((digit + random.between(1, 8)) % 9) + 1
  return other === digit ? `${figure}0` : figure.slice(0, place) + other + figure.slice(place + 1)
}

/** For each class the ways in which it is injected. */
export const INJECTORS: readonly Injector[] = [
  { class: 'name.honorific', sites: at(/(?:Mr|Mrs|Ms|Dr|Prof)\. (?=\p{Lu})/gu, () => '') },
  {
    class: 'name.rank',
    sites: at(
      /(?<!former |Foreign )(?:General|Colonel|President|Senator|Governor|Ambassador|Foreign Minister) (?=\p{Lu})/gu,
      () => '',
    ),
  },
  { class: 'name.initial', sites: at(/(?<=\p{Ll} )\p{Lu}\. (?=\p{Lu}\p{Ll})/gu, () => '') },
  {
    class: 'name.transliteration',
    everywhere: true,
    sites: swap('Khourani>Khorani, Petrosyan>Petrosian, Malinowski>Malinovsky, Tamerlan>Timerlan'),
  },
  { class: 'name.exonym', sites: swap('Kiev>Kyiv, Peking>Beijing, Bombay>Mumbai') },
  {
    class: 'fact.name',
    sites: at(new RegExp(`\\b(?:${NAMES.split(' ').join('|')})\\b`, 'gu'), (match, random) => {
      const other = random.pick(NAMES.split(' '))
      return other === match[0] ? null : other
    }),
  },
  {
    class: 'fact.name',
    sites: at(
      new RegExp(`(?<=\\b(?:in|from|of|to) )(?:${PLACES.split(' ').join('|')})(?!\\p{L})`, 'gu'),
      (match, random) => {
        const other = random.pick(PLACES.split(' '))
        return other === match[0] ? null : other
      },
    ),
  },
  {
    class: 'fact.name',
    everywhere: true,
    sites: swap('Farrow>Harlow, Owusu>Asante, Vogel>Kogel, Yilmaz>Demir, Brandt>Brunner'),
  },
  {
    class: 'fact.number',
    sites: swap(
      'two years>two months, ten days>ten hours, million miles>million kilometers, six days>six weeks, nine years>nine months',
    ),
  },
  {
    class: 'fact.number',
    sites: at(
      /(?<![\p{L}\p{N}.,:-])(?<![0-9], )(?<!(?:Nov|Oct|Feb|May|June|March|August|July)\.? )[0-9][0-9,]*[0-9](?![\p{L}\p{N}:]|[.,][0-9]|-[\p{L}])/gu,
      (match, random) => otherDigits(match[0], random),
    ),
  },
  {
    class: 'fact.number',
    sites: at(
      new RegExp(`(?<![-\\p{L}])(?:${WORDS.join('|')})(?![-\\p{L}])`, 'gu'),
      (match, random) => {
        const other = random.pick(WORDS)
        return other === match[0] ? null : other
      },
    ),
  },
  {
    class: 'fact.date',
    sites: at(new RegExp(`\\b(?:${DAY.join('|')})\\b`, 'gu'), (match, random) => {
      const other = random.pick(DAY)
      return other === match[0] ? null : other
    }),
  },
  {
    class: 'fact.date',
    sites: at(/(?<=(?:Nov\.|Oct\.|Feb\.|May|June|March|August) )[0-9]{1,2}(?![0-9])/gu, (match) =>
      String((Number(match[0]) % 28) + 1),
    ),
  },
  {
    class: 'style.number',
    sites: at(new RegExp(`(?<![-\\p{L}])(?:${WORDS.join('|')})(?![-\\p{L}])`, 'gu'), (match) =>
      String(WORDS.indexOf(match[0]) + 2),
    ),
  },
  {
    class: 'style.number',
    sites: at(/(?<![\p{N}.,$€])[1-9][0-9]?,[0-9]{3}(?![\p{N},])/gu, (match) =>
      match[0].replace(',', ''),
    ),
  },
  {
    class: 'style.date',
    sites: at(
      new RegExp(`\\b(${MONTH}|Nov\\.|Oct\\.|Feb\\.) ([0-9]{1,2})(?![0-9])(?!, [0-9])`, 'gu'),
      (match, random) =>
        random.chance(0.5)
          ? `${match[2]} ${match[1]}`
          : match[1]!.endsWith('.')
            ? `${match[1]!.slice(0, -1)} ${match[2]}`
            : null,
    ),
  },
  {
    class: 'style.points',
    sites: swap('U.S.>US, U.N.>UN, a.m.>am, Dr.>Dr, Mrs.>Mrs, Mr.>Mr, Prof.>Prof'),
  },
  {
    class: 'style.abbreviation',
    sites: swap('Calif.>California, United Nations>U.N., European Union>EU, percent>%'),
  },
  {
    class: 'style.case',
    sites: swap(
      'ministry>Ministry, government>Government, parliament>Parliament, treaty>Treaty, league>League, union>Union, convoy>Convoy, observatory>Observatory',
    ),
  },
  {
    class: 'style.house',
    everywhere: true,
    sites: swap('shop>store, workers>staff, boat>barge, loans>credits, crate>box, clubs>sides'),
  },
  {
    class: 'spelling.variety',
    sites: swap(
      'color>colour, harbor>harbour, recognized>recognised, gray>grey, center>centre, program>programme, organize>organise, apologized>apologised, favorite>favourite, organized>organised, catalog>catalogue, criticized>criticised, skeptical>sceptical, percent>per cent, afterward>afterwards',
    ),
  },
  { class: 'spelling.diacritics', sites: swap('café>cafe, mâché>mache, São>Sao, Zürich>Zurich') },
  {
    class: 'spelling.hyphen',
    sites: swap(
      'long-term>long term, high-pressure>high pressure, cold-chain>cold chain, long-running>long running, half price>half-price, night watchman>nightwatchman, stadium gate>stadium-gate, rice store>rice-store',
    ),
  },
  { class: 'punctuation.quote-style', sites: at(/“/gu, () => '‘') },
  { class: 'punctuation.quote-order', sites: at(/[.,]”/gu, (match) => `”${match[0][0]}`) },
  { class: 'punctuation.comma', sites: at(/, (?=and|which|who|but)/gu, () => ' ') },
  { class: 'punctuation.dash', sites: at(/—/gu, () => '–') },
  { class: 'punctuation.doubled', sites: at(/(?<=\p{Ll}{3})\.(?= \p{Lu})/gu, () => '..') },
  {
    class: 'wording.replaced',
    sites: swap(
      'closed>shut down, warned>alerted, cost>took, arrived>turned up, promised>vowed, found>spotted, rare>unusual, gathered>stood, praised>thanked, cooled>chilled, checked>examined, hiding>masking, noticed>saw it, repaid>refunded, signed>sealed, built>raised, walked>covered, counted>tallied, ends>settles, grew>rose',
    ),
  },
  {
    class: 'wording.attribution',
    sites: at(/(?<=\p{L} )said(?= \p{Ll})/gu, (_, random) =>
      random.pick(['claimed', 'told the Herald', 'insisted']),
    ),
  },
  {
    class: 'wording.inserted',
    sites: at(
      /(?<=\p{Ll} )(?=(?:closed|failed|arrived|weighs|announced|pays|learned|grew|gathered|refused|speak|visited|warned|expect|hangs|waited|doubled|moved|became|counted) )/gu,
      (_, random) => random.pick(['reportedly ', 'once again ', 'quietly ']),
    ),
  },
  {
    class: 'wording.deleted',
    sites: at(
      /(?<=\p{L} )(?:eastern|old|own|small|former|only|tin|blue|solar|short|bright|retired|plastic|central|upper|brass|white|professional|day|last|first) (?=\p{Ll})/gu,
      () => '',
    ),
  },
]
