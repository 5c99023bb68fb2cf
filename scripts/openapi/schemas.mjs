import { isDeepStrictEqual } from "node:util"

const POINTER = "#/definitions/"

/** A name as OpenAPI allows it: `Page<"a">` is none. */
const plainName = (name) =>
  name.replace(/[^A-Za-z0-9._-]+/g, "_").replace(/_+$/, "")

const withRefs = (schema, rename) => {
  if (Array.isArray(schema)) {
    return schema.map((each) => withRefs(each, rename))
  }
  if (schema === null || typeof schema !== "object") {
    return schema
  }
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [
      key,
      key === "$ref" && String(value).startsWith(POINTER)
        ? `#/components/schemas/${rename(decodeURIComponent(value.slice(POINTER.length)))}`
        : withRefs(value, rename),
    ])
  )
}

/**
 * Gathers the definitions of many schemas under one roof. Two plugins may call
 * different things alike: the second then has its plugin's name before its own.
 */
export const gatherSchemas = () => {
  /** @type {Record<string, object>} */
  const schemas = {}
  /** What each gathered schema was before it was renamed. */
  const originals = new Map()

  const nameFor = (plugin, name, definition) => {
    const plain = plainName(name)
    const isFree = (each) =>
      !originals.has(each) || isDeepStrictEqual(originals.get(each), definition)
    return isFree(plain) ? plain : plainName(`${plugin}.${plain}`)
  }

  /** Takes a schema's definitions in, and gives the schema with references to them. */
  const add = (plugin, { $schema: _, definitions = {}, ...schema }) => {
    const names = new Map(
      Object.entries(definitions).map(([name, definition]) => [
        name,
        nameFor(plugin, name, definition),
      ])
    )
    const rename = (name) => names.get(name) ?? plainName(name)
    for (const [name, definition] of Object.entries(definitions)) {
      originals.set(rename(name), definition)
      schemas[rename(name)] = withRefs(definition, rename)
    }
    return withRefs(schema, rename)
  }

  return { add, schemas }
}
