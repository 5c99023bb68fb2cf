import { judge } from "../judge"

const hidden = { ids: ["cart_1"], secrets: ["HEMLIG"] }
const answer = (status: number, data: unknown) => ({
  status,
  data,
  headers: {},
})

describe("judge", () => {
  it.each([401, 403, 404])("takes %i for a refusal", (status) => {
    expect(judge(answer(status, {}), "refusal", {}, hidden)).toEqual([])
  })

  it("does not take a complaint about the body for a guard", () => {
    expect(judge(answer(400, {}), "refusal", {}, hidden)).toEqual([
      "was not refused: 400 {}",
    ])
  })

  it("takes what the rule calls a refusal", () => {
    expect(
      judge(answer(400, {}), "refusal", { alsoRefusedBy: [400] }, hidden)
    ).toEqual([])
  })

  it("lets an allowed request succeed or fail", () => {
    expect(judge(answer(200, {}), "anything", {}, hidden)).toEqual([])
    expect(judge(answer(400, {}), "anything", {}, hidden)).toEqual([])
  })

  it("finds a foreign id in what was shown", () => {
    const shown = { carts: [{ id: "cart_1" }] }

    expect(judge(answer(200, shown), "anything", {}, hidden)).toEqual([
      "was shown the ids cart_1",
    ])
  })

  it("lets a refusal name the id that was asked for", () => {
    const refused = { message: "Cart with id cart_1 was not found" }

    expect(judge(answer(404, refused), "refusal", {}, hidden)).toEqual([])
  })

  it("finds a secret in a refusal too", () => {
    const refused = { message: "HEMLIG is taken" }

    expect(judge(answer(404, refused), "refusal", {}, hidden)).toEqual([
      "was shown HEMLIG",
    ])
  })

  it("takes no crash for a refusal", () => {
    expect(judge(answer(500, "oops"), "refusal", {}, hidden)).toEqual([
      "broke it: 500 oops",
    ])
  })
})
