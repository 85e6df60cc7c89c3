import type { VFile } from 'vfile'
export function checkCaps(_source: string, _file: VFile): boolean {
  return true
}
