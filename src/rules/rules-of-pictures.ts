import { told } from './example-files.ts'
import type { Rule } from './rule.ts'

const why = 'Pictures are bytes; an example holds text only.'
const placeOnly = 'The page shows its place, with its description and address.'

/** Findings about the pictures that articles name. */
export const rulesOfPictures: readonly Rule[] = Object.freeze([
  {
    id: 'missing-picture',
    title: 'A picture that is not there',
    severities: ['warning'],
    matter: 'lost',
    means: `The article names a file of \`media/\` that is not there, or is a folder or a link. ${placeOnly} Capital and small letters count in a name.`,
    examples: told(
      '`image: media/Ferry.jpg`, and the file is called `ferry.jpg`',
      '`image: media/ferry.jpg`',
      why,
    ),
  },
  {
    id: 'not-a-picture',
    title: 'A file that is no picture of a known kind',
    severities: ['warning'],
    matter: 'lost',
    means: `What the file holds is not JPEG, PNG, GIF, WebP or AVIF, whatever its name says. SVG drawings are among what is refused: they can hold scripts. ${placeOnly}`,
    examples: told(
      'a drawing, `media/map.svg`',
      'the same, saved as `media/map.png` in the program that drew it',
      why,
    ),
  },
  {
    id: 'broken-picture',
    title: 'A picture that is damaged',
    severities: ['warning'],
    matter: 'lost',
    means: `The picture cannot be decoded to its end: it was cut off on its way, or was damaged later. ${placeOnly}`,
    examples: told('a JPEG that ends in the middle', 'the same file, fetched anew', why),
  },
  {
    id: 'large-picture',
    title: 'A picture that is too large',
    severities: ['warning'],
    matter: 'lost',
    means: `The picture has more than 60 million pixels or 30 million bytes. ${placeOnly}`,
    examples: told('a scan of 20,000 × 30,000 pixels', 'the same at 4,000 × 6,000 pixels', why),
  },
  {
    id: 'changed-picture',
    title: 'A captured picture whose file has changed',
    severities: ['warning'],
    matter: 'lost',
    means: `The file is not the one whose fingerprint stands in \`captured_pictures\`, so it is not shown as what the outlet published. ${placeOnly}`,
    examples: told(
      'a captured picture that somebody cropped in `media/`',
      'the captured file put back; the cropped one under a name of its own',
      why,
    ),
  },
  {
    id: 'deadly-picture',
    title: 'A picture that ended the program that reads it',
    severities: ['warning'],
    matter: 'lost',
    means: `The program that decodes pictures died of this one, or did not end within a minute. The next build tries again. ${placeOnly}`,
    examples: told(
      'a file made to harm the program that opens it',
      'the picture opened in a picture editor and saved again',
      why,
    ),
  },
] satisfies Rule[])
