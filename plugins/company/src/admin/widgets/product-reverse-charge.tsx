import { Section } from "@medusa-b2b/admin-kit"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Label, Switch, Text } from "@medusajs/ui"
import { useId } from "react"
import { useTranslation } from "react-i18next"

import { useReverseCharge, useSetReverseCharge } from "../hooks/company-tax"

/** On the product page: whether the buyer accounts for its VAT, above the threshold. */
const ProductReverseChargeWidget = ({ data }: { data: { id: string } }) => {
  const { t } = useTranslation("company")
  const id = useId()
  const { data: flagged } = useReverseCharge(data.id)
  const { mutate, isPending } = useSetReverseCharge(data.id)

  if (flagged === undefined) {
    return null
  }
  return (
    <Section title={t("tax.reverseCharge")}>
      <div className="flex items-start gap-x-3 px-6 py-4">
        <Switch
          id={id}
          checked={flagged}
          disabled={isPending}
          onCheckedChange={(checked) => mutate(checked)}
        />
        <div className="flex flex-col">
          <Label htmlFor={id} size="small">
            {t("tax.reverseChargeLabel")}
          </Label>
          <Text size="small" className="text-ui-fg-subtle">
            {t("tax.reverseChargeHint")}
          </Text>
        </div>
      </div>
    </Section>
  )
}

export const config = defineWidgetConfig({
  zone: "product.details.side.after",
  id: "company:product-reverse-charge",
})

export default ProductReverseChargeWidget
