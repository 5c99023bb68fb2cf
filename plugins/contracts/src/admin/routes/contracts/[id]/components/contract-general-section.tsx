import { Section } from "@medusa-b2b/admin-kit"
import { SectionRow } from "@medusajs/dashboard/components"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AdminContract } from "../../../../../types"
import { ContractStatusBadge } from "../../../../components/contract-status-badge"
import { useValidityText } from "../../../../components/use-validity-text"
import { useContractActions } from "./use-contract-actions"

/** What was agreed, for how long, and whether it holds. */
export const ContractGeneralSection = ({
  contract,
}: {
  contract: AdminContract
}) => {
  const { t } = useTranslation("contract")
  const validityText = useValidityText()
  const actions = useContractActions(contract)

  return (
    <Section
      level="h1"
      title={contract.name}
      aside={<ContractStatusBadge contract={contract} />}
      actions={actions}
    >
      <SectionRow title={t("fields.number")} value={contract.number} />
      <SectionRow title={t("fields.validity")} value={validityText(contract)} />
      <SectionRow
        title={t("fields.currency")}
        value={contract.currency_code.toUpperCase()}
      />
      <SectionRow
        title={t("fields.isExclusive")}
        value={t(contract.is_exclusive ? "exclusive.yes" : "exclusive.no")}
      />
      <SectionRow
        title={t("fields.campaigns")}
        value={t(contract.campaigns_apply ? "campaigns.yes" : "campaigns.no")}
      />
      {contract.payment_terms_kind && (
        <SectionRow
          title={t("payment.heading")}
          value={t(`payment.said.${contract.payment_terms_kind}`, {
            days: contract.payment_terms_days,
          })}
        />
      )}
      {contract.notes && (
        <SectionRow
          title={t("fields.notes")}
          value={
            <Text size="small" className="whitespace-pre-line text-pretty">
              {contract.notes}
            </Text>
          }
        />
      )}
    </Section>
  )
}
