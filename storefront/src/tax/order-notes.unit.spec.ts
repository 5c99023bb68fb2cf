import { orderTaxNotes } from "./order-notes"

const line = (code: string, description: string | null) => ({
  tax_lines: [{ code, description }],
})

describe("orderTaxNotes", () => {
  it("tells each note once, and nothing about lines with VAT", () => {
    expect(
      orderTaxNotes({
        items: [
          line("EXPORT", "Export"),
          line("EXPORT", "Export"),
          line("moms-25", "Moms 25 %"),
        ],
        shipping_methods: [line("EXEMPT", "Undantagen")],
      })
    ).toEqual(["Export", "Undantagen"])
  })

  it("has nothing to tell of an order without lines", () => {
    expect(orderTaxNotes({ items: null })).toEqual([])
  })
})
