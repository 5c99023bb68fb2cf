import type { ContractRate } from "./contract-rate"
import type { ContractInForce } from "./contracts-in-force"
import type { FoundPrice } from "./found-price"
import { percentagePrice } from "./percentage-price"

/** A price that has been promised to the company. */
export type PromisedPrice = {
  id: string
  price_set_id: string
  amount: string
  min_quantity: number | null
  max_quantity: number | null
  reference_type: string
  reference_label: string | null
}

/** All that there is for an article, at one quantity, for one company. */
export type Offer = {
  /** What core's query found for the quantity, in core's order. */
  found: FoundPrice[]
  promises: PromisedPrice[]
  /** The percentage that each contract gives on the article, by contract id. */
  rates: Map<string, ContractRate>
}

/**
 * A price that may hold, and where it comes from: promised, a contract's net
 * price or percentage, a price list of the merchant's, the list price.
 */
export type PriceCandidate =
  | { kind: "promise"; price: FoundPrice; promise: PromisedPrice }
  | { kind: "net"; price: FoundPrice; contract: ContractInForce }
  | {
      kind: "rate"
      price: FoundPrice
      contract: ContractInForce
      rate: ContractRate
    }
  | { kind: "campaign"; price: FoundPrice }
  | { kind: "list"; price: FoundPrice }

/** A candidate that a contract gives. */
export type AgreedCandidate = Extract<
  PriceCandidate,
  { contract: ContractInForce }
>

const promised = (
  promise: PromisedPrice,
  like: FoundPrice | undefined,
  currency_code: string
): PriceCandidate => ({
  kind: "promise",
  promise,
  price: {
    ...(like ?? { currency_code }),
    id: promise.id,
    price_set_id: promise.price_set_id,
    amount: promise.amount,
    raw_amount: { value: promise.amount, precision: 20 },
    min_quantity: promise.min_quantity,
    max_quantity: promise.max_quantity,
    // Core takes what has a list of the kind "override" as it is.
    price_list_id: promise.id,
    price_list_type: "override",
  },
})

const ratesOf = (
  contracts: ContractInForce[],
  rates: Map<string, ContractRate>,
  listPrice: FoundPrice | undefined
): AgreedCandidate[] =>
  contracts.flatMap((contract) => {
    const rate = rates.get(contract.id)
    return rate && listPrice
      ? [
          {
            kind: "rate" as const,
            price: percentagePrice(
              listPrice,
              rate.percent,
              contract.price_list_id
            ),
            contract,
            rate,
          },
        ]
      : []
  })

/** Every price that may hold for an article, told by where it comes from. */
export const priceCandidates = (
  { found, promises, rates }: Offer,
  contracts: ContractInForce[],
  currency_code: string
): PriceCandidate[] => {
  const byList = new Map(contracts.map((each) => [each.price_list_id, each]))
  const listPrice = found.find(({ price_list_id }) => price_list_id === null)
  return [
    ...promises.map((each) => promised(each, listPrice, currency_code)),
    ...found.flatMap((price): PriceCandidate[] => {
      const contract = byList.get(price.price_list_id ?? "")
      return contract ? [{ kind: "net", price, contract }] : []
    }),
    ...ratesOf(contracts, rates, listPrice),
    ...found.flatMap((price): PriceCandidate[] =>
      price.price_list_id !== null && !byList.has(price.price_list_id)
        ? [{ kind: "campaign", price }]
        : []
    ),
    ...(listPrice ? [{ kind: "list" as const, price: listPrice }] : []),
  ]
}
