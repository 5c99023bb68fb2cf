import fc from "fast-check"
import { inReadingOrder } from "../reading-order"

/** Fields as the database gives them back: the shortest name first. */
const byLength = (...names: string[]) =>
  Object.fromEntries(
    names.sort((a, b) => a.length - b.length).map((name) => [name, name])
  )

describe("fields of the activity log", () => {
  it.each([
    [["ends_at", "starts_at", "include_descendants"], "starts_at, ends_at"],
    [
      ["city", "address_1", "postal_code", "country_code"],
      "address_1, postal_code, city, country_code",
    ],
    [["email", "last_name", "first_name"], "first_name, last_name, email"],
  ])("%j begin with %s", (names, begin) => {
    expect(
      Object.keys(inReadingOrder(byLength(...names)))
        .join(", ")
        .startsWith(begin)
    ).toBe(true)
  })

  it("have weekdays and references in their order, too", () => {
    const ordered = inReadingOrder({
      opening_hours: byLength("friday", "monday", "wednesday"),
      reference_rules: byLength("cost_centre", "purchase_order_number"),
    })
    expect(JSON.stringify(ordered)).toMatch(
      /monday.*wednesday.*friday.*purchase_order_number.*cost_centre/
    )
  })

  it("stay all there, with what they hold, and unknown ones in their order", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (fields) => {
        const ordered = inReadingOrder(fields)
        expect(ordered).toEqual({ ...fields })
        expect(inReadingOrder(ordered)).toEqual(ordered)
      })
    )
    expect(
      Object.keys(inReadingOrder({ zeta: 1, ends_at: 2, alpha: 3, name: 4 }))
    ).toEqual(["name", "ends_at", "zeta", "alpha"])
  })
})
