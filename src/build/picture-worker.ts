// A worker process: decodes and encodes pictures. Their bytes are hostile and the decoders are C.
import { mkdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import sharp from 'sharp'
import { makePicture } from '../media/make-picture.ts'
import { readPicture } from '../media/read-picture.ts'
import type { Reply } from './answer-tasks.ts'
import type { PictureAnswer, PictureTask } from './picture-task.ts'
import { replaceFile } from './sealed-file.ts'

// Only the decoders of the kinds that we take, whatever the first bytes of a file may say.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Nsgif', 'Heif'].map((kind) => `VipsForeignLoad${kind}`),
})
// One picture at a time in little memory: there is a process for each processor.
sharp.cache(false)
sharp.concurrency(1)

// One message after the other, and answers in their order.
let working = Promise.resolve()
process.on('message', (tasks: PictureTask[]) => {
  working = working.then(() => answerAll(tasks))
})
process.send?.('ready')

async function answerAll(tasks: readonly PictureTask[]): Promise<void> {
  const answers: PictureAnswer[] = []
  for (const task of tasks) answers.push(await answer(task))
  process.send?.({ results: answers, slow: [] } satisfies Reply<PictureAnswer>)
}

async function answer({ path, make }: PictureTask): Promise<PictureAnswer> {
  const source = await readFile(path)
  const read = await readPicture(source)
  if ('rule' in read) return { problem: read }
  if (make === null) return { read, made: null }
  const { picture, files } = await makePicture(source, read, make.stem)
  await mkdir(make.folder, { recursive: true })
  for (const file of files) await replaceFile(join(make.folder, basename(file.path)), file.bytes)
  return { read, made: { picture, lengths: files.map(({ bytes }) => bytes.length) } }
}
