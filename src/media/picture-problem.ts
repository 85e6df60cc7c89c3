/** Why a file is no picture that can be shown. */
export type PictureProblem = {
  /** Rule id of the finding. */
  rule:
    | 'missing-picture'
    | 'not-a-picture'
    | 'broken-picture'
    | 'large-picture'
    | 'changed-picture'
    | 'deadly-picture'
  /** “Unexpected X, expected Y”. */
  message: string
  mend: string
}
