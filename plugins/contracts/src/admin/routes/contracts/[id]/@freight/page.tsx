import {
  DrawerForm,
  PageDrawer,
  SelectField,
  TextField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import type { AdminFreightTerms } from "../../../../../types"
import {
  FREIGHT_CHOICES,
  freightInput,
  freightSchema,
  freightValues,
} from "../../../../components/freight-form"
import { ShippingOptionsField } from "../../../../components/shipping-options-field"
import { useFreightTerms, useSetFreightTerms } from "../../../../hooks/freight"

const FreightForm = ({
  contractId,
  terms,
}: {
  contractId: string
  terms: AdminFreightTerms | null
}) => {
  const { t, i18n } = useTranslation("contract")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useSetFreightTerms(contractId)
  const form = useZodForm(freightSchema, freightValues(terms, i18n.language))
  const kind = form.watch("kind")

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(freightInput(values, terms), {
          onSuccess: () => handleSuccess(),
        })
      }
    >
      <SelectField
        control={form.control}
        name="kind"
        label={t("freight.kindLabel")}
        hint={kind === "none" ? t("freight.noneHint") : undefined}
        options={FREIGHT_CHOICES.map((value) => ({
          value,
          label: t(`freight.kinds.${value}`),
        }))}
      />
      {kind === "free_above" && (
        <TextField
          control={form.control}
          name="free_above"
          inputMode="decimal"
          label={t("freight.freeAbove")}
          hint={t("freight.freeAboveHint")}
        />
      )}
      {(kind === "free_above" || kind === "flat") && (
        <TextField
          control={form.control}
          name="amount"
          inputMode="decimal"
          label={t(kind === "flat" ? "freight.amount" : "freight.amountBelow")}
          hint={kind === "flat" ? t("freight.exTax") : t("freight.amountHint")}
          optional={kind === "free_above"}
        />
      )}
      {kind !== "none" && <ShippingOptionsField />}
    </DrawerForm>
  )
}

const EditFreightPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("contract")
  const { data } = useFreightTerms(id)

  return (
    <PageDrawer title={t("freight.edit")}>
      {data && <FreightForm contractId={id} terms={data.freight_terms} />}
    </PageDrawer>
  )
}

export default EditFreightPage
