// In: an address from somebody else's text. Out: its bytes within limits, or why not.
import { addressProblem } from '../model/http-address.ts'
import { checkHost } from './check-host.ts'
import {
  type FetchLimits,
  type FetchOptions,
  FetchProblem,
  type FetchResult,
  fetchLimits,
} from './fetch-result.ts'
import { type OneAnswer, requestOnce } from './request-once.ts'

const redirectStatus: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/**
 * Fetches an `http` or `https` address by GET. The host name is resolved here, addresses of private
 * networks are refused, and the connection is made to the checked address; each redirect is checked
 * in the same way. Size, time and redirects are limited. Cookies and credentials are never sent, and
 * proxies of the environment are not used.
 *
 * Never throws: a refusal or failure is told in the result.
 */
export async function fetchSafely(asked: string, options: FetchOptions = {}): Promise<FetchResult> {
  const limits = { ...fetchLimits, ...options.limits }
  const deadline = AbortSignal.timeout(limits.seconds * 1000)
  const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline
  try {
    const { url, redirects, answer } = await follow(asked, options, limits, signal)
    return {
      ok: true,
      asked,
      address: url.href,
      redirects,
      status: answer.status,
      reason: answer.reason,
      rawHeaders: answer.rawHeaders,
      bytes: answer.bytes,
      ...readType(answer.contentType),
    }
  } catch (error) {
    const problem = error instanceof FetchProblem ? error : describe(error, deadline, limits)
    return {
      ok: false,
      asked,
      outcome: problem.outcome,
      message: problem.message,
      mend: problem.mend,
    }
  }
}

async function follow(
  asked: string,
  options: FetchOptions,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<{ url: URL; redirects: string[]; answer: OneAnswer }> {
  const redirects: string[] = []
  let url = checkAddress(asked)
  for (;;) {
    const ips = await orAborted(checkHost(url, options), signal)
    const answer = await requestOnce(url, ips, options.accept ?? '*/*', limits.bytes, signal)
    if (answer.status >= 200 && answer.status < 300) return { url, redirects, answer }
    if (!redirectStatus.has(answer.status) || answer.location === null)
      throw badStatus(answer.status)
    redirects.push(url.href)
    if (redirects.length > limits.redirects) throw tooManyRedirects(limits.redirects)
    url = checkAddress(resolveAgainst(answer.location, url))
  }
}

function checkAddress(address: string): URL {
  const problem = addressProblem(address)
  if (problem === null) return new URL(address.trim())
  const message = `Unexpected address “${address.slice(0, 80)}”, expected ${problem}`
  throw new FetchProblem('refused', message, 'Give a whole address that begins with https://.')
}

function resolveAgainst(location: string, base: URL): string {
  return URL.canParse(location, base) ? new URL(location, base).href : location
}

/** Name servers cannot be told to stop; we can stop waiting. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

function badStatus(status: number): FetchProblem {
  const message = `Unexpected status ${status}, expected 200`
  return new FetchProblem('failed', message, 'Open the address in a browser: is it still there?')
}

function tooManyRedirects(most: number): FetchProblem {
  const message = `Unexpected chain of more than ${most} redirects, expected at most that`
  return new FetchProblem('refused', message, 'Give the address at which the chain ends.')
}

function describe(error: unknown, deadline: AbortSignal, { seconds }: FetchLimits): FetchProblem {
  if (deadline.aborted) {
    const message = `Unexpected wait of more than ${seconds} seconds, expected an answer before that`
    return new FetchProblem('failed', message, 'Try again later, or save it with a browser.')
  }
  const { code, name } = error as NodeJS.ErrnoException
  const message = `Unexpected end of the connection (${code ?? name ?? 'unknown'}), expected an answer`
  return new FetchProblem('failed', message, 'Check the connection, then try again.')
}

function readType(contentType: string): { type: string; charset: string | null } {
  const [type = '', ...parameters] = contentType.toLowerCase().split(';')
  const charset = parameters.map((part) => part.trim()).find((part) => part.startsWith('charset='))
  return { type: type.trim(), charset: charset?.slice(8).replaceAll(/["']/g, '').trim() || null }
}
