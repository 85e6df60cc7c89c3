// Comes in: plain words on one line. Goes out: Markdown that shows exactly those words.

/**
 * Escape one line of plain text for a Markdown body (CommonMark with GFM).
 *
 * Characters that are active anywhere get a backslash; `#`, `>`, `+`, `-`, `=` and list numbers only
 * where a line begins. `://`, `www.` and `@` are broken up too: inside an autolink literal a
 * backslash would be shown, so the parser must not see one begin.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<~|]/g, '\\$&')
    .replace(/&(?=#?\w{1,32};)/g, '\\&')
    .replace(/:(?=\/\/)|@/g, '\\$&')
    .replace(/(www)\./gi, '$1\\.')
    .replace(/^[#>+=:-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
}
