import type { MedusaContainer } from "@medusajs/framework/types"
import { BigNumber } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import { deliveryOfCart } from "../../../delivery/delivery-of-cart"
import { leftUntilFree } from "../../../domain/freight/freight-charge"
import { freightOfCart } from "../../../freight/freight-of-cart"
import { CONTRACT_MODULE } from "../../../modules/contract"
import type { ContractModuleService } from "../../../modules/contract/service"
import type { StoreCartDelivery, StoreCartFreight } from "../../../types"

const numeric = (amount: BigNumberInput | null): number | null =>
  amount === null ? null : new BigNumber(amount).numeric

const presentFreight = async (
  container: MedusaContainer,
  cart_id: string
): Promise<StoreCartFreight | null> => {
  const freight = await freightOfCart(container, cart_id)
  if (!freight) {
    return null
  }
  const { agreed, goods, carrier_account } = freight
  const { show_contract_to_buyers } = await container
    .resolve<ContractModuleService>(CONTRACT_MODULE)
    .getOptions()
  return {
    kind: agreed.kind,
    contract: show_contract_to_buyers
      ? (agreed.contract?.number ?? null)
      : null,
    free_above: numeric(agreed.free_above),
    left_until_free: numeric(leftUntilFree(agreed, goods)),
    amount: numeric(agreed.amount),
    carrier: carrier_account?.carrier ?? null,
    carrier_account: carrier_account?.account_number ?? null,
  }
}

/** A cart's freight terms and days, as its buyer sees them. */
export const presentDelivery = async (
  container: MedusaContainer,
  cart_id: string
): Promise<StoreCartDelivery> => {
  const [{ lines, ...days }, freight] = await Promise.all([
    deliveryOfCart(container, cart_id, new Date()),
    presentFreight(container, cart_id),
  ])
  return {
    ...days,
    freight,
    lines: lines.map(
      ({ line_item_id, variant_id, promised_date, wished_date, fault }) => ({
        line_item_id,
        variant_id,
        promised_date,
        wished_date,
        fault,
      })
    ),
  }
}
