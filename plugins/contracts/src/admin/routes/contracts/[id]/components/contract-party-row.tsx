import { ActionMenu } from "@medusajs/dashboard/components"
import { Trash } from "@medusajs/icons"
import { Text, usePrompt } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { isEditable } from "../../../../../domain/contract-status"
import type { AdminContract, AdminContractParty } from "../../../../../types"
import { useValidityText } from "../../../../components/use-validity-text"
import { useRemoveParty } from "../../../../hooks/parties"

/** One company of the contract: how far it reaches, and from when to when. */
export const ContractPartyRow = ({
  contract,
  party,
}: {
  contract: AdminContract
  party: AdminContractParty
}) => {
  const { t } = useTranslation("contract")
  const prompt = usePrompt()
  const validityText = useValidityText()
  const { mutate } = useRemoveParty(contract.id)
  const name = party.company?.name ?? party.company_id

  const askToRemove = async () => {
    const isSure = await prompt({
      title: t("parties.remove", { name }),
      description: t("parties.removeHint"),
      confirmText: t("actions.remove"),
      cancelText: t("actions.cancel"),
    })
    if (isSure) {
      mutate(party.id)
    }
  }

  const details = [
    t(party.include_descendants ? "parties.andBelow" : "parties.alone"),
    (party.starts_at || party.ends_at) && validityText(party),
    party.reference && t("parties.reference", { reference: party.reference }),
  ].filter(Boolean)

  return (
    <div className="flex items-center justify-between gap-x-4 px-6 py-4">
      <div className="min-w-0">
        <Link
          to={`/companies/${party.company_id}`}
          className="txt-compact-small-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
        >
          {name}
        </Link>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {details.join(" · ")}
        </Text>
      </div>
      {isEditable(contract.status) && (
        <ActionMenu
          groups={[
            {
              actions: [
                {
                  icon: <Trash />,
                  label: t("actions.remove"),
                  onClick: askToRemove,
                },
              ],
            },
          ]}
        />
      )}
    </div>
  )
}
