import type { Settings } from '../model/settings.ts'
import { headerRules } from './header-rules.ts'

/**
 * A CloudFront function for viewer responses: S3 sends no headers but type, caching and encoding, so
 * the network in front of it adds the others.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/functions-event-structure.html
 */
export function cloudFrontFunction(settings: Settings): string {
  const rules = headerRules(settings).flatMap(({ paths, headers }) => {
    const own = Object.entries(headers).filter(([name]) => name !== 'Cache-Control')
    const start = `${settings.pathPrefix}${paths.split('*')[0]}`
    const values = own.map(([name, value]) => [name.toLowerCase(), { value }])
    return own.length > 0 ? [{ start, headers: Object.fromEntries(values) }] : []
  })
  return `// Written by the build: a CloudFront function for “viewer response”.
var rules = ${JSON.stringify(rules, null, 2)}

function handler(event) {
  var response = event.response
  rules.forEach(function (rule) {
    if (event.request.uri.indexOf(rule.start) !== 0) return
    for (var name in rule.headers) response.headers[name] = rule.headers[name]
  })
  return response
}
`
}
