import { provideTerms } from "@medusa-b2b/kit/terms"
import { readPaymentTerms } from "../../domain/payment-terms"
import { creditsIn } from "../company-credit/credits-in"
import { creditsOnPath } from "../company-credit/credits-on-path"

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
