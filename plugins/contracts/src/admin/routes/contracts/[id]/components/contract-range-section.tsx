import { EmptyRow, Section } from "@medusa-b2b/admin-kit"
import { PencilSquare } from "@medusajs/icons"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import { isEditable } from "../../../../../domain/contract-status"
import type { AdminContract } from "../../../../../types"
import { RangeCount } from "../../../../components/range-count"
import { useContractRange } from "../../../../hooks/ranges"

/** What the contract's companies may buy. */
export const ContractRangeSection = ({
  contract,
}: {
  contract: AdminContract
}) => {
  const { t } = useTranslation("contract")
  const { data: range } = useContractRange(contract.id)

  return (
    <Section
      title={t("ranges.one")}
      actions={
        isEditable(contract.status)
          ? [
              {
                actions: [
                  {
                    icon: <PencilSquare />,
                    label: t("ranges.choose"),
                    to: "range",
                  },
                ],
              },
            ]
          : []
      }
    >
      {range && (
        <div className="px-6 py-4">
          <Link
            to={`/ranges/${range.id}`}
            className="txt-compact-small-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
          >
            {range.name}
          </Link>
          <RangeCount rangeId={range.id} />
        </div>
      )}
      {range === null && <EmptyRow>{t("ranges.none")}</EmptyRow>}
    </Section>
  )
}
