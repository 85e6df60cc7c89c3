const META = /<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i
const XML = /^\s{0,99}<\?xml\s[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.-]{2,40})["']/i

/**
 * The charset that a page names in its first 4,096 bytes (HTML Standard, “prescan”; browsers look at
 * 1,024, but pages in the wild name it later). A page that can be read so far is not in UTF-16.
 */
export function readCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const label = (META.exec(head) ?? XML.exec(head))?.[1] ?? null
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label
}
