import {
  ComboboxField,
  DateField,
  Section,
  SelectField,
  TextField,
  type ComboboxSource,
} from "@medusa-b2b/admin-kit"
import { useRegions } from "@medusajs/dashboard/hooks"
import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { FormProvider, useForm, type UseFormReturn } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { useCompanyCurrency, usePriceExplanation } from "../hooks/price-check"
import { parseQuantity } from "../utils/tiers"
import { PriceExplanationRows } from "./price-explanation-rows"

const MOST_REGIONS = 100

/** What can be asked for. */
export type PriceCheckValues = {
  company_id: string
  variant_id: string
  region_id: string
  quantity: string
  day: Date | null
}

/** The question, with what stands fast already. */
export const usePriceCheck = (
  fixed: Partial<PriceCheckValues>
): UseFormReturn<PriceCheckValues, unknown, PriceCheckValues> =>
  useForm<PriceCheckValues, unknown, PriceCheckValues>({
    defaultValues: {
      company_id: "",
      variant_id: "",
      region_id: "",
      quantity: "1",
      day: null,
      ...fixed,
    },
  })

/**
 * Asks for the price of an article for a company, at a quantity and on a day,
 * and answers with the reasons; nothing is saved.
 */
export const PriceCheck = ({
  title,
  subtitle,
  form,
  companies,
  articles,
  children,
}: {
  title: string
  subtitle: string
  form: ReturnType<typeof usePriceCheck>
  /** To choose from; without them the company stands fast. */
  companies?: ComboboxSource
  /** To choose from; without them the article stands fast. */
  articles?: ComboboxSource
  /** What else is told of the company and the day. */
  children?: ReactNode
}) => {
  const { t } = useTranslation("contract")
  const { control, watch } = form
  const { regions = [] } = useRegions({ limit: MOST_REGIONS })
  const { quantity, ...asked } = watch()
  const { data: currency } = useCompanyCurrency(asked.company_id)
  const first =
    regions.find(({ currency_code }) => currency_code === currency) ??
    regions[0]
  const { data, isFetching, error } = usePriceExplanation({
    ...asked,
    region_id: asked.region_id || (first?.id ?? ""),
    quantity: parseQuantity(quantity),
  })

  return (
    <Section title={title} subtitle={subtitle}>
      <FormProvider {...form}>
        <div className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-2">
          {companies && (
            <ComboboxField
              control={control}
              name="company_id"
              label={t("fields.company")}
              source={companies}
            />
          )}
          {articles && (
            <ComboboxField
              control={control}
              name="variant_id"
              label={t("fields.article")}
              source={articles}
            />
          )}
          <TextField
            control={control}
            name="quantity"
            label={t("fields.quantity")}
            inputMode="numeric"
          />
          <DateField
            control={control}
            name="day"
            label={t("check.day")}
            optional
          />
          {regions.length > 1 && (
            <SelectField
              control={control}
              name="region_id"
              label={t("check.region")}
              placeholder={first?.name}
              options={regions.map(({ id, name }) => ({
                value: id,
                label: name,
              }))}
            />
          )}
        </div>
      </FormProvider>
      {children}
      {error && (
        <Text size="small" className="text-ui-fg-error px-6 py-4">
          {error.message}
        </Text>
      )}
      {data && !error && (
        <div aria-live="polite" className={isFetching ? "opacity-60" : ""}>
          <PriceExplanationRows explanation={data} />
        </div>
      )}
    </Section>
  )
}
