import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"

import { PriceCheck, usePriceCheck } from "../components/price-check"
import { RangeSeenRow } from "../components/range-seen-row"
import { useVariantPicker } from "../hooks/prices"

/** On the company page: what it may see, and what it pays and why, today or on another day. */
const CompanyPreviewWidget = ({
  data: { id: company_id },
}: {
  data: { id: string }
}) => {
  const { t } = useTranslation("contract")
  const form = usePriceCheck({ company_id })
  const articles = useVariantPicker()

  return (
    <PriceCheck
      title={t("check.ofCompany")}
      subtitle={t("check.hint")}
      form={form}
      articles={articles}
    >
      <RangeSeenRow companyId={company_id} day={form.watch("day")} />
    </PriceCheck>
  )
}

export const config = defineWidgetConfig({
  zone: "company.details",
  id: "contracts:company-preview",
})

export default CompanyPreviewWidget
