// In the browser, at /admin/: Sveltia CMS names its icons in words that a web font from elsewhere
// would draw. That font is not asked for; signs that every computer has stand in for the words.
const signs = {
  add: '+',
  arrow_back: '←',
  arrow_downward: '↓',
  arrow_drop_down: '▾',
  arrow_forward: '→',
  arrow_upward: '↑',
  article: '☰',
  article_shortcut: '☰',
  bookmark_manager: '▤',
  check: '✓',
  check_circle: '✓',
  chevron_left: '‹',
  chevron_right: '›',
  close: '×',
  cloud: '☁',
  code: '<>',
  code_blocks: '<>',
  create_new_folder: '+',
  delete: '⌫',
  download: '⤓',
  drag_handle: '≡',
  drag_indicator: '⠿',
  edit: '✎',
  error: '!',
  expand_less: '▴',
  expand_more: '▾',
  folder: '▸',
  format_bold: 'B',
  format_italic: 'I',
  format_list_bulleted: '•',
  format_list_numbered: '1.',
  format_quote: '“',
  grid_view: '▦',
  help: '?',
  history: '↺',
  image: '▣',
  info: 'i',
  library_books: '▤',
  link: '⚭',
  list: '☰',
  menu: '☰',
  more_horiz: '⋯',
  more_vert: '⋮',
  notifications: '◔',
  open_in_new: '↗',
  photo: '▣',
  photo_library: '▣',
  redo: '↷',
  refresh: '↻',
  search: '⌕',
  settings: '⚙',
  tune: '⚙',
  undo: '↶',
  upload: '⤒',
  visibility: '◉',
  visibility_off: '○',
  warning: '!',
}

const dress = () => {
  for (const icon of document.querySelectorAll('.material-symbols-outlined')) {
    const sign = signs[icon.textContent.trim()] ?? '•'
    if (icon.dataset.sign !== sign) icon.dataset.sign = sign
  }
}

new MutationObserver(dress).observe(document.documentElement, {
  childList: true,
  characterData: true,
  subtree: true,
})
