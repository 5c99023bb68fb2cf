import { EmptyRow, Section } from "@medusa-b2b/admin-kit"
import { SectionRow } from "@medusajs/dashboard/components"
import { useShippingOptions } from "@medusajs/dashboard/hooks"
import { PencilSquare } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { isEditable } from "../../../../../domain/contract-status"
import type { AdminContract } from "../../../../../types"
import { ALL_OPTIONS } from "../../../../components/shipping-options-field"
import { useFreightTerms } from "../../../../hooks/freight"

/** What the contract says about freight. */
export const ContractFreightSection = ({
  contract,
}: {
  contract: AdminContract
}) => {
  const { t, i18n } = useTranslation("contract")
  const { data } = useFreightTerms(contract.id)
  const terms = data?.freight_terms
  const money = (amount: number): string =>
    new Intl.NumberFormat(i18n.language, {
      style: "currency",
      currency: contract.currency_code.toUpperCase(),
    }).format(amount)
  const { shipping_options = [] } = useShippingOptions(ALL_OPTIONS)
  const ways = [
    ...shipping_options.flatMap(({ id, name }) =>
      terms?.shipping_option_ids.includes(id) ? [name] : []
    ),
    ...(terms?.shipping_option_type_ids.length
      ? [t("freight.chosenWays")]
      : []),
  ]

  return (
    <Section
      title={t("freight.heading")}
      actions={[
        {
          actions: isEditable(contract.status)
            ? [
                {
                  icon: <PencilSquare />,
                  label: t("freight.edit"),
                  to: "freight",
                },
              ]
            : [],
        },
      ]}
    >
      {terms === null && <EmptyRow>{t("freight.noneHint")}</EmptyRow>}
      {terms && (
        <SectionRow
          title={t("freight.kindLabel")}
          value={t(`freight.kinds.${terms.kind}`)}
        />
      )}
      {typeof terms?.free_above === "number" && (
        <SectionRow
          title={t("freight.freeAbove")}
          value={money(terms.free_above)}
        />
      )}
      {typeof terms?.amount === "number" && (
        <SectionRow
          title={t(
            terms.kind === "flat" ? "freight.amount" : "freight.amountBelow"
          )}
          value={money(terms.amount)}
        />
      )}
      {ways.length > 0 && (
        <SectionRow title={t("freight.ways")} value={ways.join(", ")} />
      )}
    </Section>
  )
}
