import { apiGet, apiPost } from "@medusa-b2b/admin-kit"
import { useQuery } from "@tanstack/react-query"

import type {
  AdminOrderValue,
  AdminOrderValueResponse,
  AdminQuantityRule,
  AdminQuantityRulesResponse,
} from "../../types"
import { contractsQueryKeys, useContractMutation } from "./contracts"

/** A rule as the API takes it: without the name of what it is about. */
export type QuantityRuleInput = Omit<AdminQuantityRule, "target_name">

const path = (contractId: string, part: "order-value" | "quantity-rules") =>
  `/admin/contracts/${contractId}/${part}`

/** What a contract says about the value of an order. */
export const useOrderValue = (contractId: string) =>
  useQuery({
    queryKey: [...contractsQueryKeys.detail(contractId), "order-value"],
    queryFn: () =>
      apiGet<AdminOrderValueResponse>(path(contractId, "order-value")),
  })

export const useSetOrderValue = (contractId: string) =>
  useContractMutation(
    (order_value: AdminOrderValue | null) =>
      apiPost(path(contractId, "order-value"), { order_value }),
    "orderTermsSaved"
  )

/** How much of some articles a contract lets order. */
export const useQuantityRules = (contractId: string) =>
  useQuery({
    queryKey: [...contractsQueryKeys.detail(contractId), "quantity-rules"],
    queryFn: () =>
      apiGet<AdminQuantityRulesResponse>(path(contractId, "quantity-rules")),
    select: ({ quantity_rules }) => quantity_rules,
  })

/** The API takes the rules as a whole; these take the place of all there are. */
export const useSetQuantityRules = (contractId: string) =>
  useContractMutation(
    (rules: QuantityRuleInput[]) =>
      apiPost(path(contractId, "quantity-rules"), {
        quantity_rules: rules.map(
          ({ target_type, target_id, minimum, maximum, multiple }) => ({
            target_type,
            target_id,
            minimum,
            maximum,
            multiple,
          })
        ),
      }),
    "orderTermsSaved"
  )
