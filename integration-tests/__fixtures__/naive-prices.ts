import fc from "fast-check"

/** The fixture store's companies that a trade is drawn for. */
export type TradingCompany = "group" | "stockholm" | "solna" | "sydel"
type Sku = "SKRUV-100" | "BORR-6"

/** What percentages are about, the most specific first. */
const RATE_TYPES = [
  "product",
  "discount_group",
  "category",
  "collection",
  "tag",
  "all",
] as const

type Range = { min_quantity?: number; max_quantity?: number }

/** Agreements, campaigns and promises between the merchant and the fixture store's companies. */
export type DrawnTrade = {
  contracts: {
    suspended: boolean
    is_exclusive: boolean
    campaigns_apply: boolean
    parties: { company: TradingCompany; include_descendants: boolean }[]
    nets: ({ sku: Sku; amount: number } & Range)[]
    rates: { target_type: (typeof RATE_TYPES)[number]; percent: number }[]
  }[]
  campaigns: { sku: Sku; amount: number; type: "sale" | "override" }[]
  promises: ({ sku: Sku; company: TradingCompany; amount: number } & Range)[]
}

/** Quantities at which prices are asked for: around the bounds that are drawn. */
export const QUANTITIES = [1, 5, 10, 19, 20]

const LINEAGE: Record<TradingCompany, TradingCompany[]> = {
  group: ["group"],
  stockholm: ["stockholm", "group"],
  solna: ["solna", "stockholm", "group"],
  sydel: ["sydel"],
}

const sku = fc.constantFrom<Sku[]>("SKRUV-100", "BORR-6")
const company = fc.constantFrom<TradingCompany[]>(
  "group",
  "stockholm",
  "solna",
  "sydel"
)
const amount = fc.integer({ min: 1, max: 260 })
const range = fc.constantFrom<Range[]>(
  {},
  { max_quantity: 9 },
  { min_quantity: 10 },
  { min_quantity: 5, max_quantity: 19 }
)

/** Any trade: few enough agreements that they meet, many enough that they collide. */
export const aTrade: fc.Arbitrary<DrawnTrade> = fc.record({
  contracts: fc.array(
    fc.record({
      suspended: fc.integer({ min: 0, max: 4 }).map((dice) => dice === 0),
      is_exclusive: fc.integer({ min: 0, max: 3 }).map((dice) => dice === 0),
      campaigns_apply: fc.boolean(),
      parties: fc.uniqueArray(
        fc.record({ company, include_descendants: fc.boolean() }),
        { minLength: 1, maxLength: 2, selector: (each) => each.company }
      ),
      nets: fc.uniqueArray(
        fc
          .tuple(sku, amount, range)
          .map(([sku, amount, range]) => ({ sku, amount, ...range })),
        { maxLength: 2, selector: (each) => each.sku }
      ),
      rates: fc.uniqueArray(
        fc.record({
          target_type: fc.constantFrom(...RATE_TYPES),
          percent: fc.integer({ min: 0, max: 99 }),
        }),
        { maxLength: 2, selector: (each) => each.target_type }
      ),
    }),
    { minLength: 1, maxLength: 4 }
  ),
  campaigns: fc.uniqueArray(
    fc.record({
      sku,
      amount,
      type: fc.constantFrom<("sale" | "override")[]>("sale", "override"),
    }),
    { maxLength: 1, selector: (each) => each.sku }
  ),
  promises: fc.array(
    fc
      .tuple(sku, company, amount, range)
      .map(([sku, company, amount, range]) => ({
        sku,
        company,
        amount,
        ...range,
      })),
    { maxLength: 1 }
  ),
})

const covers = ({ min_quantity, max_quantity }: Range, quantity: number) =>
  quantity >= (min_quantity ?? 1) && quantity <= (max_quantity ?? Infinity)

const listPrice = (article: Sku, quantity: number): number =>
  article === "BORR-6" ? 250 : quantity >= 20 ? 90 : 100

/** Half up, in öre. */
const less = (price: number, percent: number): number =>
  Math.floor((price * 100 * (100 - percent) + 50) / 100) / 100

const ofContract = (
  { nets, rates, campaigns_apply }: DrawnTrade["contracts"][number],
  article: Sku,
  quantity: number
): { amount: number; campaigns_apply: boolean }[] => {
  const net = nets.find(
    (each) => each.sku === article && covers(each, quantity)
  )
  if (net) {
    return [{ amount: net.amount, campaigns_apply }]
  }
  // The screw is filed under everything; the borer under nothing.
  const types = article === "SKRUV-100" ? RATE_TYPES : (["all"] as const)
  for (const type of types) {
    const rate = rates.find(({ target_type }) => target_type === type)
    if (rate) {
      const amount = less(listPrice(article, quantity), rate.percent)
      return [{ amount, campaigns_apply }]
    }
  }
  return []
}

/** What a salesperson would say who knows all agreements by heart; null: it is not for sale. */
export const naivePrice = (
  { contracts, campaigns, promises }: DrawnTrade,
  buyer: TradingCompany,
  article: Sku,
  quantity: number
): number | null => {
  const promised = promises.filter(
    (each) =>
      each.company === buyer && each.sku === article && covers(each, quantity)
  )
  if (promised.length) {
    return Math.min(...promised.map(({ amount }) => amount))
  }
  const campaign = campaigns.find((each) => each.sku === article)
  const seen = new Set<DrawnTrade["contracts"][number]>()
  for (const [distance, through] of LINEAGE[buyer].entries()) {
    const here = contracts.filter(
      (each) =>
        !each.suspended &&
        !seen.has(each) &&
        each.parties.some(
          (party) =>
            party.company === through &&
            (distance === 0 || party.include_descendants)
        )
    )
    here.forEach((each) => seen.add(each))
    const prices = here.flatMap((each) => ofContract(each, article, quantity))
    if (prices.length) {
      const best = Math.min(...prices.map(({ amount }) => amount))
      const campaignsApply = prices.some(
        (each) => each.amount === best && each.campaigns_apply
      )
      return campaign && campaignsApply ? Math.min(best, campaign.amount) : best
    }
    if (here.some(({ is_exclusive }) => is_exclusive)) {
      return null
    }
  }
  const list = listPrice(article, quantity)
  if (!campaign) {
    return list
  }
  return campaign.type === "sale"
    ? Math.min(campaign.amount, list)
    : campaign.amount
}
