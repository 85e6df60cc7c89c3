import { adminPolicy } from '../model/admin-policy.ts'
import type { Settings } from '../model/settings.ts'

/**
 * What a page may load, as a Content-Security-Policy: the site's own files and nothing else. `path`
 * is that of the page below the site, without leading `/`. The search engine is a WebAssembly
 * program: on its page, and for its own files, it may be compiled. Editing in the browser has a policy
 * of its own.
 */
export function contentPolicy({ remoteImages, admin }: Settings, path: string): string {
  if (admin !== null && path.startsWith('admin/')) return adminPolicy(admin)
  const needsEngine = path.startsWith('search/') || path.startsWith('pagefind/')
  return [
    "default-src 'none'",
    needsEngine ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    remoteImages ? "img-src 'self' https: http:" : "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** As a header it also says who may frame the page: nobody. A `<meta>` cannot. */
export function headerPolicy(settings: Settings, path: string): string {
  return `${contentPolicy(settings, path)}; frame-ancestors 'none'`
}

/** Whether pages carry their policy themselves: where the host sends no headers of ours, or may not. */
export function needsPolicyInPage({ deploy }: Settings): boolean {
  return deploy === 'none' || deploy === 'github-pages' || deploy === 's3'
}
