import { EmptyRow, Section } from "@medusa-b2b/admin-kit"
import { Plus } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

import { isEditable } from "../../../../../domain/contract-status"
import type { AdminContract } from "../../../../../types"
import { ContractPartyRow } from "./contract-party-row"

/** The companies that the contract holds for. */
export const ContractPartiesSection = ({
  contract,
}: {
  contract: AdminContract
}) => {
  const { t } = useTranslation("contract")
  const parties = contract.parties ?? []

  return (
    <Section
      title={t("parties.heading")}
      actions={
        isEditable(contract.status)
          ? [
              {
                actions: [
                  {
                    icon: <Plus />,
                    label: t("parties.add"),
                    to: "parties/add",
                  },
                ],
              },
            ]
          : []
      }
    >
      {parties.map((party) => (
        <ContractPartyRow key={party.id} contract={contract} party={party} />
      ))}
      {!parties.length && <EmptyRow>{t("parties.empty")}</EmptyRow>}
    </Section>
  )
}
