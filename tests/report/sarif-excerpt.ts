/*
 * Of SARIF 2.1.0 (OASIS Standard, 27 March 2020) what its sections 3.13 to 3.52 demand of the objects
 * that we write: required properties, closed sets of words, forms of numbers.
 */

const message = {
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1 }, markdown: { type: 'string' } },
  additionalProperties: false,
} as const

const level = { enum: ['none', 'note', 'warning', 'error'] } as const

const region = {
  type: 'object',
  required: ['startLine'],
  properties: {
    startLine: { type: 'integer', minimum: 1 },
    startColumn: { type: 'integer', minimum: 1 },
    snippet: {
      type: 'object',
      properties: { text: { type: 'string' } },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
} as const

const location = {
  type: 'object',
  required: ['physicalLocation'],
  properties: {
    physicalLocation: {
      type: 'object',
      required: ['artifactLocation'],
      properties: {
        artifactLocation: {
          type: 'object',
          required: ['uri'],
          properties: {
            // RFC 3986: no space, nothing beyond ASCII.
            uri: { type: 'string', pattern: "^[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$" },
            uriBaseId: { type: 'string' },
          },
          additionalProperties: false,
        },
        region,
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
} as const

const result = {
  type: 'object',
  required: ['message'],
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: -1 },
    level,
    message,
    locations: { type: 'array', items: location },
    partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
  },
  additionalProperties: false,
} as const

const descriptor = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'string' },
    shortDescription: message,
    fullDescription: message,
    help: message,
    defaultConfiguration: {
      type: 'object',
      properties: { level },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
} as const

export const sarifExcerpt = {
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string', pattern: '^https://' },
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool'],
        properties: {
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                properties: {
                  name: { type: 'string', minLength: 1 },
                  rules: { type: 'array', uniqueItems: true, items: descriptor },
                },
                additionalProperties: false,
              },
            },
            additionalProperties: false,
          },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: result },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
} as const
