import { KEPT_OUT, redacted } from "../redacted"

describe("redacted", () => {
  it("leaves out secrets altogether", () => {
    expect(
      redacted({ token_hash: "x", password: "y", api_key: "z", role: "admin" })
    ).toEqual({ role: "admin" })
  })

  it("keeps of people only that something changed", () => {
    expect(
      redacted({
        first_name: "Berit",
        phone: null,
        status_reason: "Per has not paid",
        metadata: { a: 1 },
        contact: { last_name: "Ek", kind: "invoice" },
      })
    ).toEqual({
      first_name: KEPT_OUT,
      phone: null,
      status_reason: KEPT_OUT,
      metadata: KEPT_OUT,
      contact: { last_name: KEPT_OUT, kind: "invoice" },
    })
  })

  it("keeps of e-mail addresses what tells two apart, not the person", () => {
    expect(
      redacted({ email: "berit.ek@nordbygg.test", cc: ["a@b.test", "none"] })
    ).toEqual({ email: "b…@nordbygg.test", cc: ["a…@b.test", "none"] })
  })

  it("leaves everything else as it is", () => {
    const fields = { name: "Nordbygg", price_count: 3, active: true, id: null }
    expect(redacted(fields)).toEqual(fields)
  })
})
