// The list of all hosts that the build writes for.
import type { DeployTarget } from '../model/deploy-target.ts'
import { cloudFrontFunction } from './cloudfront-function.ts'
import { contentType } from './content-type.ts'
import { headersFor } from './header-rules.ts'
import { headersFile } from './headers-file.ts'
import type { Host } from './host.ts'
import { nginxFile, readNginxRedirects } from './nginx-file.ts'
import { readRedirectsFile, redirectsFile } from './redirects-file.ts'
import { readS3Redirects, s3Objects, writeS3List } from './s3-files.ts'
import { s3UploadScript } from './s3-upload-script.ts'

const MB = 1_000_000
const MiB = 1024 * 1024

/** A host that sends files and nothing more. */
const plain: Host = {
  name: 'Any host',
  redirects: 0,
  compresses: false,
  encodes: 'never',
  headers: (_settings, path) => ({ 'Content-Type': contentType(path) }),
  files: () => [],
  readRedirects: () => [],
  limits: () => ({}),
}

/** https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits */
const githubPages: Host = {
  ...plain,
  name: 'GitHub Pages',
  // Without it, files whose names begin with `_` would be left out.
  files: () => [{ path: '.nojekyll', text: '' }],
  encodes: 'where asked',
  headers: (_settings, path) => ({
    'Content-Type': contentType(path),
    'Cache-Control': 'max-age=600',
  }),
  limits: () => ({ total: 1000 * MB }),
}

const twoFiles: Pick<Host, 'encodes' | 'headers' | 'files' | 'readRedirects'> = {
  encodes: 'where asked',
  headers: headersFor,
  files: (settings, redirects) => [
    { path: '_headers', text: headersFile(settings) },
    { path: '_redirects', text: redirectsFile(redirects) },
  ],
  readRedirects: (read) => readRedirectsFile(read('_redirects')),
}

/** https://developers.cloudflare.com/pages/platform/limits/ */
const cloudflarePages: Host = {
  ...plain,
  ...twoFiles,
  name: 'Cloudflare Pages',
  redirects: 2000,
  limits: (plan) => ({
    files: plan === 'paid' ? 100_000 : 20_000,
    largestFile: 25 * MiB,
    redirects: 2000,
    headerRules: 100,
  }),
}

/** Names no limit of redirects, but advises against very many. */
const netlify: Host = {
  ...plain,
  ...twoFiles,
  name: 'Netlify',
  redirects: Number.POSITIVE_INFINITY,
  limits: () => ({ largestFolder: 54_000 }),
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/upload-objects.html: one upload, one object. */
const s3: Host = {
  ...plain,
  name: 'S3',
  redirects: Number.POSITIVE_INFINITY,
  compresses: true,
  encodes: 'always',
  headers: headersFor,
  files: (settings, redirects) => [
    { path: '_deploy/cloudfront-headers.js', text: cloudFrontFunction(settings) },
    { path: '_deploy/s3-redirects.json', text: `${JSON.stringify(redirects, null, 2)}\n` },
    { path: '_deploy/s3-prefix.txt', text: `${settings.pathPrefix.slice(1)}\n` },
    { path: '_deploy/s3-upload.sh', text: s3UploadScript },
  ],
  lists: (settings, redirects, paths) => [
    { path: '_deploy/s3-objects.tsv', text: writeS3List(s3Objects(settings, paths, redirects)) },
  ],
  readRedirects: (read) => readS3Redirects(read('_deploy/s3-redirects.json')),
  limits: () => ({ largestFile: 5000 * MB }),
}

const nginx: Host = {
  ...plain,
  name: 'nginx',
  redirects: Number.POSITIVE_INFINITY,
  compresses: true,
  encodes: 'where asked',
  headers: headersFor,
  files: (settings, redirects) => [
    { path: '_deploy/nginx.conf', text: nginxFile(settings, redirects) },
  ],
  readRedirects: (read) => readNginxRedirects(read('_deploy/nginx.conf')),
}

export const hosts: Readonly<Record<DeployTarget, Host>> = Object.freeze({
  none: plain,
  'github-pages': githubPages,
  'cloudflare-pages': cloudflarePages,
  netlify,
  s3,
  nginx,
})
