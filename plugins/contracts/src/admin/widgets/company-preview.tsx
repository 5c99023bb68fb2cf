import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { SectionRow } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import { PriceCheck, usePriceCheck } from "../components/price-check"
import { useCompanyRange } from "../hooks/price-check"
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
  const { data: range } = useCompanyRange(company_id, form.watch("day"))

  return (
    <PriceCheck
      title={t("check.ofCompany")}
      subtitle={t("check.hint")}
      form={form}
      articles={articles}
    >
      {range && (
        <SectionRow
          title={t("ranges.one")}
          value={[
            t("ranges.count", { count: range.count, total: range.total }),
            ...range.ranges.map(({ name }) => name),
          ].join(" · ")}
        />
      )}
    </PriceCheck>
  )
}

export const config = defineWidgetConfig({
  zone: "company.details",
  id: "contracts:company-preview",
})

export default CompanyPreviewWidget
