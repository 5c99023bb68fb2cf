import { useTranslation } from "react-i18next"

import type { AdminContract } from "../../../../../types"
import { PriceCheck, usePriceCheck } from "../../../../components/price-check"
import { RangeSeenRow } from "../../../../components/range-seen-row"
import { useVariantPicker } from "../../../../hooks/prices"

/** What one of the contract's companies sees and pays, all its contracts together, on any day. */
export const ContractPreviewSection = ({
  contract,
}: {
  contract: AdminContract
}) => {
  const { t } = useTranslation("contract")
  const parties = contract.parties ?? []
  const form = usePriceCheck({ company_id: parties[0]?.company_id ?? "" })
  const articles = useVariantPicker()
  const { company_id, day } = form.watch()

  return parties.length ? (
    <PriceCheck
      title={t("check.ofContract")}
      subtitle={t("check.contractHint")}
      form={form}
      companies={{
        options: parties.map((party) => ({
          value: party.company_id,
          label: party.company?.name ?? party.company_id,
        })),
      }}
      articles={articles}
    >
      {company_id && <RangeSeenRow companyId={company_id} day={day} />}
    </PriceCheck>
  ) : null
}
