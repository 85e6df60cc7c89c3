/** What came back from an address, or why nothing did. Never an exception. */
export type FetchResult = Fetched | NotFetched

export interface Fetched {
  ok: true
  /** The address as asked for. */
  asked: string
  /** The address that answered, after redirects. */
  address: string
  /** HTTP status, 200–299. */
  status: number
  /** The words after the status, `OK`. */
  reason: string
  /** Header names and values in turn, as the server sent them. */
  rawHeaders: string[]
  /** `content-type` without its parameters, lower case; empty where there is none. */
  type: string
  /** `charset` of `content-type`, lower case; null where it names none. */
  charset: string | null
  /** The body, decompressed. */
  bytes: Buffer
  /** The addresses that were left by a redirect, the one asked for first. */
  redirects: string[]
}

export interface NotFetched {
  ok: false
  asked: string
  /** `refused`: we will not; trying again changes nothing. `failed`: it did not work this time. */
  outcome: 'refused' | 'failed'
  /** “Unexpected X, expected Y”. */
  message: string
  mend: string
}

export interface FetchLimits {
  /** Largest body in bytes, after decompression. */
  bytes: number
  /** Longest time for the address with all of its redirects, in seconds. */
  seconds: number
  /** Most redirects that are followed. */
  redirects: number
}

/** Pages of newspapers are under 5 MB, their pictures under 20. */
export const fetchLimits: Readonly<FetchLimits> = Object.freeze({
  bytes: 20_000_000,
  seconds: 30,
  redirects: 5,
})

export interface FetchOptions {
  limits?: Partial<FetchLimits>
  /** The `accept` header. */
  accept?: string
  /** IP addresses of a host name; for tests. Throws where it has none. */
  resolve?: (host: string) => Promise<string[]>
  /** Whether we may connect to an IP address; for tests, whose server is on this machine. */
  isAllowed?: (ip: string, port: number) => boolean
  /** Stops the request: for Ctrl+C. */
  signal?: AbortSignal
}

/** Thrown inside the room, caught by `fetchSafely`. */
export class FetchProblem extends Error {
  readonly outcome: NotFetched['outcome']
  readonly mend: string

  constructor(outcome: NotFetched['outcome'], message: string, mend: string) {
    super(message)
    this.outcome = outcome
    this.mend = mend
  }
}
