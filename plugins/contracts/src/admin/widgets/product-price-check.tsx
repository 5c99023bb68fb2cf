import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { useTranslation } from "react-i18next"

import { PriceCheck, usePriceCheck } from "../components/price-check"
import { useCompanyPicker } from "../hooks/parties"
import { useProductArticlePicker } from "../hooks/prices"

/** On the product page: what a company pays for an article of it, and why. */
const ProductPriceCheckWidget = ({
  data: { id },
}: {
  data: { id: string }
}) => {
  const { t } = useTranslation("contract")
  const form = usePriceCheck({})
  const companies = useCompanyPicker([])
  const articles = useProductArticlePicker(id)

  return (
    <PriceCheck
      title={t("check.ofProduct")}
      subtitle={t("check.hint")}
      form={form}
      companies={companies}
      articles={articles}
    />
  )
}

export const config = defineWidgetConfig({
  zone: "product.details.after",
  id: "contracts:product-price-check",
})

export default ProductPriceCheckWidget
