import { orderWorth } from "../order-worth"

const order = {
  canceled_at: null as string | null,
  item_total: 125,
  item_tax_total: 25,
  shipping_total: 62.5,
  shipping_tax_total: 12.5,
}

describe("orderWorth", () => {
  it.each([
    ["goods and freight without VAT", order, "150"],
    ["nothing once cancelled", { ...order, canceled_at: "2026-11-24" }, "0"],
    ["less by a refund's part", { ...order, credit_line_subtotal: 20 }, "134"],
    ["a third, rounded", { ...order, credit_line_subtotal: 125 }, "50"],
    [
      "to what the ledger books",
      { ...order, credit_line_subtotal: 0.000001 },
      "149.999999",
    ],
    ["never less than nothing", { ...order, credit_line_subtotal: 500 }, "0"],
  ])("%s", (_, given, worth) => {
    expect(orderWorth(given)).toBe(worth)
  })
})
