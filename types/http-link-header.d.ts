// The part of http-link-header 1.1 that the tests use; it ships no typings of its own.
declare module 'http-link-header' {
  const LinkHeader: { parse(header: string): { refs: Record<string, string>[] } }
  export default LinkHeader
}
