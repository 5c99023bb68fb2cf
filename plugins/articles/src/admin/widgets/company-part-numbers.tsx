import { EmptyRow, Section } from "@medusa-b2b/admin-kit"
import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Plus, Trash } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import { useDeletePartNumber, usePartNumbers } from "../hooks/articles"

const SHOWN = 50

/** On the company page: what it calls articles. */
const CompanyPartNumbersWidget = ({
  data: company,
}: {
  data: { id: string }
}) => {
  const { t } = useTranslation("article")
  const { data } = usePartNumbers({ company_id: company.id, limit: SHOWN })
  const { mutate, isPending } = useDeletePartNumber()
  if (!data) {
    return null
  }

  return (
    <Section
      title={t("partNumbers.heading")}
      actions={[
        {
          actions: [
            {
              icon: <Plus />,
              label: t("partNumbers.add"),
              to: `/articles/part-number?for=${company.id}`,
            },
          ],
        },
      ]}
    >
      {data.part_numbers.length === 0 && (
        <EmptyRow>{t("partNumbers.empty")}</EmptyRow>
      )}
      {data.part_numbers.map(({ id, number, name, variant }) => (
        <div
          key={id}
          className="flex items-center justify-between gap-x-4 px-6 py-3"
        >
          <div className="min-w-0">
            <Text size="small" weight="plus" className="truncate">
              {[number, name].filter(Boolean).join(" · ")}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {[variant?.product?.title, variant?.sku]
                .filter(Boolean)
                .join(" · ")}
            </Text>
          </div>
          <IconButton
            size="small"
            variant="transparent"
            aria-label={`${t("partNumbers.delete")} ${number}`}
            disabled={isPending}
            onClick={() => mutate(id)}
          >
            <Trash />
          </IconButton>
        </div>
      ))}
    </Section>
  )
}

export const config = defineWidgetConfig({
  zone: "company.details",
  id: "articles:company-part-numbers",
})

export default CompanyPartNumbersWidget
