import { EmptyRow, Section } from "@medusa-b2b/admin-kit"
import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"

import type { AdminRange } from "../../../../../types"
import { useRangeContracts } from "../../../../hooks/ranges"

/** The contracts that have the range. */
export const RangeContractsSection = ({ range }: { range: AdminRange }) => {
  const { t } = useTranslation("contract")
  const { data } = useRangeContracts(range.id)
  const contracts = data?.contracts ?? []
  const more = (data?.count ?? 0) - contracts.length

  return (
    <Section title={t("contracts")}>
      {contracts.map(({ id, number, name }) => (
        <div key={id} className="px-6 py-4">
          <Link
            to={`/contracts/${id}`}
            className="txt-compact-small-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
          >
            {number}
          </Link>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {name}
          </Text>
        </div>
      ))}
      {more > 0 && <EmptyRow>{t("ranges.more", { count: more })}</EmptyRow>}
      {data && !contracts.length && <EmptyRow>{t("ranges.unused")}</EmptyRow>}
    </Section>
  )
}
