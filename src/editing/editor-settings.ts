// In: the schemas of what editors write. Out: the settings by which VS Code completes and checks it.
import * as z from 'zod'
import { archiveFileSchema } from '../model/archive-file.ts'
import { frontMatterSchema } from '../model/front-matter.ts'
import { outletFileSchema } from '../model/outlet-file.ts'
import { frontMatterCms } from './front-matter-cms.ts'
import { type Field, listFields } from './list-fields.ts'

type Json = Record<string, unknown>

/** The generated files, by their paths in the project: `npm run schema` writes them. */
export function editorSettings(): Record<string, string> {
  const files: Record<string, Json> = {
    '.vscode/extensions.json': extensions,
    '.vscode/settings.json': vsCodeSettings,
    '.vscode/schemas/archive.json': yamlSchema(archiveFileSchema),
    '.vscode/schemas/outlet.json': yamlSchema(outletFileSchema),
    '.vscode/article.code-snippets': snippets(),
    'frontmatter.json': frontMatterCms(),
  }
  return Object.fromEntries(
    Object.entries(files).map(([path, json]) => [path, `${JSON.stringify(json, null, 2)}\n`]),
  )
}

const extensions: Json = {
  recommendations: ['redhat.vscode-yaml', 'eliostruyf.vscode-front-matter'],
}

const vsCodeSettings: Json = {
  'yaml.schemas': {
    './.vscode/schemas/archive.json': 'content/archive.yaml',
    './.vscode/schemas/outlet.json': 'content/outlets/*.yaml',
  },
  // Files keep the bytes that they came with: their fingerprints rest on them.
  '[markdown]': { 'editor.formatOnSave': false, 'files.trimTrailingWhitespace': false },
  '[yaml]': { 'editor.formatOnSave': false },
}

/**
 * A schema for the YAML extension, which reads draft 7. As in a build, a number is as good as a text
 * (`title: 1984`), and an empty right side (`url:`) as good as none.
 */
function yamlSchema(schema: z.ZodType): Json {
  return forYaml(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })) as Json
}

/** What the schemas say for the reference page only. */
const ownWords: readonly string[] = Object.freeze(['whenAbsent', 'noun'])

function forYaml(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(forYaml)
  if (typeof value !== 'object' || value === null) return value
  const node: Json = Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !ownWords.includes(key))
      .map(([key, inner]) => [key, key === 'examples' ? inner : forYaml(inner)]),
  )
  return node.type === 'string' && node.enum === undefined
    ? { ...node, type: ['string', 'number', 'null'] }
    : node
}

/** One snippet a field: Ctrl+Space in a Markdown file offers the fields by their names. */
function snippets(): Json {
  const entries = listFields(frontMatterSchema)
    .filter(({ kind }) => kind !== 'fields')
    .map((field) => [
      field.name,
      {
        scope: 'markdown',
        prefix: field.name,
        body: `${field.name}: ${placeholder(field)}`,
        description: field.description,
      },
    ])
  return Object.fromEntries(entries)
}

function placeholder({ kind, options }: Field): string {
  if (kind === 'choice') return `\${1|${options.join(',')}|}`
  if (kind === 'boolean') return `\${1|true,false|}`
  return '$1'
}
