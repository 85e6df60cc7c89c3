import { openCitations } from '../../src/outputs/citations/open-citations.ts'

/** One for all tests of a file: the styles take a while to be made ready. */
export const citations = await openCitations()
