import { frontMatterSchema } from '../model/front-matter.ts'
import { type Field, labelOf, listFields } from './list-fields.ts'

type Json = Record<string, unknown>

/**
 * The configuration of the Front Matter CMS extension. It checks a field for one form only, so that
 * fields of several forms are left out, and dates are texts: `2024-05` is no date to it.
 */
export function frontMatterCms(): Json {
  return {
    $schema: 'https://frontmatter.codes/frontmatter.schema.json',
    'frontMatter.framework.id': '11ty',
    'frontMatter.framework.startCommand': 'npm run dev',
    'frontMatter.preview.host': 'http://localhost:8080',
    'frontMatter.content.publicFolder': 'content',
    'frontMatter.content.pageFolders': [
      { title: 'Articles', path: '[[workspace]]/content/articles', contentTypes: ['default'] },
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
