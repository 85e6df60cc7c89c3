import * as z from 'zod'
import { derivationKindSchema } from './derivation.ts'
import { addressField, dateField, languageField, textField, textsField } from './field-types.ts'
import { rightsFieldsSchema } from './rights-fields.ts'

/*
 * What an editor may write between the two `---` lines of an article. This is the only definition:
 * the types, the JSON Schema and the reference page come from it. `whenAbsent` says what is taken
 * where a field is left out.
 */

const sourceFieldsSchema = z.strictObject({
  url: addressField
    .describe('Address of the text that this one comes from.')
    .meta({ examples: ['https://harbour-gazette.example/2024/05/ferry'] })
    .optional(),
  code: textField
    .describe('Code of the article in this archive that this one comes from.')
    .meta({ examples: ['HG-2024-0512'] })
    .optional(),
  kind: derivationKindSchema
    .describe('What was done to the source: taken over, cut, reworked, translated or revised.')
    .meta({ examples: ['republication', 'translation'], whenAbsent: 'decided from the texts' })
    .optional(),
  note: textField
    .describe('What you know about it, in your own words.')
    .meta({ examples: ['The desk cut the last four paragraphs.'] })
    .optional(),
})

const correctionFieldsSchema = z.strictObject({
  date: dateField
    .describe('When the correction was made.')
    .meta({ examples: ['2024-05-14'] })
    .optional(),
  text: textField
    .describe('The correction, word for word.')
    .meta({ examples: ['An earlier version misspelt the name of the ferry.'] }),
})

const capturedFieldsSchema = z.strictObject({
  url: addressField
    .describe('The address at which it lay.')
    .meta({ examples: ['https://harbour-gazette.example/img/ferry.jpg'] }),
  file: textField
    .describe('The path of the file that the archive keeps, from the content folder.')
    .meta({ examples: ['media/3f9a0c51d27be8846a10.jpg'] }),
  sha256: textField
    .regex(/^[0-9a-f]{64}$/, 'a SHA-256 fingerprint of 64 digits 0–9 and a–f')
    .describe('The fingerprint of the file when it was kept: a changed file is noticed.')
    .meta({ examples: ['3f9a0c51d27be8846a10b94aa2c2f3b35a0e9c1d7f4e6b8a90c2d3e4f5a6b7c8'] })
    .optional(),
  retrieved: dateField
    .describe('When it was kept.')
    .meta({ examples: ['2024-06-01'] })
    .optional(),
})

const capturedFields = z.union([capturedFieldsSchema, z.array(capturedFieldsSchema)])
const sourceField = z.union([textField, sourceFieldsSchema])
const correctionField = z.union([textField, correctionFieldsSchema])

const identityFields = {
  layout: textField
    .describe('Accepted, so that files of other site generators work as they are, and not used.')
    .meta({ examples: ['post'] })
    .optional(),
  code: textField
    .describe('The permanent id of the article. Never change it: links and citations rest on it.')
    .meta({ examples: ['HG-2024-0512'], whenAbsent: 'the path of the file, without .md' })
    .optional(),
  origin_url: addressField
    .describe('The address at which the outlet published this text.')
    .meta({ examples: ['https://harbour-gazette.example/2024/05/ferry'] })
    .optional(),
  outlet: textField
    .describe('Who published this text: the name of a file in `outlets/`, without .yaml.')
    .meta({
      examples: ['harbour-gazette'],
      whenAbsent: 'found from the host of `origin_url`',
    })
    .optional(),
}

const wordFields = {
  title: textField
    .describe('The headline.')
    .meta({ examples: ['Night ferry returns after nine years'], whenAbsent: 'taken from the text' })
    .optional(),
  description: textField
    .describe('One or two sentences that say what the article is about.')
    .meta({ examples: ['The council voted 6 to 3 to bring back the night ferry.'] })
    .optional(),
  category: textField
    .describe('The topic under which the article is listed.')
    .meta({ examples: ['WORLD'], whenAbsent: "the archive's `defaults.category`" })
    .optional(),
  tags: textsField
    .describe('Further topics, as a list, or in one line with commas.')
    .meta({ examples: [['ferries', 'town council'], 'ferries, town council'] })
    .optional(),
  language: languageField
    .describe('The language of the text, as a BCP 47 tag.')
    .meta({ examples: ['en', 'pt-BR'], whenAbsent: "the outlet's language, else the archive's" })
    .optional(),
  byline: textsField
    .describe('Who wrote it, as printed, or as a list of names.')
    .meta({ examples: ['By Ana Reis and Tom Okafor', ['Ana Reis', 'Tom Okafor']] })
    .optional(),
  image: textField
    .describe('The address of the main picture, or its path in `media/`.')
    .meta({ examples: ['https://harbour-gazette.example/img/ferry.jpg', 'media/ferry.jpg'] })
    .optional(),
  image_alt: textField
    .describe('What the main picture shows, for readers who cannot see it.')
    .meta({ examples: ['A white ferry at a stone quay, seen from above.'] })
    .optional(),
  image_caption: textField
    .describe('The words under the main picture.')
    .meta({ examples: ['The ferry at its berth on Monday.'] })
    .optional(),
  image_credit: textField
    .describe('Who took the main picture.')
    .meta({ examples: ['Lena Vogt/Harbour Gazette'] })
    .optional(),
}

