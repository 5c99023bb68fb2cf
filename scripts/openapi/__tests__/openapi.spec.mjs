import { readFileSync } from "node:fs"
import { Validator } from "@seriousme/openapi-schema-validator"
import { OPENAPI_FILE } from "../file.mjs"
import { saidOf } from "../middlewares.mjs"
import { findRoutes } from "../routes.mjs"
import { gatherSchemas } from "../schemas.mjs"

const document = JSON.parse(readFileSync(OPENAPI_FILE, "utf8"))

describe("docs/openapi.json", () => {
  it("is OpenAPI 3.1", async () => {
    expect(await new Validator().validate(document)).toMatchObject({
      valid: true,
    })
  })

  it("says of every route in words what it does and in a schema what it answers", () => {
    const silent = Object.entries(document.paths).flatMap(
      ([path, operations]) =>
        Object.entries(operations)
          .filter(([, { summary, responses }]) => {
            const [{ schema }] = Object.values(responses[200].content)
            return !summary || !Object.keys(schema).length
          })
          .map(([method]) => `${method} ${path}`)
    )
    // Core's own answer: an order, or a cart and why it is none.
    expect(silent).toEqual(["post /store/carts/{id}/complete"])
  })
})

describe("the generator", () => {
  it("names a route by its folders", () => {
    expect(
      findRoutes().find(({ path }) => path === "/store/buyer")
    ).toMatchObject({
      plugin: "kit",
      method: "GET",
      contentType: "application/json",
    })
  })

  it("puts together what the middlewares on a route say", () => {
    const on = (matcher, methods, said) => ({
      matcher,
      methods,
      middlewares: [Object.assign(() => {}, said)],
    })
    const middlewares = [
      on("/store/things*", undefined, { actors: ["customer"] }),
      on("/store/things/:id", ["GET"], { permission: "thing.read" }),
      on("/store/things/:id", ["POST"], { body: "schema" }),
      on("/store/things/:id/parts", ["GET"], { query: "schema" }),
    ]
    expect(
      saidOf({ method: "GET", path: "/store/things/:id" }, middlewares)
    ).toMatchObject({ actors: ["customer"], permission: "thing.read" })
    expect(
      saidOf({ method: "GET", path: "/store/things/:id" }, middlewares).body
    ).toBeUndefined()
  })

  it("keeps apart what two plugins call alike", () => {
    const { add, schemas } = gatherSchemas()
    const answer = (type) => ({
      $ref: "#/definitions/Page%3C%22a%22%3E",
      definitions: { 'Page<"a">': { type } },
    })
    expect(add("kit", answer("string"))).toEqual({
      $ref: "#/components/schemas/Page_a",
    })
    expect(add("company", answer("string"))).toEqual({
      $ref: "#/components/schemas/Page_a",
    })
    expect(add("contracts", answer("number"))).toEqual({
      $ref: "#/components/schemas/contracts.Page_a",
    })
    expect(schemas).toEqual({
      Page_a: { type: "string" },
      "contracts.Page_a": { type: "number" },
    })
  })
})
