import { createRequire } from "node:module"
import { inRoot } from "../lib/paths.mjs"

const { z } = createRequire(inRoot("package.json"))("@medusajs/framework/zod")

/** A zod schema as JSON schema of what a client sends. */
const sent = (schema) => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === "date") {
        Object.assign(jsonSchema, { type: "string", format: "date-time" })
      }
      if (jsonSchema.format) {
        // Says the same at length.
        delete jsonSchema.pattern
      }
    },
  })
  return json
}

/** The body that a route takes. */
export const bodyOf = ({ body }) =>
  body && {
    required: true,
    content: { "application/json": { schema: sent(body) } },
  }

/** The ids in a route's path. */
export const pathParameters = (path) =>
  [...path.matchAll(/:([^/]+)/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }))

/** The query that a route takes, one parameter per field. */
export const queryParameters = ({ query }) => {
  const { properties = {}, required = [] } = query ? sent(query) : {}
  return Object.entries(properties).map(
    ([name, { description, ...schema }]) => ({
      name,
      in: "query",
      ...(description && { description }),
      ...(required.includes(name) && { required: true }),
      schema,
    })
  )
}
