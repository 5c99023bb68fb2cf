import { clx, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"
import { useFormats } from "../i18n/use-formats"
import { type CartBudget, fetchCartBudgets } from "./budgets-api"

/** What the order would count in, with what is left after it; nothing where it counts in none. */
export const CartBudgets = ({ cart_id }: { cart_id: string }) => {
  const { t } = useTranslation()
  const { money } = useFormats()
  const { data } = useQuery({
    // Read again with what else the cart's changes make stale.
    queryKey: ["checkout-status", cart_id, "budgets"],
    queryFn: () => fetchCartBudgets(cart_id),
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
  if (!data?.length) {
    return null
  }
  const nameOf = ({ title, window }: CartBudget) =>
    title ??
    t("budgets.myLimit", {
      period: t(`budgets.window.${window}`).toLowerCase(),
    })
  const inMoney = (budget: CartBudget, value: string) =>
    money(Number(value), budget.currency_code)

  return (
    <div className="border-ui-border-base flex flex-col gap-2 border-t pt-3">
      <Text size="small" weight="plus">
        {t("budgets.afterOrder")}
      </Text>
      <dl className="flex flex-col gap-1" data-testid="cart-budgets">
        {data.map((budget) => (
          <div key={budget.id} className="txt-small flex justify-between gap-4">
            <dt className="text-ui-fg-subtle min-w-0 break-words">
              {nameOf(budget)}
            </dt>
            <dd
              className={clx("whitespace-nowrap", {
                "text-ui-fg-error": budget.is_exceeded,
              })}
            >
              {budget.window === "order"
                ? t("budgets.atMost", {
                    amount: inMoney(budget, budget.amount),
                  })
                : inMoney(budget, budget.left_after)}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
