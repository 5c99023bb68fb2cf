import { MathBN } from "@medusajs/framework/utils"
import type { ContractInForce } from "./contracts-in-force"
import type { AgreedCandidate, PriceCandidate } from "./price-candidates"

/** Why a price holds, or why it does not. */
export const PRICE_OUTCOMES = [
  /** It holds. */
  "holds",
  /** Another price has been promised. */
  "promise_holds",
  /** A nearer contract has a price. */
  "farther",
  /** An equally near contract, or another promise, is cheaper. */
  "dearer",
  /** The same contract has a net price, which comes before its percentage. */
  "net_price_first",
  /** A contract has a price, which stands before the list price. */
  "contract_first",
  /** A contract's price is no dearer than this campaign. */
  "not_cheaper",
  /** The contract wants no campaigns beside it, or another price list comes first. */
  "campaigns_left_out",
  /** A campaign is cheaper. */
  "campaign_cheaper",
  /** A nearer contract is exclusive: what it has no price for has none. */
  "shut_out",
] as const

export type PriceOutcome = (typeof PRICE_OUTCOMES)[number]

/** A candidate, and what became of it. */
export type JudgedCandidate = PriceCandidate & { outcome: PriceOutcome }

/** Which price holds for an article, and why. */
export type PriceDecision = {
  /** Null: the article has no price for this company. */
  winner: PriceCandidate | null
  /** The exclusive contract because of which there is no price; else null. */
  shut_out_by: ContractInForce | null
  candidates: JudgedCandidate[]
}

const cheaper = (a: PriceCandidate, b: PriceCandidate): number =>
  MathBN.convert(a.price.amount).comparedTo(b.price.amount) ?? 0

/** The cheapest; of equally cheap ones the first. */
const cheapest = <Candidate extends PriceCandidate>(
  candidates: Candidate[]
): Candidate | null => [...candidates].sort(cheaper)[0] ?? null

const isAgreed = (candidate: PriceCandidate): candidate is AgreedCandidate =>
  candidate.kind === "net" || candidate.kind === "rate"

/** Of one contract its net price decides; without one its percentage. */
const pricesOf = (
  { id }: ContractInForce,
  candidates: PriceCandidate[]
): AgreedCandidate[] => {
  const own = candidates
    .filter(isAgreed)
    .filter(({ contract }) => contract.id === id)
  const net = own.filter(({ kind }) => kind === "net")
  return net.length ? net : own
}

/** The nearest contract's price, or the exclusive contract at which the search ends without one. */
const agreedPrice = (
  candidates: PriceCandidate[],
  contracts: ContractInForce[]
): { agreed: AgreedCandidate | null; shut_out_by: ContractInForce | null } => {
  const distances = [...new Set(contracts.map(({ distance }) => distance))]
  for (const distance of distances.sort((a, b) => a - b)) {
    const level = contracts.filter((each) => each.distance === distance)
    const agreed = cheapest(level.flatMap((each) => pricesOf(each, candidates)))
    const exclusive = level.find(({ is_exclusive }) => is_exclusive) ?? null
    if (agreed || exclusive) {
      return { agreed, shut_out_by: agreed ? null : exclusive }
    }
  }
  return { agreed: null, shut_out_by: null }
}

/** As core decides without contracts: the list that it puts first; a sale only where it is cheaper. */
const withoutContract = (
  campaigns: PriceCandidate[],
  list: PriceCandidate | null
): PriceCandidate | null => {
  const [first] = campaigns
  if (!first || !list || first.price.price_list_type !== "sale") {
    return first ?? list
  }
  return cheaper(first, list) <= 0 ? first : list
}

/**
 * Which price holds: a promised one before all others; else that of the nearest
 * contract that has one, of equally near contracts the cheaper, or a cheaper
 * campaign where that contract lets campaigns apply; where no contract has a
 * price, what core would charge, unless an exclusive contract stops the search.
 *
 * @param candidates - For one article and quantity, campaigns in core's order.
 * @param contracts - In force for the company.
 */
export const decidePrice = (
  candidates: PriceCandidate[],
  contracts: ContractInForce[]
): PriceDecision => {
  const ofKind = (kind: PriceCandidate["kind"]) =>
    candidates.filter((each) => each.kind === kind)
  const promise = cheapest(ofKind("promise"))
  const { agreed, shut_out_by } = agreedPrice(candidates, contracts)
  const campaigns = ofKind("campaign")
  const campaign = agreed?.contract.campaigns_apply ? cheapest(campaigns) : null
  const undercut = agreed && campaign && cheaper(campaign, agreed) < 0
  const open = shut_out_by
    ? null
    : withoutContract(campaigns, ofKind("list")[0] ?? null)
  const winner = promise ?? (undercut ? campaign : (agreed ?? open))

  const outcomeOf = (candidate: PriceCandidate): PriceOutcome => {
    if (candidate === winner) {
      return "holds"
    }
    if (candidate.kind === "promise") {
      return "dearer"
    }
    if (promise) {
      return "promise_holds"
    }
    if (isAgreed(candidate)) {
      return outcomeOfAgreed(candidate)
    }
    if (shut_out_by) {
      return "shut_out"
    }
    if (candidate.kind === "list") {
      return agreed ? "contract_first" : "campaign_cheaper"
    }
    return agreed?.contract.campaigns_apply ||
      (!agreed && candidate === campaigns[0])
      ? "not_cheaper"
      : "campaigns_left_out"
  }

  const outcomeOfAgreed = (candidate: AgreedCandidate): PriceOutcome => {
    if (candidate === agreed) {
      return "campaign_cheaper"
    }
    const { contract } = candidate
    if (shut_out_by) {
      return "shut_out"
    }
    if (agreed && contract.distance > agreed.contract.distance) {
      return "farther"
    }
    return candidate.kind === "rate" &&
      pricesOf(contract, candidates).every(({ kind }) => kind === "net")
      ? "net_price_first"
      : "dearer"
  }

  return {
    winner,
    shut_out_by: promise ? null : shut_out_by,
    candidates: candidates.map((each) => ({
      ...each,
      outcome: outcomeOf(each),
    })),
  }
}
