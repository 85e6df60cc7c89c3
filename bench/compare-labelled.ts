/*
 * How well edits are found and named in texts whose edits are known: edits of each class are injected
 * into invented stories that the rules were not written on, and looked for in the comparison. The
 * injected edits are tidy; take the scores as upper bounds.
 */
import { compareArticles } from '../src/compare/compare-articles.ts'
import { weighEdit } from '../src/compare/edit-classes.ts'
import type { Alignment, Edit } from '../src/model/edit.ts'
import { BASE_STORIES } from './compare/base-stories.ts'
import { injectEdits, type Label } from './compare/inject-edits.ts'
import { shapeBlocks, type Truth } from './compare/shape-blocks.ts'
import { toText } from './compare/to-text.ts'
import { createRandom } from './labelled/random.ts'
import type { Row } from './row.ts'

type Score = { injected: number; found: number; said: number; right: number }
type Links = { true: number; found: number; said: number }
type Tally = { classes: Map<string, Score>; links: Links; types: Map<string, Score>; facts: number }

const PAIRS = 400
const SEED = 20_260_301
const FORM = /^(?:style|spelling|punctuation)\./

/** Precision and recall by class, links by type of alignment, and facts that were called style (must be 0). */
export async function run(): Promise<Row[]> {
  const random = createRandom(SEED)
  const tally: Tally = {
    classes: new Map(),
    links: { true: 0, found: 0, said: 0 },
    types: new Map(),
    facts: 0,
  }
  for (let pair = 0; pair < PAIRS; pair++) {
    const story = random.pick(BASE_STORIES)
    const edited = injectEdits(story, random.between(4, 18), random)
    const strangers = random.pick(BASE_STORIES.filter((other) => other !== story))
    const shaped = shapeBlocks(edited.paragraphs, strangers, random)
    const { alignment, edits } = compareArticles(toText(story), toText(shaped.paragraphs))
    const kept = edited.labels.filter((label) => !shaped.truth.removed.includes(label.paragraph))
    scoreEdits(kept, edits, tally.classes)
    tally.facts += countFacts(kept, edits)
    scoreLinks(shaped.truth, alignment, tally)
  }
  return report(tally)
}

function scoreOf(scores: Map<string, Score>, key: string): Score {
  const known = scores.get(key) ?? { injected: 0, found: 0, said: 0, right: 0 }
  scores.set(key, known)
  return known
}

function scoreEdits(
  labels: readonly Label[],
  edits: readonly Edit[],
  classes: Map<string, Score>,
): void {
  const words = edits.filter((edit) => edit.a && edit.b && !edit.class.startsWith('block.'))
  for (const label of labels) {
    const score = scoreOf(classes, label.class)
    score.injected++
    const here = words.filter((edit) => meets(edit, label))
    if (here.some((edit) => edit.class === label.class)) score.found++
  }
  for (const edit of words) {
    const score = scoreOf(classes, edit.class)
    score.said++
    if (labels.some((label) => label.class === edit.class && meets(edit, label))) score.right++
  }
}

/** By its class, or by the weight that it is shown with. */
function isForm(edit: Edit): boolean {
  return FORM.test(edit.class) || weighEdit(edit) === 'style'
}

/** Facts that some edit of mere form covers. */
function countFacts(labels: readonly Label[], edits: readonly Edit[]): number {
  const facts = labels.filter((label) => label.class.startsWith('fact.'))
  return facts.filter((label) => edits.some((edit) => isForm(edit) && covers(edit, label))).length
}

function meets(edit: Edit, label: Label): boolean {
  if (edit.a?.block !== label.paragraph) return false
  return edit.a.start <= label.end + 1 && edit.a.end >= label.start - 1
}

function covers(edit: Edit, label: Label): boolean {
  if (edit.a?.block !== label.paragraph) return false
  return edit.a.start < label.end && edit.a.end > label.start
}

function scoreLinks(truth: Truth, alignment: readonly Alignment[], { links, types }: Tally): void {
  const said = new Map<string, string>()
  for (const row of alignment)
    for (const a of row.a)
      for (const b of row.b) said.set(`${a}-${b}`, row.type === 'edited' ? 'same' : row.type)
  links.true += truth.links.size
  links.said += said.size
  for (const [link, type] of truth.links) {
    const score = scoreOf(types, type)
    score.injected++
    if (said.has(link)) links.found++
    if (said.get(link) === type) score.found++
  }
  for (const [link, type] of said) {
    const score = scoreOf(types, type)
    score.said++
    if (truth.links.get(link) === type) score.right++
  }
  for (const [type, places] of [
    ['added', truth.added],
    ['removed', truth.removed],
  ] as const) {
    const score = scoreOf(types, type)
    const found = alignment
      .filter((row) => row.type === type)
      .flatMap((row) => [...row.a, ...row.b])
    score.injected += places.length
    score.said += found.length
    score.found += places.filter((at) => found.includes(at)).length
    score.right += found.filter((at) => places.includes(at)).length
  }
}

function report({ classes, links, types, facts }: Tally): Row[] {
  const all = [...classes.values()]
  const sum = (key: keyof Score) => all.reduce((total, score) => total + score[key], 0)
  const percent = (part: number, whole: number) => (whole > 0 ? (100 * part) / whole : 100)
  const rows = (scores: Map<string, Score>, prefix: string): Row[] =>
    [...scores]
      .sort(([one], [two]) => (one < two ? -1 : 1))
      .flatMap(([name, score]) => [
        {
          figure: `${prefix}${name}: precision`,
          value: percent(score.right, score.said),
          unit: '%',
          note: `${score.right} of ${score.said}`,
        },
        {
          figure: `${prefix}${name}: recall`,
          value: percent(score.found, score.injected),
          unit: '%',
          note: `${score.found} of ${score.injected}`,
        },
      ])
  return [
    { figure: 'facts called style', value: facts, unit: '', note: 'must be 0' },
    { figure: 'edits: precision', value: percent(sum('right'), sum('said')), unit: '%' },
    { figure: 'edits: recall', value: percent(sum('found'), sum('injected')), unit: '%' },
    { figure: 'links: precision', value: percent(links.found, links.said), unit: '%' },
    { figure: 'links: recall', value: percent(links.found, links.true), unit: '%' },
    ...rows(types, 'alignment '),
    ...rows(classes, ''),
  ]
}
