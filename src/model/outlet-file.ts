import * as z from 'zod'
import { addressField, languageField, textField, textsField, timeZoneField } from './field-types.ts'
import { outletKindSchema } from './outlet.ts'
import { rightsFieldsSchema } from './rights-fields.ts'

/** What an editor may write in `content/outlets/<id>.yaml`; the file's name is the outlet's id. */
export const outletFileSchema = z
  .strictObject({
    name: textField
      .describe('The name of the outlet, as readers know it.')
      .meta({ examples: ['The Harbour Gazette'] }),
    kind: outletKindSchema
      .describe('What sort of outlet it is.')
      .meta({ examples: ['newspaper', 'agency'], whenAbsent: 'site' })
      .optional(),
    home: addressField
      .describe("The address of the outlet's home page.")
      .meta({ examples: ['https://harbour-gazette.example/'] })
      .optional(),
    domains: textsField
      .describe(
        'Host names of the outlet, without www. An article whose address lies on one, or on a part of one, is taken to be from this outlet.',
      )
      .meta({ examples: [['harbour-gazette.example']], whenAbsent: 'the host of `home`' })
      .optional(),
    country: z
      .string()
      .regex(/^[A-Za-z]{2}$/, 'a country code of two letters, such as PT')
      .describe('The country of the outlet, as two letters (ISO 3166-1).')
      .meta({ examples: ['PT'] })
      .optional(),
    time_zone: timeZoneField
      .describe('The time zone in which the outlet dates its articles (IANA name).')
      .meta({ examples: ['Europe/Lisbon'] })
      .optional(),
    language: languageField
      .describe('The language of its articles, where they do not say (BCP 47).')
      .meta({ examples: ['pt'], whenAbsent: "the archive's language" })
      .optional(),
    rights: rightsFieldsSchema
      .describe('Rights of its articles, where they do not say.')
      .meta({ examples: [{ display: 'excerpt' }], whenAbsent: "the archive's `defaults.rights`" })
      .optional(),
  })
  .meta({
    title: 'An outlet',
    description: 'Who publishes: `content/outlets/<id>.yaml`, one file for each outlet.',
  })

export type OutletFile = z.infer<typeof outletFileSchema>
