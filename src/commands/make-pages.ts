import type { MakePages } from '../build/build-site.ts'
import type { Engine } from '../build/engine.ts'
import type { Settings } from '../model/settings.ts'
import type { Progress } from './outcome.ts'

/** So few pages are made sooner than workers are told of them. */
const few = 50

/** Has workers make story pages, where there are many. */
export function makePages(
  settings: Settings,
  engine: Engine,
  onProgress: Progress = () => {},
): MakePages {
  return (stories) => {
    if (stories.length < few) return () => null
    return engine.pages(settings, stories, (done) => onProgress('pages', done, stories.length))
  }
}
