import type { Browser } from 'playwright-core'

/** What happened while pages were open: nothing of it should. */
export type Events = string[]

/**
 * Opens pages, some at a time, and tells every dialog, console message, page error, violation of
 * the policy, call of a trap and request elsewhere. With `bypass` the browser ignores all policies,
 * so that the markup alone must be harmless.
 */
export async function watchPages(
  browser: Browser,
  addresses: readonly string[],
  { bypass }: { bypass: boolean },
): Promise<Events> {
  const context = await browser.newContext({ bypassCSP: bypass })
  const events: Events = []
  await context.exposeFunction('tell', (text: string) => void events.push(text))
  await context.addInitScript(() => {
    const tell = (globalThis as unknown as { tell: (text: string) => void }).tell
    document.addEventListener('securitypolicyviolation', (event) =>
      tell(`violation ${location.pathname} ${event.violatedDirective} ${event.blockedURI}`),
    )
    globalThis.alert = () => tell(`alert ${location.pathname}`)
  })
  const queue = [...addresses]
  const open = async () => {
    const page = await context.newPage()
    page.on('dialog', (dialog) => {
      events.push(`dialog ${page.url()}`)
      void dialog.dismiss()
    })
    page.on('console', (message) => events.push(`console ${page.url()} ${message.text()}`))
    page.on('pageerror', (error) => events.push(`error ${page.url()} ${error.message}`))
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(addresses[0]!).origin)
        events.push(`request ${page.url()} ${request.url()}`)
    })
    for (let address = queue.pop(); address; address = queue.pop()) {
      await page.goto(address, { waitUntil: 'load' })
      if (address.includes('?q=')) await page.waitForSelector('#search_results a')
      if (page.url() !== address) events.push(`moved ${address} ${page.url()}`)
    }
  }
  await Promise.all([open(), open(), open()])
  await context.close()
  return events
}
