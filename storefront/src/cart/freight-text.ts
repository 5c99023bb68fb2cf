import type { TFunction } from "i18next"
import type { CartFreight } from "./delivery-days-api"

type Money = (amount: number) => string

/** The freight terms in a sentence; null where nothing is to be said. */
export const freightText = (
  {
    kind,
    free_above,
    left_until_free,
    amount,
    carrier,
    carrier_account,
  }: CartFreight,
  t: TFunction,
  money: Money
): string | null => {
  switch (kind) {
    case "list":
      return null
    case "flat":
      return t("delivery.freight.flat", { amount: money(amount ?? 0) })
    case "free_above":
      return t(
        left_until_free
          ? "delivery.freight.freeLeft"
          : "delivery.freight.freeReached",
        { from: money(free_above ?? 0), left: money(left_until_free ?? 0) }
      )
    case "collect":
      return carrier_account
        ? t("delivery.freight.collect", { carrier, account: carrier_account })
        : t("delivery.freight.collectOpen")
    default:
      return t(`delivery.freight.${kind}`)
  }
}
