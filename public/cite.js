// Puts a button at each reference that takes it to the clipboard; where that may not be, there is none.
if (navigator.clipboard) {
  for (const text of document.querySelectorAll('[data-cite]')) {
    const button = document.createElement('button')
    const name = document.createElement('span')
    name.className = 'vh'
    name.textContent = ` ${text.dataset.cite}`
    button.type = 'button'
    button.className = 'cite-button'
    button.append('Copy', name)
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(text.textContent)
        button.firstChild.data = 'Copied'
      } catch {
        getSelection().selectAllChildren(text)
        button.firstChild.data = 'Selected'
      }
    })
    const place = text.matches('dd') ? text.previousElementSibling : text.parentElement
    place.append(button)
  }
}
