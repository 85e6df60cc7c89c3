import type { Edit } from '../model/edit.ts'

/** Whether a class of edits changes what a reader learns, or only how it is written. */
export type Weight = 'substantive' | 'style'

/** One class of edits: for legends, summaries and the documentation. */
export type EditClass = {
  id: string
  /** A few words for a legend. */
  label: string
  description: string
  weight: Weight
  /** What is counted: `honorific`, `honorifics`. */
  one: string
  many: string
}

const LINES = `
fact.number|number changed|A figure or amount that differs in value.|substantive|number|numbers
fact.date|date changed|A day, month, weekday or year that differs.|substantive|date|dates
fact.name|name changed for another|One name stands in place of another.|substantive|name of another|names of others
wording.rewritten|passage rewritten|A long passage in other words, or one too different to be compared word by word (facet beyond-budget).|substantive|passage|passages
wording.replaced|words replaced|Words in place of others.|substantive|wording|wordings
wording.deleted|words deleted|Words that the variant leaves out.|substantive|phrase|phrases
wording.inserted|words inserted|Words that the source lacks.|substantive|phrase|phrases
wording.attribution|attribution reworded|The words that say who said it, put otherwise.|substantive|attribution|attributions
block.removed|paragraph cut|A paragraph or heading that the variant leaves out.|substantive|paragraph|paragraphs
block.added|paragraph added|A paragraph or heading that the source lacks.|substantive|paragraph|paragraphs
block.moved|paragraph moved|A paragraph that stands elsewhere.|substantive|paragraph|paragraphs
block.split|paragraph split|One paragraph made into several.|style|paragraph|paragraphs
block.merged|paragraphs merged|Several paragraphs made into one.|style|paragraph|paragraphs
name.changed|name in another form|Part of a name dropped or added, or a spelling that may name somebody else.|substantive|name|names
name.honorific|honorific|A form of address before a name: Mr., Dr., Sir.|style|honorific|honorifics
name.rank|rank or office|A rank or office before a name: Gen., President.|style|rank|ranks
name.initial|initial|The initial of a name.|style|initial|initials
name.transliteration|transliteration|The same name, written from another script in another way.|style|name|names
name.exonym|place name|Another accepted name of the same place.|style|place|places
style.points|points in abbreviations|U.S. against US.|style|abbreviation|abbreviations
style.abbreviation|abbreviation|Written out or abbreviated.|style|abbreviation|abbreviations
style.case|capitals|Capital or small letters.|style|word|words
style.number|number style|The same number in words or figures.|style|number|numbers
style.date|date style|The same date in another form.|style|date|dates
style.house|house wording|A wording that the outlet prefers throughout.|style|house wording|house wordings
spelling.variety|spelling variety|British against American spelling.|style|spelling|spellings
spelling.diacritics|accents|The same letters with or without accents.|style|word|words
spelling.hyphen|hyphens|Words joined, parted or hyphenated otherwise.|style|word|words
punctuation.quote-style|form of quotation marks|Double or single, curly or straight.|style|mark|marks
punctuation.quote-order|order of quotation mark and stop|The stop inside or outside the quotation mark.|style|mark|marks
punctuation.comma|commas|A comma put in, left out or replaced.|style|comma|commas
punctuation.dash|dashes|A dash of another length, put in or left out.|style|dash|dashes
punctuation.doubled|doubled marks|A mark that stood twice.|style|mark|marks
punctuation.other|other punctuation|Any other mark.|style|mark|marks
markup.link|link|A link lost, added or leading elsewhere.|substantive|link|links
markup.emphasis|emphasis|Italics or bold lost or added.|style|emphasis|emphases
furniture.headline|headline|The headline differs.|substantive|headline|headlines
furniture.standfirst|standfirst|The standfirst or description differs.|substantive|standfirst|standfirsts
furniture.image|image|An image lost, added or replaced.|substantive|image|images
furniture.caption|caption|A caption lost, added or changed.|substantive|caption|captions
furniture.alt|text alternative|The words that stand for an image.|style|text alternative|text alternatives
furniture.bio|biography|The lines about the author.|style|biography|biographies
furniture.attribution|credit to the source|The line that credits the source of the text.|style|credit line|credit lines
furniture.byline|byline|The names of the authors.|substantive|byline|bylines
`

/** Every class of edits, the most telling first. */
export const EDIT_CLASSES: readonly EditClass[] = Object.freeze(
  LINES.trim()
    .split('\n')
    .map((line) => {
      const [id = '', label = '', description = '', weight = '', one = '', many = ''] =
        line.split('|')
      return Object.freeze({ id, label, description, weight: weight as Weight, one, many })
    }),
)

const BY_ID: ReadonlyMap<string, EditClass> = new Map(EDIT_CLASSES.map((one) => [one.id, one]))

/** The class of that id; throws a RangeError for an unknown one. */
export function editClass(id: string): EditClass {
  const found = BY_ID.get(id)
  if (!found) throw new RangeError(`Unexpected edit class “${id}”, expected one of edit-classes.ts`)
  return found
}

/** An edit's weight: that of its class, but substantive where it may hide a fact. */
export function weighEdit(edit: Pick<Edit, 'class' | 'facets'>): Weight {
  const grave = edit.facets.includes('substantive') || edit.facets.includes('possible')
  return grave ? 'substantive' : editClass(edit.class).weight
}
