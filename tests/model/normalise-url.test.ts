import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostOf, normaliseParsed, normaliseUrl } from '../../src/model/normalise-url.ts'

const KEY = 'harbour.example/2024/05/ferry'

describe('normaliseUrl', () => {
  it.each([
    ['the address itself', 'https://harbour.example/2024/05/ferry'],
    ['scheme', 'http://harbour.example/2024/05/ferry'],
    ['www', 'https://www.harbour.example/2024/05/ferry'],
    ['capitals in scheme and host', 'HTTPS://WWW.Harbour.EXAMPLE/2024/05/ferry'],
    ['default ports', 'http://harbour.example:80/2024/05/ferry'],
    ['the other default port', 'https://harbour.example:443/2024/05/ferry'],
    ['trailing slash', 'https://harbour.example/2024/05/ferry/'],
    ['several trailing slashes', 'https://harbour.example/2024/05/ferry///'],
    ['index page', 'https://harbour.example/2024/05/ferry/index.html'],
    ['fragment', 'https://harbour.example/2024/05/ferry#comments'],
    ['campaign', 'https://harbour.example/2024/05/ferry?utm_source=x&UTM_Medium=y'],
    ['click id', 'https://harbour.example/2024/05/ferry?fbclid=abc&gclid=def'],
    ['empty query', 'https://harbour.example/2024/05/ferry?'],
    ['credentials', 'https://ana:secret@harbour.example/2024/05/ferry'],
    ['dot at the end of the host', 'https://harbour.example./2024/05/ferry'],
    ['spaces around it', '  https://harbour.example/2024/05/ferry\n'],
    ['needless percent-encoding', 'https://harbour.example/2024/05/%66erry'],
    ['dot segments', 'https://harbour.example/2024/x/../05/ferry'],
  ])('drops what does not tell pages apart: %s', (_, address) => {
    expect(normaliseUrl(address)).toBe(KEY)
  })

  it.each([
    ['https://harbour.example', 'harbour.example'],
    ['https://harbour.example/', 'harbour.example'],
    ['https://harbour.example/?id=7', 'harbour.example/?id=7'],
    ['https://harbour.example/a?id=7&utm_source=x', 'harbour.example/a?id=7'],
    ['https://harbour.example/a?b=2&a=1', 'harbour.example/a?a=1&b=2'],
    ['https://harbour.example/Ferry', 'harbour.example/Ferry'],
    ['https://harbour.example:8080/a', 'harbour.example:8080/a'],
    ['https://news.harbour.example/a', 'news.harbour.example/a'],
    ['https://www.example/a', 'example/a'],
    ['https://bücher.example/grün', 'xn--bcher-kva.example/gr%C3%BCn'],
    ['https://xn--bcher-kva.example/gr%c3%bcn', 'xn--bcher-kva.example/gr%C3%BCn'],
    ['https://harbour.example/cafe\u0301', 'harbour.example/caf%C3%A9'],
    ['https://harbour.example/my-index.html', 'harbour.example/my-index.html'],
    ['https://harbour.example/%zz', 'harbour.example/%zz'],
  ])('keeps what does: %s', (address, key) => {
    expect(normaliseUrl(address)).toBe(key)
  })

  it.each([
    '',
    'ferry',
    '/2024/ferry',
    'mailto:a@harbour.example',
    'javascript:alert(1)',
    'http://',
    'https://[',
    'data:text/html,x',
  ])('has no key for %j', (text) => {
    expect(normaliseUrl(text)).toBeNull()
  })

  it('gives the same key for the key made an address again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const key = normaliseUrl(address)
        expect(normaliseUrl(`https://${key}`)).toBe(key)
      }),
    )
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void normaliseUrl(`http://${text}`)),
    )
  })
})

describe('hostOf', () => {
  it.each([
    ['https://www.Harbour.example:8080/a', 'harbour.example'],
    ['http://news.harbour.example', 'news.harbour.example'],
    ['ftp://harbour.example', null],
    ['harbour.example', null],
  ])('%s → %s', (address, host) => {
    expect(hostOf(address)).toBe(host)
  })
})

describe('a plain address', () => {
  const piece = fc.constantFrom(
    ...[
      'www.',
      'harbour',
      '.example',
      '.',
      '-',
      '/',
      '//',
      'a',
      'Ferry',
      '2024',
      '7',
      '0x1f',
      '..',
    ],
    ...['index.html', 'index', 'Default.aspx', '~b', '_', '%41', '?', '?id=7', '#x', ':80', ':81'],
    ...['xn--bcher-kva', 'xn--', 'ü', ' ', 'https://', '@', '.html', '.1', '\\', '\t'],
  )
  const address = fc
    .tuple(
      fc.constantFrom('https://', 'http://', 'HTTPS://', ''),
      fc.array(piece, { maxLength: 9 }),
    )
    .map(([scheme, pieces]) => scheme + pieces.join(''))

  it('has the key that parsing gives it', () => {
    const hosted = address.map((text) => text.replace('://', '://harbour.example/'))
    fc.assert(
      fc.property(fc.oneof(address, hosted, fc.webUrl()), (text) => {
        expect(normaliseUrl(text)).toBe(normaliseParsed(text))
      }),
      { numRuns: 3000 },
    )
  })
})
