import * as z from 'zod'

/**
 * What is used of a record of passim's `out.json`: which article a reused passage stands in, and the
 * cluster of passages that it belongs to. Each record echoes the input's fields beside these.
 * https://github.com/dasmiq/passim#running-passim
 */
const passageSchema = z.object({
  id: z.string().min(1),
  cluster: z.string(),
  begin: z.int().min(0),
  end: z.int().min(0),
})

export type Passage = z.infer<typeof passageSchema>

/** Reads a line; where it is none, what is wrong with it, for “Unexpected …, expected …”. */
export function parsePassage(line: string): Passage | { wrong: string } {
  const record = parseJson(line)
  if (record === undefined) return { wrong: 'line that is no JSON' }
  const { data, error } = passageSchema.safeParse(record)
  if (error) return { wrong: `\`${error.issues[0]?.path.join('.') || 'record'}\` of a passage` }
  return data.end > data.begin ? data : { wrong: '`end` that is not after `begin`' }
}

/** Clusters are numbered with 64 bits, which JavaScript’s numbers do not hold: they become text. */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(
      line.replace(/("cluster"\s{0,9}:\s{0,9})(-?\d{1,20})(?=\s{0,9}[,}])/, '$1"$2"'),
    )
  } catch {
    return undefined
  }
}
