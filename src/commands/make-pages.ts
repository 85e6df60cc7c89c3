import type { Engine } from '../build/engine.ts'
import type { MakePages } from '../build/make-pages.ts'
import type { Settings } from '../model/settings.ts'
import type { Progress } from './outcome.ts'

/** Has the engine make story pages, and tells how far it is. */
export function makePages(
  settings: Settings,
  engine: Engine,
  onProgress: Progress = () => {},
): MakePages {
  return (stories, { before, of } = { before: 0, of: stories.length }) =>
    engine.pages(settings, stories, (done) => onProgress('pages', before + done, of))
}
