import { rateFor } from "../domain/contract-rate"
import type { FoundPrice } from "../domain/found-price"
import type { Offer } from "../domain/price-candidates"
import { loadAgreedRows, type RateRow, type RunsSql } from "./agreed-rows"
import { type CompanyPricing, CONTRACT_ATTRIBUTE } from "./context"
import { askOnlyListsInQuestion, type KnexSource } from "./lists-in-question"
import {
  type AskedQuantities,
  asQueryQuantity,
  hasFractions,
  quantityOf,
  type RawSql,
  tierQuantity,
} from "./quantities"

/** Of Medusa's pricing module, what its price query belongs to. */
export type PriceRepository = {
  calculatePrices: (
    filters: { id: string[] },
    pricing: { context?: Record<string, unknown> },
    shared?: unknown
  ) => Promise<FoundPrice[]>
  getActiveManager: (shared?: unknown) => KnexSource
}

/** What is asked of the price query. */
export type Question = {
  filters: { id: string[] }
  /** Core's pricing context, without this plugin's keys but `contract_id`. */
  context: Record<string, unknown>
  quantities: AskedQuantities
  /** Null: nobody whose agreements count. */
  company: CompanyPricing | null
}

/**
 * What core's query finds for these quantities in the lists that can decide.
 * Contracts are asked for the whole number that decides the tier; everybody
 * else's prices mean what Medusa takes them for.
 */
const findPrices = async (
  repository: PriceRepository,
  { filters, context, quantities, company }: Question,
  shared: unknown
): Promise<FoundPrice[]> => {
  const lists = (company?.contracts ?? []).map(
    ({ price_list_id }) => price_list_id
  )
  const manager = repository.getActiveManager(shared)
  // Whoever names a contract without its lists gets the whole of the query.
  const transactionManager =
    company || !context[CONTRACT_ATTRIBUTE]
      ? askOnlyListsInQuestion(manager, lists, company?.at)
      : manager
  const find = (round: (quantity: number) => number) => {
    const quantity = asQueryQuantity(
      quantities,
      round,
      () => manager.getKnex() as RawSql
    )
    const asked = quantity === undefined ? context : { ...context, quantity }
    return repository.calculatePrices(
      filters,
      { context: asked },
      { ...(shared as object), transactionManager }
    )
  }
  const exact = await find((quantity) => quantity)
  if (!hasFractions(quantities)) {
    return exact
  }
  const ofContract = ({ price_list_id }: FoundPrice) =>
    price_list_id !== null && lists.includes(price_list_id)
  const whole = (await find(tierQuantity)).filter(ofContract)
  return [...whole, ...exact.filter((price) => !ofContract(price))]
}

const holdsFor = (
  {
    min_quantity,
    max_quantity,
  }: { min_quantity: number | null; max_quantity: number | null },
  quantity: number
): boolean =>
  quantity >= (min_quantity ?? 1) && quantity <= (max_quantity ?? Infinity)

/** By contract, its percentage on the article. */
const ratesByContract = (rows: RateRow[]): Offer["rates"] => {
  const rates: Offer["rates"] = new Map()
  for (const contract_id of new Set(rows.map((row) => row.contract_id))) {
    const own = rows.filter((row) => row.contract_id === contract_id)
    const rate = rateFor(own, own)
    if (rate) {
      rates.set(contract_id, rate)
    }
  }
  return rates
}

/** The rows of each price set: a list of thousands is read through once. */
const byPriceSet = <Row extends { price_set_id: string }>(
  rows: Row[]
): ((price_set_id: string) => Row[]) => {
  const sets = new Map<string, Row[]>()
  for (const row of rows) {
    const set = sets.get(row.price_set_id)
    if (set) {
      set.push(row)
    } else {
      sets.set(row.price_set_id, [row])
    }
  }
  return (price_set_id) => sets.get(price_set_id) ?? []
}

/**
 * Everything that there is for each of the asked price sets: the prices that
 * core's query finds, what is promised to the company, and its percentages.
 */
export const findOffers = async (
  repository: PriceRepository,
  question: Question,
  shared?: unknown
): Promise<Map<string, Offer>> => {
  const { filters, context, quantities, company } = question
  const [found, agreed] = await Promise.all([
    findPrices(repository, question, shared),
    company
      ? loadAgreedRows(
          repository.getActiveManager(shared).getKnex() as RunsSql,
          filters.id,
          company,
          String(context.currency_code).toLowerCase()
        )
      : { promises: [], rates: [] },
  ])
  const foundOf = byPriceSet(found)
  const promisesOf = byPriceSet(agreed.promises)
  const ratesOf = byPriceSet(agreed.rates)
  return new Map(
    filters.id.map((id) => {
      const quantity = tierQuantity(quantityOf(quantities, id))
      return [
        id,
        {
          found: foundOf(id),
          promises: promisesOf(id).filter((each) => holdsFor(each, quantity)),
          rates: ratesByContract(ratesOf(id)),
        },
      ]
    })
  )
}
