/** What became of one picture or page. */
export type CaptureStatus =
  /** Fetched and kept. */
  | 'stored'
  /** A dry run: it would be fetched. */
  | 'would-fetch'
  /** The archive holds it. */
  | 'there'
  /** Its text may not be shown, so neither may the picture. */
  | 'left'
  /** We will not keep it: trying again changes nothing. */
  | 'refused'
  /** It did not work this time. */
  | 'failed'

export type CaptureEntry = {
  kind: 'picture' | 'page'
  /** The article's file, from the content folder. */
  article: string
  /** Its address, or what the article names. */
  source: string
  status: CaptureStatus
  /** The file that holds it, from the content folder. */
  file: string | null
  /** Why, where it is not held; and what to do. */
  message: string | null
  mend: string | null
}

/** Something to say of a picture or page that could not be kept. */
export type CaptureProblem = { status: 'refused' | 'failed'; message: string; mend: string }

/** Something that is kept now. */
export type Kept = { file: string; sha256: string }
