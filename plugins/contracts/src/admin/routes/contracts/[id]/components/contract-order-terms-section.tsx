import { EmptyRow, Section } from "@medusa-b2b/admin-kit"
import { ActionMenu, SectionRow } from "@medusajs/dashboard/components"
import { getLocaleAmount } from "@medusajs/dashboard/lib"
import { PencilSquare, Plus, Trash } from "@medusajs/icons"
import { Text, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { isEditable } from "../../../../../domain/contract-status"
import { targetKey } from "../../../../../domain/target"
import type { AdminContract, AdminQuantityRule } from "../../../../../types"
import {
  useOrderValue,
  useQuantityRules,
  useSetQuantityRules,
} from "../../../../hooks/order-terms"

const FIELDS = ["minimum", "maximum", "small_order_fee"] as const
const FIGURES = ["minimum", "maximum", "multiple"] as const

/** How large an order is to be, and how much of some articles may be ordered. */
export const ContractOrderTermsSection = ({
  contract,
}: {
  contract: AdminContract
}) => {
  const { t } = useTranslation("contract")
  const prompt = usePrompt()
  const { data: value } = useOrderValue(contract.id)
  const { data: rules } = useQuantityRules(contract.id)
  const { mutate } = useSetQuantityRules(contract.id)
  const canEdit = isEditable(contract.status)

  const aboutOf = ({ target_type, target_name }: AdminQuantityRule): string =>
    target_type === "all"
      ? t("orderTerms.types.all")
      : `${t(`orderTerms.types.${target_type}`)} · ${target_name ?? t("ranges.gone")}`

  const saidOf = (rule: AdminQuantityRule): string =>
    FIGURES.filter((figure) => rule[figure] !== null)
      .map((figure) =>
        t(`orderTerms.said.${figure}`, { quantity: rule[figure] })
      )
      .join(", ")

  const askToRemove = async (rule: AdminQuantityRule) => {
    const isSure = await prompt({
      title: t("orderTerms.removeRule"),
      description: `${aboutOf(rule)}: ${saidOf(rule)}`,
      confirmText: t("actions.remove"),
      cancelText: t("actions.cancel"),
    })
    if (isSure) {
      mutate((rules ?? []).filter((each) => each !== rule))
    }
  }

  return (
    <Section
      title={t("orderTerms.heading")}
      actions={[
        {
          actions: canEdit
            ? [
                {
                  icon: <PencilSquare />,
                  label: t("orderTerms.editValue"),
                  to: "order-value",
                },
                {
                  icon: <Plus />,
                  label: t("orderTerms.addRule"),
                  to: "quantity-rules/add",
                },
              ]
            : [],
        },
      ]}
    >
      {FIELDS.map((field) => {
        const amount = value?.order_value?.[field]
        return typeof amount === "number" ? (
          <SectionRow
            key={field}
            title={t(`orderTerms.value.${field}`)}
            value={getLocaleAmount(amount, contract.currency_code)}
          />
        ) : null
      })}
      {rules?.map((rule) => (
        <div
          key={targetKey(rule)}
          className="flex items-center justify-between gap-x-4 px-6 py-3"
        >
          <div className="min-w-0">
            <Text size="small" weight="plus">
              {aboutOf(rule)}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {saidOf(rule)}
            </Text>
          </div>
          {canEdit && (
            <ActionMenu
              groups={[
                {
                  actions: [
                    {
                      icon: <Trash />,
                      label: t("actions.remove"),
                      onClick: () => askToRemove(rule),
                    },
                  ],
                },
              ]}
            />
          )}
        </div>
      ))}
      {value?.order_value === null && rules?.length === 0 && (
        <EmptyRow>{t("orderTerms.empty")}</EmptyRow>
      )}
    </Section>
  )
}
