import { orderTaxNotes } from "./order-notes"

const line = (code: string, description: string | null) => ({
  tax_lines: [{ code, description }],
})

const inEnglish = (code: string) => (code === "EXPORT" ? "Exported" : undefined)

describe("orderTaxNotes", () => {
  it("tells each note once, in the reader's language where there are words, and nothing about lines with VAT", () => {
    expect(
      orderTaxNotes(
        {
          items: [
            line("EXPORT", "Export"),
            line("EXPORT", "Export"),
            line("moms-25", "Moms 25 %"),
          ],
          shipping_methods: [line("EXEMPT", "Undantagen")],
        },
        inEnglish
      )
    ).toEqual(["Exported", "Undantagen"])
  })

  it("has nothing to tell of an order without lines", () => {
    expect(orderTaxNotes({ items: null }, inEnglish)).toEqual([])
  })
})
