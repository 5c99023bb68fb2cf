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

import { TARGET_TYPES, targetKey } from "../../../../../../domain/target"
import type { AdminQuantityRule } from "../../../../../../types"
import {
  quantityRuleInput,
  quantityRuleSchema,
  type QuantityRuleValues,
} from "../../../../../components/order-terms-form"
import {
  useQuantityRules,
  useSetQuantityRules,
} from "../../../../../hooks/order-terms"
import { useTargetPicker } from "../../../../../hooks/target-picker"

const NOTHING: QuantityRuleValues = {
  target_type: "variant",
  target_id: "",
  minimum: "",
  maximum: "",
  multiple: "",
}

const FIGURES = ["minimum", "maximum", "multiple"] as const

const AddRuleForm = ({
  contractId,
  rules,
}: {
  contractId: string
  rules: AdminQuantityRule[]
}) => {
  const { t } = useTranslation("contract")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useSetQuantityRules(contractId)
  const form = useZodForm(quantityRuleSchema, NOTHING)
  const { control, setValue, watch } = form
  const type = watch("target_type")
  const targets = useTargetPicker(type)

  // A product's id says nothing about a category.
  useEffect(() => setValue("target_id", ""), [type, setValue])

  const add = (values: QuantityRuleValues) => {
    const rule = quantityRuleInput(values)
    const others = rules.filter((each) => targetKey(each) !== targetKey(rule))
    mutate([...others, rule], { onSuccess: () => handleSuccess() })
  }

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      submitLabel={t("actions.add")}
      onSubmit={add}
    >
      <SelectField
        control={control}
        name="target_type"
        label={t("orderTerms.about")}
        options={TARGET_TYPES.map((value) => ({
          value,
          label: t(`orderTerms.types.${value}`),
        }))}
      />
      {type !== "all" && (
        <ComboboxField
          key={type}
          control={control}
          name="target_id"
          label={t(`orderTerms.types.${type}`)}
          source={targets}
        />
      )}
      {FIGURES.map((name) => (
        <TextField
          key={name}
          control={control}
          name={name}
          inputMode="numeric"
          label={t(`orderTerms.quantity.${name}`)}
          hint={name === "multiple" ? t("orderTerms.multipleHint") : undefined}
          optional
        />
      ))}
    </DrawerForm>
  )
}

const AddQuantityRulePage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("contract")
  const { data: rules } = useQuantityRules(id)

  return (
    <PageDrawer
      title={t("orderTerms.addRule")}
      description={t("orderTerms.ruleHint")}
    >
      {rules && <AddRuleForm contractId={id} rules={rules} />}
    </PageDrawer>
  )
}

export default AddQuantityRulePage
