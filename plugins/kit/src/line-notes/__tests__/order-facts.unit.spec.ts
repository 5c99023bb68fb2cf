import type { MedusaContainer } from "@medusajs/framework/types"
import { factsOfOrder, provideOrderFacts } from "../order-facts"

const container = {} as MedusaContainer
const text = (said: string) => ({ en: said, sv: said })

describe("order facts", () => {
  it("are everybody's, by name, and none where nobody says anything", async () => {
    expect(await factsOfOrder("order_1", container)).toEqual([])
    const say = (label: string) => async (order_id: string) => [
      { label: text(label), value: text(order_id) },
    ]
    provideOrderFacts("freight", say("Freight"))
    provideOrderFacts("contracts", say("Contract"))
    expect(await factsOfOrder("order_1", container)).toEqual([
      { label: text("Contract"), value: text("order_1") },
      { label: text("Freight"), value: text("order_1") },
    ])
    expect(() => provideOrderFacts("freight", say(""))).toThrow(
      'two sources of order facts named "freight"'
    )
  })
})
