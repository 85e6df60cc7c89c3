// npm run build -- --shard 2/4: works out one part of a large archive, for `merge` to take.
import { createHash } from 'node:crypto'
import { addPictures } from '../add-pictures.ts'
import type { Engine } from '../build/engine.ts'
import { loadArchive } from '../load-archive.ts'
import { count } from '../model/count.ts'
import type { PartialDate } from '../model/partial-date.ts'
import { readContent } from '../read/read-content.ts'
import { formatFindings } from '../report/format-text.ts'
import type { Outcome, Progress } from './outcome.ts'

/** One part of several: `{ number: 2, of: 4 }`. */
export type Share = { number: number; of: number }

export type ShardOptions = {
  content: string
  share: Share
  /** Only render texts: the first of two rounds, for archives whose texts alone take long. */
  texts: boolean
  asOf: PartialDate
  engine: Engine
  /** Folder of the cache: it is what a shard leaves behind. */
  cache: string
  color: boolean
}

/**
 * Works out a share of the archive and leaves it in the cache folder; nothing is published. Every
 * value is kept under a hash of all that it is made of, so that a build that reads the folder comes
 * out the same as one that does not.
 */
export async function runShard(options: ShardOptions, onProgress: Progress): Promise<Outcome> {
  const { content, share, engine, cache } = options
  const name = `Shard ${share.number} of ${share.of}`
  if (options.texts) {
    engine.warm()
    const { articles } = await readContent(content)
    const mine = articles.filter(({ file }) => isMine(file, share))
    await engine.render(content, mine, (done) => onProgress('render', done, mine.length))
    return { out: `${name}: ${count(mine.length, 'text')} rendered into ${cache}.\n`, code: 0 }
  }
  const compare = ({ slug }: { slug: string }) => isMine(slug, share)
  const read = await loadArchive(content, { ...options, compare, onProgress })
  const archive = await addPictures(read, { ...options, onProgress })
  if (archive.findings.some(({ severity }) => severity === 'error')) {
    return { err: `${formatFindings(archive.findings, options)}\n`, code: 1 }
  }
  const mine = archive.stories.filter(compare)
  const pageOf = engine.pages(archive.settings, mine, (done) =>
    onProgress('pages', done, mine.length),
  )
  await Promise.all(mine.map(pageOf))
  return { out: `${name}: ${count(mine.length, 'page')} made into ${cache}.\n`, code: 0 }
}

/** Whose turn a file or story is: by its name alone, so that shards need not speak to each other. */
function isMine(name: string, { number, of }: Share): boolean {
  return createHash('sha256').update(name).digest().readUInt32BE(0) % of === number - 1
}
