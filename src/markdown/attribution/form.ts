import type { DerivationKind } from '../../model/derivation.ts'

/** One form of words by which a text credits its source. */
export interface Form {
  /** Kebab-case, stable: it becomes `Attribution.form`. */
  id: string
  kind: DerivationKind
  /**
   * Matches a sentence from its first character; built by `phrase`. The group `name` holds the
   * source's name, where the form has one.
   */
  pattern: Phrase
  /** In small letters: a sentence of the form holds one of them. Saves trying the pattern. */
  words?: readonly string[]
  /**
   * A small pattern that a sentence of the form matches too, for forms whose words stand in any prose. Saves
   * compiling the large one, which takes as long as rendering the article.
   */
  hint?: Phrase
  /** The form counts only where the sentence has a link (`Read the original article`). */
  needsLink?: true
  /** The form counts only where it fills its block. */
  wholeBlock?: true
  /** Sentences that must be recognised, each with the name found. They are the tests. */
  ok: readonly (readonly [sentence: string, name: string | null])[]
  /** Sentences like it that credit no source of the text. No form may match them. */
  notOk: readonly string[]
}

const things = [
  'article',
  'story',
  'post',
  'blog ?post',
  'blog',
  'piece',
  'column',
  'essay',
  'interview',
  'item',
  'report',
  'entry',
  'commentary',
  'op-?ed',
  'opinion',
  'editorial',
  'feature',
  'analysis',
  'review',
  'excerpt',
  'extract',
  'text',
  'speech',
  'content',
  'dispatch',
  'release',
  'podcast',
  'transcript',
  'letter',
  'guide',
  'series',
  'investigation',
  'profile',
  'recipe',
  'obituary',
  'explainer',
  'guest post',
].join('|')

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const days = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const year = '(?:19|20)\\d\\d'

/** What begins a date, for asking whether one stands here: all that may follow may be missing. */
const dateAhead = `(?:${months}|${days}|${year}|\\d{1,2}(?:st|nd|rd|th)? (?:${months})|\\d{1,2}/\\d{1,2}/\\d{2,4})\\b`

/** A date as a sentence gives it: `Monday, May 3rd, 2021`, `3 May`, `2014`, `5/3/21`. */
const date = `(?:${days},? )?(?:(?:${months})\\.?(?: \\d{1,2}(?:st|nd|rd|th)?)?(?:,? ${year})?|\\d{1,2}(?:st|nd|rd|th)? (?:${months})\\.?(?:,? ${year})?|${year}(?:-\\d\\d-\\d\\d)?|\\d{1,2}/\\d{1,2}/\\d{2,4}|${days})`

const version =
  '(?:an?|the) (?:[\\p{L}-]{1,15} ){0,2}(?:version|portion|part|excerpt|edition|form) of'

/** What may stand in a form's pattern between `<` and `>`. Spaces match any run of up to 4. */
export const parts: Readonly<Record<string, string>> = {
  // Quotation marks, brackets, dashes and “Editor’s note:” before the first word.
  lead: "[\\s(\"“”‘«\\[*•–—-]{0,4}(?:(?:editor['’]?s?['’]? )?(?:note|nb|credit|disclosure):\\s{0,3})?",
  thing: `(?:${things})s?`,
  // The text itself, named as what it is.
  article: `(?:this|the (?:above|following|foregoing)) (?:[\\p{L}\\d'’.-]{1,20} ){0,3}?(?:${things})`,
  this: `(?:${version} )?(?:(?:this|the (?:above|following|foregoing)) (?:[\\p{L}\\d'’.-]{1,20} ){0,3}?(?:${things})|this)`,
  version: `${version} (?:this|the)(?: (?:[\\p{L}\\d'’.-]{1,20} ){0,2}?(?:${things}))?`,
  was: '(?: (?:was|has been|have been|had been|is|were|has|had))?',
  first: '(?:originally|first|previously|initially)',
  published:
    '(?:appeared|published|posted|ran|run|printed|aired|broadcast|released|issued|written|featured|carried|produced|shared|blogged|commissioned)',
  date,
  when: `(?: (?:on|in|at)?,? ?${date})?`,
  // Lazy, without the marks that end a name; the rest of the sentence is `end`.
  name: '(?<name>[^,;:()\\[\\]\\n]{1,100}?)',
  end: `(?=$|[;()\\[\\]]| [—–-] |(?:, [\\p{L}\\s]{2,30},? (?:on|in)|,? (?:on|in|from|dated)) ${dateAhead}| (?:by|and|under|with|as|where|which|who|that|this|before|after|via|here|online|website)\\b|, (?:an?|by|under|on|in (?:partnership|collaboration)|and|where|which|whose|part|with|as|llc|inc|ltd|used|all|\\d))`,
}

/** A pattern that is compiled when it is first asked: most forms never are. */
export interface Phrase {
  /** As it stands in the list of forms. */
  spelling: string
  /** Asks a sentence in small letters (`foldCase`); places are given by `indices`. */
  exec(sentence: string): RegExpExecArray | null
}

/**
 * A form's pattern from its readable spelling: `<part>` stands for one of the parts above, a space
 * for any white space; in small letters. Anchored at the start; every repeat is bounded, so that a
 * sentence of n characters costs at most a fixed number of steps.
 */
export function phrase(spelling: string): Phrase {
  let compiled: RegExp | null = null
  return {
    spelling,
    exec(sentence) {
      compiled ??= new RegExp(spell(`^<lead>${spelling}`, parts), 'du')
      return compiled.exec(sentence)
    },
  }
}

/** The source of a pattern, with the parts put in. */
export function spell(spelling: string, parts: Readonly<Record<string, string>>): string {
  let text = spelling
  for (let depth = 0; depth < 3; depth++)
    text = text.replace(/(?<!\(\?)<([a-z]+)>/g, (whole, name: string) => parts[name] ?? whole)
  return text.replaceAll(' ', '\\s{1,4}').replaceAll('\\s{1,4}?', '\\s{0,4}')
}
