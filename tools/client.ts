/** Makes src/client/api.ts from the OpenAPI document: a type for each schema, and for each operation what it takes and gives. */
import { version } from '../src/cli/version.ts'
import { openApi } from '../src/http/describe.ts'

interface Schema {
  $ref?: string
  type?: string | string[]
  enum?: unknown[]
  const?: unknown
  anyOf?: Schema[]
  oneOf?: Schema[]
  allOf?: Schema[]
  items?: Schema
  prefixItems?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  description?: string
}

interface Media {
  content?: Record<string, { schema: Schema }>
}

interface Operation {
  operationId: string
  summary: string
  parameters?: { name: string; in: string; required?: boolean; description?: string; schema: Schema }[]
  requestBody?: Media
  responses: Record<string, Media>
}

interface Document {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

/** A text with a comment's end in it would end the comment. */
const comment = (text: string | undefined, indent = ''): string =>
  text ? `${indent}/** ${text.replaceAll('*/', '* /').replace(/\s+/g, ' ')} */\n` : ''

const keyOf = (name: string): string => (/^[\w$]+$/.test(name) ? name : JSON.stringify(name))
const union = (parts: string[]): string => [...new Set(parts)].join(' | ')

export function typeOf(schema: Schema): string {
  if (schema.$ref) return schema.$ref.split('/').at(-1)!
  if (schema.enum) return union(schema.enum.map((value) => JSON.stringify(value)))
  if ('const' in schema) return JSON.stringify(schema.const)
  if (schema.allOf) return schema.allOf.map(typeOf).join(' & ')
  const several = schema.anyOf ?? schema.oneOf
  if (several) return union(several.map(typeOf))
  return union([schema.type ?? 'unknown'].flat().map((type) => plainType(type, schema)))
}

function plainType(type: string, schema: Schema): string {
  switch (type) {
    case 'string':
    case 'boolean':
    case 'null':
      return type
    case 'number':
    case 'integer':
      return 'number'
    case 'array':
      return schema.prefixItems ? `[${schema.prefixItems.map(typeOf).join(', ')}]` : `(${typeOf(schema.items ?? {})})[]`
    case 'object':
      return objectType(schema)
    default:
      return 'unknown'
  }
}

function objectType({ properties = {}, required = [] }: Schema): string {
  const lines = Object.entries(properties).map(([name, inner]) => {
    const optional = required.includes(name) ? '' : '?'
    return `${comment(inner.description)}${keyOf(name)}${optional}: ${typeOf(inner)}`
  })
  return lines.length === 0 ? 'Record<string, never>' : `{\n${lines.join('\n')}\n}`
}

/** JSON where there is any, else text; a body of bytes. */
function mediaType(media: Media | undefined, ofBytes: string): string | null {
  const content = media?.content ?? {}
  const json = content['application/json']
  if (json) return typeOf(json.schema)
  return Object.keys(content).length > 0 ? ofBytes : null
}

function operationType({ operationId, summary, parameters = [], requestBody, responses }: Operation): string {
  const inputs = parameters.map(
    ({ name, required, description, schema }) =>
      `${comment(description)}${keyOf(name)}${required ? '' : '?'}: ${typeOf(schema)}`,
  )
  const body = mediaType(requestBody, 'Blob | Uint8Array<ArrayBuffer>')
  const input = [...inputs, ...(body ? [`body: ${body}`] : [])]
  const answer = mediaType(responses['200'] ?? responses['202'], 'string')
  return `${comment(summary)}${operationId}: {\ninput: ${input.length > 0 ? `{\n${input.join('\n')}\n}` : 'object'}\nanswer: ${answer}\n}`
}

/** The content of src/client/api.ts, before it is formatted. */
export function clientSource(): string {
  const { paths, components } = openApi(version()) as Document // what the document is
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  )
  const types = Object.entries(components.schemas).map(
    ([name, schema]) => `${comment(schema.description)}export type ${name} = ${typeOf(schema)}`,
  )
  const table = operations.map(({ path, method, operation }) => {
    const named = (where: string) =>
      (operation.parameters ?? []).filter((p) => p.in === where).map((p) => JSON.stringify(p.name))
    return `${operation.operationId}: { method: '${method}', path: '${path}', query: [${named('query').join(', ')}] },`
  })
  return [
    '/** Made from the OpenAPI document by "npm run docs"; a test fails when it is out of date. */',
    '// biome-ignore-all lint/suspicious/noThenProperty: names of the shapes, never called',
    ...types,
    `export interface Operations {\n${operations.map(({ operation }) => operationType(operation)).join('\n')}\n}`,
    `export const OPERATIONS = {\n${table.join('\n')}\n} as const satisfies Record<keyof Operations, { method: string; path: string; query: readonly string[] }>`,
  ].join('\n\n')
}
