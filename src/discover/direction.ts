import type { Evidence, Grade } from '../model/evidence.ts'

/** Which way a text went. */
export type Direction = {
  /** Code of the article that it comes from; null where undetermined. */
  source: string | null
  /** Of the strongest fact that speaks for it; null where undetermined. */
  grade: Grade | null
  /** 0–1. */
  confidence: number
  /** Whether the other one credits the source itself, by a link or by its outlet's name. */
  credited: boolean
  /** Facts that speak for the source; where undetermined, all that is known. */
  evidence: Evidence[]
  /** Facts that speak for the other one. */
  against: Evidence[]
  /** A source that one or both credit and that is neither of them. */
  absent: { name: string | null; url: string | null } | null
}
