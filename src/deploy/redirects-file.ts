import type { Redirect } from './redirect.ts'

/** The file `_redirects` of Cloudflare Pages and Netlify; without the code both would say “for now”. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('')
}

/** What such a file says. */
export function readRedirectsFile(text: string): Redirect[] {
  return text.split('\n').flatMap((line) => {
    const [from, to, code] = line.split(' ')
    return from && to && code === '301' ? [{ from, to }] : []
  })
}
