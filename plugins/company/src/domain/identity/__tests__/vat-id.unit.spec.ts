import fc from "fast-check"
import { checkVatId } from "../vat-id"

describe("checkVatId", () => {
  it.each([
    ["se 556036-0793 01", "SE556036079301", "se"],
    ["EL094259216", "EL094259216", "gr"],
    ["DE136695976", "DE136695976", "de"],
    ["IE6433435F", "IE6433435F", "ie"],
    ["NO 995 525 828 MVA", "NO995525828MVA", "no"],
    ["CHE-107.787.577 MWST", "CHE107787577MWST", "ch"],
    ["XI980780684", "XI980780684", "gb"],
    ["US12345", "US12345", "us"],
  ])("%s is stored as %s, of %s", (typed, vat_id, country) => {
    expect(checkVatId(typed)).toEqual({ ok: true, vat_id, country })
  })

  it.each([
    ["556036079301", "country"],
    ["SE5560360793", "length"],
    ["SE556036079401", "check_digit"],
    ["DE136695977", "check_digit"],
    ["SE", "length"],
    ["US<1>", "characters"],
    [`US${"1".repeat(16)}`, "length"],
    ["", "country"],
  ])("refuses %s: %s", (typed, fault) => {
    expect(checkVatId(typed)).toEqual({ ok: false, fault })
  })

  it("stores what it has stored, and never throws", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 40 }),
          fc.stringMatching(/^(SE|DE|XI|NO)[0-9]{5,13}$/)
        ),
        (typed) => {
          const once = checkVatId(typed)
          if (once.ok) {
            expect(checkVatId(once.vat_id)).toEqual(once)
          }
        }
      )
    )
  })
})
