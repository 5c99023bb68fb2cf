import type { OrderFact } from "@medusa-b2b/kit/line-notes"
import type { FreightKind } from "../freight/freight-terms"

/** What was promised and agreed on an order's delivery. */
export type PaperDelivery = {
  promised_date: string | null
  wished_date: string | null
  freight_kind: FreightKind
  carrier: string | null
  carrier_account: string | null
}

const same = (value: string) => ({ en: value, sv: value })

const WISHED = { en: "Delivery wished", sv: "Önskad leverans" }
const PROMISED = { en: "Delivery promised", sv: "Utlovad leverans" }
const FREIGHT = { en: "Freight", sv: "Frakt" }
const AS_INVOICED = {
  en: "charged as invoiced",
  sv: "debiteras enligt faktura",
}

const freightFacts = ({
  freight_kind,
  carrier,
  carrier_account,
}: PaperDelivery): OrderFact[] => {
  if (freight_kind === "as_invoiced") {
    return [{ label: FREIGHT, value: AS_INVOICED }]
  }
  return freight_kind === "collect" && carrier
    ? [
        {
          label: FREIGHT,
          value: {
            en: `on your account ${carrier_account} with ${carrier}`,
            sv: `på ert kundnummer ${carrier_account} hos ${carrier}`,
          },
        },
      ]
    : []
}

/**
 * Delivery day and freight terms as papers say them: the wished day, or else the
 * promised one; of freight only what the sum of freight does not say itself.
 */
export const deliveryFacts = (delivery: PaperDelivery): OrderFact[] => {
  const { wished_date, promised_date } = delivery
  const date = wished_date ?? promised_date
  return [
    ...(date
      ? [{ label: wished_date ? WISHED : PROMISED, value: same(date) }]
      : []),
    ...freightFacts(delivery),
  ]
}
