import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap } from 'yaml'
import type { Finding } from '../model/finding.ts'
import { LIMITS } from './limits.ts'
import type { Fields, Place, Places, Remark } from './text-file.ts'
import { duplicateKey, YAML_REMARKS } from './yaml-remarks.ts'

type Tools = {
  placeOf: (offset: number) => Place
  at: (offset: number, remark: Remark) => Finding
  booleans: ReadonlySet<string>
}

type Collected = { fields: Fields | null; places: Places; keyPlaces: Places; findings: Finding[] }

/** One collection under way: what was gathered, and the tools to place it. */
type Gathering = Collected & Tools

/** A value, or undefined where it is absent. */
type Value = unknown

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** The parsed YAML of a file → its fields, their places, and what is wrong with their form. */
export function collectFields(contents: ParsedNode | null, tools: Tools): Collected {
  const gathering: Gathering = { fields: {}, places: {}, keyPlaces: {}, findings: [], ...tools }
  if (contents === null || (isScalar(contents) && contents.value === null)) return gathering
  if (!isMap(contents)) {
    const message = `Unexpected ${isSeq(contents) ? 'list' : 'text'}, expected fields such as \`date: 2024-05-12\``
    const mend = 'Write each field on a line of its own: its name, a colon, a space, the value.'
    return failed(
      tools.at(offsetOf(contents), { severity: 'error', rule: 'no-fields', message, mend }),
    )
  }
  gathering.fields = mapToFields(contents, [], gathering)
  return gathering
}

function failed(finding: Finding): Collected {
  return { fields: null, places: {}, keyPlaces: {}, findings: [finding] }
}

function toValue(node: unknown, path: string[], gathering: Gathering): Value {
  const { places, placeOf, findings, at } = gathering
  const offset = offsetOf(node)
  if (path.length > 0) places[path.join('.')] = placeOf(offset)
  if (path.length > LIMITS.fieldDepth) {
    findings.push(at(offset, { ...YAML_REMARKS.tooDeep, field: path.slice(0, 2).join('.') }))
    return undefined
  }
  if (isAlias(node)) {
    findings.push(at(offset, { ...YAML_REMARKS.alias, field: path.join('.') }))
    return undefined
  }
  if ((isMap(node) || isScalar(node) || isSeq(node)) && node.anchor !== undefined) {
    findings.push(at(offset, { ...YAML_REMARKS.anchor, field: path.join('.') }))
  }
  if (isMap(node)) return mapToFields(node as YAMLMap, path, gathering)
  if (isScalar(node)) return scalarToValue(node, path, gathering)
  if (!isSeq(node)) return undefined
  return node.items
    .map((item, index) => toValue(item, [...path, String(index)], gathering))
    .filter((value) => value !== undefined)
}

function mapToFields(map: YAMLMap, path: string[], gathering: Gathering): Fields {
  const fields: Fields = {}
  const seen = new Map<string, Place>()
  for (const pair of map.items) {
    const name = keyName(pair.key, gathering)
    if (name === null) continue
    const place = gathering.placeOf(offsetOf(pair.key))
    const keyPath = [...path, name]
    const first = seen.get(name)
    if (first !== undefined) {
      gathering.findings.push(gathering.at(offsetOf(pair.key), duplicateKey(keyPath, first, place)))
      continue
    }
    seen.set(name, place)
    gathering.keyPlaces[keyPath.join('.')] = place
    const value = toValue(pair.value, keyPath, gathering)
    if (value !== undefined) fields[name] = value
  }
  return fields
}

/** The name of a field, or null where it may not be one. */
function keyName(key: unknown, gathering: Gathering): string | null {
  const name = isScalar(key) ? (scalarText(key) ?? '') : null
  if (name !== null && !FORBIDDEN_KEYS.has(name)) return name
  const shown = name === null ? 'list or fields' : `\`${name}\``
  gathering.findings.push(
    gathering.at(offsetOf(key), {
      severity: 'error',
      rule: 'forbidden-key',
      message: `Unexpected ${shown} as the name of a field, expected a word`,
      mend: 'Delete this field, or put the value into double quotes.',
    }),
  )
  return null
}

function scalarToValue(scalar: Scalar, path: string[], gathering: Gathering): Value {
  if (typeof scalar.value === 'boolean' && path.length === 1 && gathering.booleans.has(path[0]!)) {
    return scalar.value
  }
  const text = scalarText(scalar)
  if (text === null || text.trim() === '') return undefined
  if (!/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u.test(text)) return text
  gathering.findings.push(
    gathering.at(offsetOf(scalar), { ...YAML_REMARKS.controlCharacter, field: path.join('.') }),
  )
  return undefined
}

/** The text of a scalar, numbers as they were written; null where it is null. */
function scalarText(scalar: Scalar): string | null {
  if (scalar.value === null) return null
  return typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? String(scalar.value))
}

function offsetOf(node: unknown): number {
  const range = (node as ParsedNode | null)?.range
  return range?.[0] ?? 0
}
