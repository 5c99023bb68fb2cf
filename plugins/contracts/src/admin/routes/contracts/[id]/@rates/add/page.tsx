import {
  ComboboxField,
  DrawerForm,
  PageDrawer,
  SelectField,
  TextField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { RATE_TARGETS } from "../../../../../../domain/rate-targets"
import {
  rateInput,
  rateSchema,
  type RateValues,
} from "../../../../../components/rate-form"
import { useBatchRates } from "../../../../../hooks/rates"
import { useTargetPicker } from "../../../../../hooks/target-picker"

const NOTHING: RateValues = {
  target_type: "discount_group",
  target_id: "",
  percent: "",
}

const AddRateForm = ({ contractId }: { contractId: string }) => {
  const { t } = useTranslation("contract")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useBatchRates(contractId)
  const form = useZodForm(rateSchema, NOTHING)
  const { setValue, watch } = form
  const type = watch("target_type")
  const targets = useTargetPicker(type)

  // A product's id says nothing about a category.
  useEffect(() => setValue("target_id", ""), [type, setValue])

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      submitLabel={t("actions.add")}
      onSubmit={(values) =>
        mutate(rateInput(values), { onSuccess: () => handleSuccess() })
      }
    >
      <SelectField
        control={form.control}
        name="target_type"
        label={t("rates.about")}
        options={RATE_TARGETS.map((value) => ({
          value,
          label: t(`rates.types.${value}`),
        }))}
      />
      {type !== "all" && (
        <ComboboxField
          key={type}
          control={form.control}
          name="target_id"
          label={t(`rates.types.${type}`)}
          source={targets}
        />
      )}
      <TextField
        control={form.control}
        name="percent"
        label={t("fields.percent")}
        hint={t("hints.percent")}
        inputMode="decimal"
      />
    </DrawerForm>
  )
}

const AddRatePage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("contract")

  return (
    <PageDrawer title={t("rates.add")} description={t("rates.addHint")}>
      <AddRateForm contractId={id} />
    </PageDrawer>
  )
}

export default AddRatePage
