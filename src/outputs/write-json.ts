/**
 * JSON in one line, without any `<` and without line separators: it can be put into a page or a script
 * as it is, and stays one line for every reader of JSON Lines.
 */
export function writeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
