import { wrongBodies } from "../wrong-bodies"

const namesOf = (body: Record<string, unknown>, texts?: string[]) =>
  wrongBodies(body, texts).map(({ wrong }) => wrong)

describe("wrongBodies", () => {
  it("makes each field too long or of another type", () => {
    expect(namesOf({ name: "a", amount: 1, is_default: true })).toEqual([
      "name: longer than 255",
      "name: a number",
      "name: an object",
      "amount: a word",
      "amount: negative",
      "is_default: a word",
      "surprise: unknown",
    ])
  })

  it("changes one thing at a time", () => {
    const [tooLong] = wrongBodies({ name: "a", kind: "unit" })

    expect(tooLong).toEqual({
      wrong: "name: longer than 255",
      field: "name",
      body: { name: "x".repeat(256), kind: "unit" },
    })
  })

  it("lets texts be longer than names", () => {
    expect(namesOf({ reason: "a" }, ["reason"])[0]).toBe(
      "reason: longer than 4000"
    )
  })

  it("looks into lists and objects", () => {
    expect(namesOf({ create: [{ id: "a" }] })).toEqual([
      "create: a word",
      "create.0: a word",
      "create.0.id: longer than 255",
      "create.0.id: a number",
      "create.0.id: an object",
      "surprise: unknown",
      "create.0.surprise: unknown",
    ])
  })

  it("leaves metadata to the merchant", () => {
    expect(namesOf({ metadata: { erp: "a" } })).toEqual([
      "metadata: a word",
      "surprise: unknown",
    ])
  })
})
