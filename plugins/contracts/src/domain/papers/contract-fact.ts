import type { OrderFact } from "@medusa-b2b/kit/line-notes"

/** A contract that an order was placed under. */
export type PaperContract = {
  number: string
  /** What the buyer's side calls it; null: nothing of its own. */
  reference: string | null
}

const LABEL = { en: "Your contract", sv: "Ert avtal" }

/** The contracts of an order, each with the party's own reference: `A-1042 (ÅRV 2026/7)`; none without any. */
export const contractFacts = (contracts: PaperContract[]): OrderFact[] => {
  if (!contracts.length) {
    return []
  }
  const said = contracts
    .map(({ number, reference }) =>
      reference ? `${number} (${reference})` : number
    )
    .join(", ")
  return [{ label: LABEL, value: { en: said, sv: said } }]
}
