import { Lexer } from 'yaml'
import { LIMITS } from './limits.ts'

/** What makes a YAML text too dangerous to parse, and its offset; null where nothing does. */
export type ShapeProblem = { offset: number; message: string; mend: string }

/**
 * Look at the tokens of a YAML text before it is parsed. The parser of `yaml` recurses: some
 * thousands of nested brackets end the whole process, and nothing can catch that. Its lexer does
 * not recurse, and knows brackets from brackets inside quotation marks and comments.
 */
export function checkYamlShape(yaml: string): ShapeProblem | null {
  if (yaml.length > LIMITS.yamlCharacters) return tooLong(yaml.length)
  const control = yaml.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/)
  if (control !== -1) return controlCharacter(control, yaml.charCodeAt(control))
  return mayNestDeep(yaml) ? nestedTooDeep(yaml) : null
}

/**
 * Whether there are signs enough for deep nesting at all, quoted or not: of most texts there are not,
 * and their tokens need not be looked at. A line end outside brackets ends a run of indicators.
 */
function mayNestDeep(yaml: string): boolean {
  const brackets = yaml.match(/[[{]/g)?.length ?? 0
  if (brackets > LIMITS.flowDepth) return true
  const runs = brackets > 0 ? [yaml] : yaml.split('\n')
  return runs.some((run) => (run.match(/[-?:]/g)?.length ?? 0) > LIMITS.indicatorsInARow)
}

function nestedTooDeep(yaml: string): ShapeProblem | null {
  let offset = 0
  let depth = 0
  let indicators = 0
  for (const token of new Lexer().lex(yaml)) {
    if (token === '[' || token === '{') depth += 1
    else if (token === ']' || token === '}') depth = Math.max(0, depth - 1)
    if (endsNesting(token, depth)) indicators = 0
    else if (token === '-' || token === '?' || token === ':') indicators += 1
    if (depth > LIMITS.flowDepth) return tooDeep(offset, 'brackets')
    if (indicators > LIMITS.indicatorsInARow) return tooDeep(offset, 'dashes or colons')
    // The lexer's own marks (begin, scalar, error) do not stand in the text.
    if (token !== '\u0002' && token !== '\u001f' && token !== '\u0018') offset += token.length
  }
  return null
}

/** Whether the `-`, `?` and `:` before a token do not nest with those after it. */
function endsNesting(token: string, depth: number): boolean {
  return /^[[\]{},]$/.test(token) || (depth === 0 && token.startsWith('\n'))
}

function tooLong(length: number): ShapeProblem {
  return {
    offset: 0,
    message: `Unexpected ${length} characters of YAML, expected at most ${LIMITS.yamlCharacters}`,
    mend: 'Move long texts below the front matter.',
  }
}

function controlCharacter(offset: number, code: number): ShapeProblem {
  return {
    offset,
    message: `Unexpected control character U+${code.toString(16).toUpperCase().padStart(4, '0')}, expected text`,
    mend: 'Delete the invisible character here.',
  }
}

function tooDeep(offset: number, what: string): ShapeProblem {
  return {
    offset,
    message: `Unexpected ${what} nested too deep, expected fields`,
    mend: 'Put a text that holds many brackets, dashes or colons into quotation marks.',
  }
}
