import en from "../i18n/en.json"
import sv from "../i18n/sv.json"
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

  it("says of an export from outside of the EU what does not cite the EU's directive", () => {
    const tax_lines = [
      { code: "EXPORT", data: { ground: "seller_outside_eu" } },
      { code: "EXPORT", data: { ground: "outside_eu" } },
    ]
    const named = (note: string) => note
    expect(orderTaxNotes({ items: [{ tax_lines }] }, named)).toEqual([
      "EXPORT_FROM_OUTSIDE_EU",
      "EXPORT",
    ])
    expect(en.tax.notes.EXPORT_FROM_OUTSIDE_EU).not.toMatch(/146/)
    expect(sv.tax.notes.EXPORT_FROM_OUTSIDE_EU).not.toMatch(/146/)
  })

  it("has nothing to tell of an order without lines", () => {
    expect(orderTaxNotes({ items: null }, inEnglish)).toEqual([])
  })
})
