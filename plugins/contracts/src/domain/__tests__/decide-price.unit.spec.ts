import fc from "fast-check"
import { answerForCore } from "../answer-for-core"
import type { ContractInForce } from "../contracts-in-force"
import { decidePrice } from "../decide-price"
import type { FoundPrice } from "../found-price"
import { type Offer, priceCandidates } from "../price-candidates"

const SET = "pset_1"
const LIST_PRICE = 1000

const row = (
  id: string,
  amount: number,
  price_list_id: string | null = null,
  price_list_type: FoundPrice["price_list_type"] = price_list_id
    ? "override"
    : null
): FoundPrice => ({
  id,
  price_set_id: SET,
  amount: String(amount),
  raw_amount: { value: String(amount), precision: 20 },
  min_quantity: null,
  max_quantity: null,
  currency_code: "sek",
  price_list_id,
  price_list_type,
})

const contract = (
  number: string,
  distance: number,
  more: Partial<ContractInForce> = {}
): ContractInForce => ({
  id: `contr_${number}`,
  number,
  price_list_id: `plist_${number}`,
  company_id: `comp_${distance}`,
  distance,
  is_exclusive: false,
  campaigns_apply: true,
  ...more,
})

const offer = (more: Partial<Offer> = {}): Offer => ({
  found: [row("list", LIST_PRICE)],
  promises: [],
  rates: new Map(),
  ...more,
})

const rate = (percent: number) => ({
  id: `crate_${percent}`,
  target_type: "all" as const,
  target_id: "*",
  percent: String(percent),
})

const promise = (amount: number) => ({
  id: `pprom_${amount}`,
  price_set_id: SET,
  amount: String(amount),
  min_quantity: null,
  max_quantity: null,
  reference_type: "quote",
  reference_label: "Q-1",
})

const decide = (given: Offer, contracts: ContractInForce[]) =>
  decidePrice(priceCandidates(given, contracts, "sek"), contracts)

const outcomes = (given: Offer, contracts: ContractInForce[]) =>
  decide(given, contracts).candidates.map(
    ({ kind, price, outcome }) => `${kind} ${price.amount}: ${outcome}`
  )

describe("what becomes of each candidate", () => {
  const own = contract("OWN", 0)
  const groups = contract("GROUP", 1)

  it("the nearest contract's net price stands before its percentage, the farther contract and the list price", () => {
    const given = offer({
      found: [
        row("g", 700, "plist_GROUP"),
        row("o", 800, "plist_OWN"),
        row("list", LIST_PRICE),
      ],
      rates: new Map([
        ["contr_OWN", rate(50)],
        ["contr_GROUP", rate(60)],
      ]),
    })
    expect(outcomes(given, [own, groups])).toEqual([
      "net 700: farther",
      "net 800: holds",
      "rate 500: net_price_first",
      "rate 400: farther",
      "list 1000: contract_first",
    ])
  })

  it("a nearer percentage stands before a farther net price, however cheap", () => {
    const given = offer({
      found: [row("g", 1, "plist_GROUP"), row("list", LIST_PRICE)],
      rates: new Map([["contr_OWN", rate(0)]]),
    })
    expect(outcomes(given, [own, groups])).toEqual([
      "net 1: farther",
      "rate 1000: holds",
      "list 1000: contract_first",
    ])
  })

  it("of two contracts of the company itself the cheaper holds, be it a percentage", () => {
    const given = offer({
      found: [row("o", 800, "plist_OWN"), row("list", LIST_PRICE)],
      rates: new Map([["contr_OTHER", rate(25)]]),
    })
    expect(outcomes(given, [own, contract("OTHER", 0)])).toEqual([
      "net 800: dearer",
      "rate 750: holds",
      "list 1000: contract_first",
    ])
  })

  it("a promised price stands before everything, also cheaper things", () => {
    const given = offer({
      found: [
        row("o", 800, "plist_OWN"),
        row("c", 500, "plist_campaign", "sale"),
        row("list", LIST_PRICE),
      ],
      promises: [promise(950), promise(900)],
    })
    expect(outcomes(given, [own])).toEqual([
      "promise 950: dearer",
      "promise 900: holds",
      "net 800: promise_holds",
      "campaign 500: promise_holds",
      "list 1000: promise_holds",
    ])
  })

  it("a cheaper campaign applies beside a contract that lets it, an equally cheap one not", () => {
    const found = [
      row("o", 800, "plist_OWN"),
      row("c", 800, "plist_campaign", "sale"),
      row("d", 790, "plist_more", "sale"),
      row("list", LIST_PRICE),
    ]
    expect(outcomes(offer({ found }), [own])).toEqual([
      "net 800: campaign_cheaper",
      "campaign 800: not_cheaper",
      "campaign 790: holds",
      "list 1000: contract_first",
    ])
    expect(
      outcomes(offer({ found }), [
        contract("OWN", 0, { campaigns_apply: false }),
      ])
    ).toEqual([
      "net 800: holds",
      "campaign 800: campaigns_left_out",
      "campaign 790: campaigns_left_out",
      "list 1000: contract_first",
    ])
  })

  it("an exclusive contract without a price ends the search and says so", () => {
    const exclusive = contract("OWN", 0, { is_exclusive: true })
    const given = offer({
      found: [row("g", 700, "plist_GROUP"), row("list", LIST_PRICE)],
    })
    expect(outcomes(given, [exclusive, groups])).toEqual([
      "net 700: shut_out",
      "list 1000: shut_out",
    ])
    expect(decide(given, [exclusive, groups])).toMatchObject({
      winner: null,
      shut_out_by: { number: "OWN" },
    })
  })

  it("a percentage of an article without a list price is no price", () => {
    const given = offer({
      found: [],
      rates: new Map([["contr_OWN", rate(10)]]),
    })
    expect(decide(given, [own])).toEqual({
      winner: null,
      shut_out_by: null,
      candidates: [],
    })
  })
})

