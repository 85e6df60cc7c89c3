// In: the schemas of what editors write. Out: the settings by which VS Code completes and checks it.
import * as z from 'zod'
import { archiveFileSchema } from '../model/archive-file.ts'
import { frontMatterSchema } from '../model/front-matter.ts'
import { outletFileSchema } from '../model/outlet-file.ts'
import { type Field, labelOf, listFields } from './list-fields.ts'

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

/**
 * The configuration of the Front Matter CMS extension. It checks a field for one form only, so that
 * fields of several forms are left out, and dates are texts: `2024-05` is no date to it.
 */
function frontMatterCms(): Json {
  return {
    $schema: 'https://frontmatter.codes/frontmatter.schema.json',
    'frontMatter.framework.id': '11ty',
    'frontMatter.framework.startCommand': 'npm run dev',
    'frontMatter.preview.host': 'http://localhost:8080',
    'frontMatter.content.publicFolder': 'content',
    'frontMatter.content.pageFolders': [
      { title: 'Articles', path: '[[workspace]]/content/articles', contentTypes: ['default'] },
      { title: 'Pages', path: '[[workspace]]/content/pages', contentTypes: ['page'] },
    ],
    'frontMatter.content.autoUpdateDate': false,
    'frontMatter.content.draftField': { name: 'draft', type: 'boolean' },
    'frontMatter.taxonomy.contentTypes': [
      {
        // “default”: the extension then adds no field of its own to say which one it is.
        name: 'default',
        pageBundle: false,
        clearEmpty: true,
        fields: listFields(frontMatterSchema).flatMap(toFrontMatterField),
      },
      {
        name: 'page',
        pageBundle: false,
        clearEmpty: true,
        fields: [{ title: 'Title', name: 'title', type: 'string', required: true }],
      },
    ],
  }
}

function toFrontMatterField(field: Field): Json[] {
  const { name, description, required, kind, options } = field
  const base = { title: labelOf(name), name, description, ...(required ? { required } : {}) }
  switch (kind) {
    case 'mixed':
      return []
    case 'choice':
      return [{ ...base, type: 'choice', choices: options }]
    case 'boolean':
      return [{ ...base, type: 'boolean' }]
    case 'texts':
      return [{ ...base, type: Array.isArray(field.example) ? 'list' : 'string' }]
    case 'fields':
      return [{ ...base, type: 'fields', fields: field.fields.flatMap(toFrontMatterField) }]
    default:
      return [{ ...base, type: 'string' }]
  }
}
