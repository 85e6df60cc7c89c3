// In the browser, under the dev server only: keeps the panel of findings current.
// Each event of the stream holds the whole panel, as HTML that the server has made safe.
const holder = document.getElementById('stemma-findings')
const place = holder?.shadowRoot?.querySelector('[role="status"]')

if (holder && place) {
  let source = null
  let shown = null
  const listen = () => {
    source?.close()
    source = null
    // A browser keeps few connections to one server: pages in the background do without.
    if (document.visibilityState !== 'visible') return
    source = new EventSource('/.stemma/findings')
    source.addEventListener('message', ({ data }) => {
      const panel = JSON.parse(data)
      // The same again stays as the reader has folded it.
      if (panel !== shown) place.innerHTML = panel
      shown = panel
    })
  }
  document.addEventListener('visibilitychange', listen)
  listen()
  // The dev server may put a new page in place of the old one without loading it anew.
  const keep = () => {
    if (!holder.isConnected) document.body.append(holder)
  }
  new MutationObserver(keep).observe(document.documentElement, { childList: true, subtree: true })
}
