import { Section } from "@medusa-b2b/admin-kit"
import { SectionRow } from "@medusajs/dashboard/components"
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
    </Section>
  )
}