const dateFields = {
  date: dateField
    .describe('The date that the article carries, where you do not know what it dates.')
    .meta({ examples: ['2024-05-12', '2024-05', '2024-05-12T18:13:00+01:00'] })
    .optional(),
  published: dateField
    .describe('When the outlet published this text.')
    .meta({ examples: ['2024-05-12', '2024-05-12 18:13 +0100', 'May 12, 2024'] })
    .optional(),
  updated: dateField
    .describe('When the outlet last changed this text.')
    .meta({ examples: ['2024-05-13'] })
    .optional(),
  retrieved: dateField
    .describe('When the archive took this text from its address.')
    .meta({ examples: ['2024-06-01T09:30:00Z'] })
    .optional(),
}

const sourceFields = {
  story: textField
    .describe('A word that groups articles: all with the same word are one story.')
    .meta({ examples: ['night-ferry'] })
    .optional(),
  derived_from: z
    .union([textField, sourceFieldsSchema, z.array(sourceField)])
    .describe('The text that this one comes from: its address, its code, or more about it.')
    .meta({
      examples: [
        'HG-2024-0512',
        'https://harbour-gazette.example/2024/05/ferry',
        { code: 'HG-2024-0512', kind: 'translation' },
      ],
    })
    .optional(),
  not_derived_from: textsField
    .describe('Codes or addresses of texts that this one does not come from, though it seems so.')
    .meta({ examples: ['HG-2024-0399'] })
    .optional(),
  archived_at: z
    .union([addressField, z.array(addressField)])
    .describe('Addresses of captures of the page, for example in a web archive.')
    .meta({ examples: ['https://web.archive.org/web/20240513/https://harbour-gazette.example/'] })
    .optional(),
  captured_pictures: capturedFields
    .describe('The pictures of the article that the archive keeps; `npm run capture` writes it.')
    .meta({
      examples: [
        [
          {
            url: 'https://harbour-gazette.example/img/ferry.jpg',
            file: 'media/3f9a0c51d27be8846a10.jpg',
          },
        ],
      ],
    })
    .optional(),
  captured_pages: capturedFields
    .describe(
      'Captures of the page that the archive keeps; `npm run capture -- --pages` writes it.',
    )
    .meta({
      examples: [
        [
          {
            url: 'https://harbour-gazette.example/2024/05/ferry',
            file: 'captures/91c7e2aa04d35b6f8e21.warc.gz',
          },
        ],
      ],
    })
    .optional(),
}

const stateFields = {
  rights: rightsFieldsSchema
    .describe('What may be done with the text.')
    .meta({
      examples: [{ holder: 'The Harbour Gazette', display: 'excerpt' }],
      whenAbsent: "the outlet's rights, else the archive's",
    })
    .optional(),
  corrections: z
    .union([textField, correctionFieldsSchema, z.array(correctionField)])
    .describe('Corrections that the outlet printed.')
    .meta({ examples: [[{ date: '2024-05-14', text: 'The ferry is called Alma, not Elma.' }]] })
    .optional(),
  status: z
    .enum(['published', 'withdrawn'])
    .describe('Whether the outlet still stands by the text. A withdrawn one keeps its record.')
    .meta({ examples: ['withdrawn'], whenAbsent: 'published' })
    .optional(),
  draft: z
    .boolean()
    .describe('While true, the article is read and checked but appears nowhere on the site.')
    .meta({ examples: [true], whenAbsent: 'false' })
    .optional(),
  aliases: textsField
    .describe('Older addresses on this site that should lead to the story.')
    .meta({ examples: ['/stories/ferry-comes-back/'] })
    .optional(),
  imported: z
    .record(z.string(), z.unknown())
    .describe(
      'What the system that the article was imported from said besides: kept as it was, not used.',
    )
    .meta({ examples: [{ guid: 'urn:item:7', weight: '3' }], noun: 'any fields' })
    .optional(),
}

/** The front matter of `content/articles/` files. */
export const frontMatterSchema = z
  .strictObject({
    ...identityFields,
    ...wordFields,
    ...dateFields,
    ...sourceFields,
    ...stateFields,
  })
  .meta({
    title: 'Front matter of an article',
    description: 'What is known about one article, between the two `---` lines of its file.',
  })

export type FrontMatter = z.infer<typeof frontMatterSchema>