/** Medusa's choice from the rows that it is given, as its pricing module makes it. */
const coreChooses = (rows: FoundPrice[]): number | null => {
  const listed = rows.find(({ price_list_id }) => price_list_id)
  const base = rows.find(({ price_list_id }) => !price_list_id)
  if (!listed) {
    return base ? Number(base.amount) : null
  }
  return listed.price_list_type === "sale" && base
    ? Math.min(Number(listed.amount), Number(base.amount))
    : Number(listed.amount)
}

type Drawn = {
  contracts: {
    distance: number
    net: number | null
    percent: number | null
    is_exclusive: boolean
    campaigns_apply: boolean
  }[]
  campaigns: { amount: number; type: "sale" | "override" }[]
  promises: number[]
  listed: boolean
}

/** What a salesperson would say: look nearer first, and stop at the first answer. */
const naively = ({ contracts, campaigns, promises, listed }: Drawn) => {
  const list = listed ? LIST_PRICE : null
  if (promises.length) {
    return Math.min(...promises)
  }
  for (const distance of [0, 1, 2]) {
    const here = contracts.filter((each) => each.distance === distance)
    const prices = here.flatMap(({ net, percent, campaigns_apply }) => {
      const amount =
        net ??
        (percent !== null && list !== null
          ? (list * (100 - percent)) / 100
          : null)
      return amount === null ? [] : [{ amount, campaigns_apply }]
    })
    if (prices.length) {
      const best = Math.min(...prices.map(({ amount }) => amount))
      // Of two equally cheap contracts the first one's word on campaigns counts.
      const first = prices.find(({ amount }) => amount === best)
      return first?.campaigns_apply
        ? Math.min(best, ...campaigns.map(({ amount }) => amount))
        : best
    }
    if (here.some(({ is_exclusive }) => is_exclusive)) {
      return null
    }
  }
  const [first] = campaigns
  if (!first) {
    return list
  }
  return first.type === "sale" && list !== null
    ? Math.min(first.amount, list)
    : first.amount
}

const amount = fc.integer({ min: 1, max: 1200 })
const aScenario: fc.Arbitrary<Drawn> = fc.record({
  contracts: fc.array(
    fc.record({
      distance: fc.integer({ min: 0, max: 2 }),
      net: fc.option(amount, { nil: null }),
      percent: fc.option(fc.integer({ min: 0, max: 99 }), { nil: null }),
      is_exclusive: fc.boolean(),
      campaigns_apply: fc.boolean(),
    }),
    { maxLength: 5 }
  ),
  campaigns: fc.array(
    fc.record({ amount, type: fc.constantFrom("sale", "override") }),
    { maxLength: 3 }
  ),
  promises: fc.oneof(
    { weight: 3, arbitrary: fc.constant<number[]>([]) },
    { weight: 1, arbitrary: fc.array(amount, { maxLength: 2 }) }
  ),
  listed: fc.boolean(),
})

describe("the price that holds", () => {
  it("is the one that a salesperson would name, and the one that core makes of the answer", () => {
    fc.assert(
      fc.property(aScenario, (drawn) => {
        // Nets before percentages, as the candidates of one level are ordered.
        const contracts = drawn.contracts
          .map(({ distance, is_exclusive, campaigns_apply }, at) =>
            contract(`${at}`, distance, { is_exclusive, campaigns_apply })
          )
          .sort((a, b) => a.distance - b.distance)
        const given = offer({
          found: [
            ...drawn.contracts.flatMap(({ net }, at) =>
              net === null ? [] : [row(`net${at}`, net, `plist_${at}`)]
            ),
            ...drawn.campaigns.map((each, at) =>
              row(`camp${at}`, each.amount, `plist_camp${at}`, each.type)
            ),
            ...(drawn.listed ? [row("list", LIST_PRICE)] : []),
          ],
          promises: drawn.promises.map(promise),
          rates: new Map(
            drawn.contracts.flatMap(({ percent }, at) =>
              percent === null ? [] : [[`contr_${at}`, rate(percent)] as const]
            )
          ),
        })

        const decision = decide(given, contracts)
        const expected = naively(drawn)
        const decided = decision.winner
          ? Number(decision.winner.price.amount)
          : null
        expect(decided).toBe(expected)
        expect(coreChooses(answerForCore(decision, given.found))).toBe(expected)
        expect(
          decision.candidates.filter(({ outcome }) => outcome === "holds")
        ).toHaveLength(expected === null ? 0 : 1)
      }),
      { numRuns: 3000 }
    )
  })
})
