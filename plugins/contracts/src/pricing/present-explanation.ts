import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { JudgedCandidate, PriceDecision } from "../domain/decide-price"
import type { TargetType } from "../domain/target"
import type { ExplainedCandidate, PriceExplanation } from "../types"
import { toQuantity } from "./load-list-prices"

/** Who reads an explanation: staff see all of it. */
export type ExplanationReader = "staff" | "buyer_told_contracts" | "buyer"

/** Query's name of what a percentage may be about, and the field that names it. */
const NAMED_BY: Partial<Record<TargetType, [entity: string, field: string]>> = {
  product: ["product", "title"],
  category: ["product_category", "name"],
  collection: ["product_collection", "title"],
  tag: ["product_tag", "value"],
  discount_group: ["discount_group", "name"],
}

type Named = Map<string, string>

const loadNames = async (
  container: MedusaContainer,
  entity: string,
  field: string,
  ids: string[]
): Promise<[string, string][]> => {
  if (!ids.length) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity, fields: ["id", field], filters: { id: ids } })
  return (data as unknown as Record<string, string>[]).map((row) => [
    row.id,
    row[field],
  ])
}

const namesOf = async (
  container: MedusaContainer,
  candidates: JudgedCandidate[],
  reader: ExplanationReader
): Promise<Named> => {
  const rates = candidates.flatMap((each) =>
    each.kind === "rate" ? [each.rate] : []
  )
  const lists = candidates.flatMap((each) =>
    each.kind === "campaign" && reader === "staff"
      ? [each.price.price_list_id as string]
      : []
  )
  const found = await Promise.all([
    ...Object.entries(NAMED_BY).map(([type, [entity, field]]) =>
      loadNames(
        container,
        entity,
        field,
        rates
          .filter(({ target_type }) => target_type === type)
          .map(({ target_id }) => target_id)
      )
    ),
    loadNames(container, "price_list", "title", lists),
  ])
  return new Map(found.flat())
}

const presentCandidate = (
  candidate: JudgedCandidate,
  names: Named,
  reader: ExplanationReader
): ExplainedCandidate => {
  const { kind, outcome, price } = candidate
  const contract = "contract" in candidate ? candidate.contract : null
  const rate = kind === "rate" ? candidate.rate : null
  const list_id = kind === "campaign" ? price.price_list_id : null
  return {
    kind,
    outcome,
    amount: Number(price.amount),
    min_quantity: toQuantity(price.min_quantity),
    max_quantity: toQuantity(price.max_quantity),
    contract:
      contract && reader !== "buyer"
        ? {
            id: contract.id,
            number: contract.number,
            distance: contract.distance,
          }
        : null,
    rate: rate && {
      percent: Number(rate.percent),
      target_type: rate.target_type,
      target_id: rate.target_id,
      target_name: names.get(rate.target_id) ?? null,
    },
    price_list:
      list_id && reader === "staff"
        ? { id: list_id, title: names.get(list_id) ?? list_id }
        : null,
    promise:
      kind === "promise"
        ? {
            reference_type: candidate.promise.reference_type,
            reference_label: candidate.promise.reference_label,
          }
        : null,
  }
}

/** A decision in the form that routes answer, with the names of what it is about. */
export const presentExplanation = async (
  container: MedusaContainer,
  { winner, shut_out_by, candidates }: PriceDecision,
  asked: Pick<PriceExplanation, "variant_id" | "quantity" | "currency_code">,
  reader: ExplanationReader
): Promise<PriceExplanation> => {
  const names = await namesOf(container, candidates, reader)
  return {
    ...asked,
    amount: winner ? Number(winner.price.amount) : null,
    shut_out_by:
      shut_out_by && reader !== "buyer"
        ? { id: shut_out_by.id, number: shut_out_by.number }
        : null,
    candidates: candidates.map((each) => presentCandidate(each, names, reader)),
  }
}
