import { idsInRequest } from "../ids-in-request"

describe("ids in a request", () => {
  it("are found alone, in lists and inside operators, in query and body", () => {
    const ids = (query: unknown, body?: unknown) =>
      idsInRequest({ query, body } as never, "cart_id")

    expect(ids({ cart_id: "a" })).toEqual(["a"])
    expect(ids({ cart_id: ["a", "b"] }, { cart_id: "a" })).toEqual(["a", "b"])
    expect(ids({ cart_id: { $in: ["a"], $or: [{ $eq: "b" }] } })).toEqual([
      "a",
      "b",
    ])
    expect(ids({}, { cart_id: { id: "c" } })).toEqual(["c"])
    expect(ids({}, "cart_id")).toEqual([])
    expect(ids({ other: "a" }, null)).toEqual([])
  })
})
