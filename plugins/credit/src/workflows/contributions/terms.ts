import { provideOrderTerms, provideTerms } from "@medusa-b2b/kit/terms"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readPaymentTerms } from "../../domain/payment-terms"
import { creditsIn } from "../company-credit/credits-in"
import { creditsOnPath } from "../company-credit/credits-on-path"
import { notedOrder } from "../on-account-order/noted-order"

/** A contract's terms come before; the nearest company that has some decides. */
provideTerms({
  by: "company",
  order: 200,
  load: async (company, _now, container) => {
    const credits = await creditsOnPath(company, container)
    const payment = credits.map(readPaymentTerms).find((terms) => !!terms)
    return payment ? { payment, reference: null } : null
  },
})

provideTerms({
  by: "merchant",
  order: 300,
  load: async (_company, _now, container) => {
    const { default_terms } = await creditsIn(container).getOptions()
    const { kind, days } = default_terms
    return {
      payment: { kind, days: kind === "prepaid" ? 0 : days },
      reference: null,
    }
  },
})

/** An order's paper may be written while its passage is still under way. */
provideOrderTerms("credit", async (order_id, container) => {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "metadata"],
      filters: { id: order_id },
    })
  const order = data[0] as Parameters<typeof notedOrder>[0] | undefined
  const noted = order && (await notedOrder(order, container))
  return noted ? readPaymentTerms(noted) : null
})
