import {
  ModalForm,
  PageModal,
  TextField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import * as z from "zod"

import { RangeRuleFields } from "../../../components/range-rule-fields"
import { firstRule, rangeRuleSchema } from "../../../components/range-rule-form"
import { useCreateRange } from "../../../hooks/ranges"

const schema = rangeRuleSchema.extend({
  name: z.string().trim().min(1).max(255),
})

const CreateRangeForm = () => {
  const { t } = useTranslation("contract")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useCreateRange()
  const form = useZodForm(schema, { ...firstRule, name: "" })

  return (
    <ModalForm
      form={form}
      title={t("ranges.create.heading")}
      hint={t("ranges.create.hint")}
      submitLabel={t("actions.create")}
      isPending={isPending}
      onSubmit={({ name, ...rule }) =>
        mutate(
          { name, rules: [rule] },
          { onSuccess: ({ range }) => handleSuccess(`/ranges/${range.id}`) }
        )
      }
    >
      <TextField
        control={form.control}
        name="name"
        label={t("fields.name")}
        autoFocus
      />
      <RangeRuleFields />
    </ModalForm>
  )
}

const CreateRangePage = () => {
  const { t } = useTranslation("contract")
  return (
    <PageModal title={t("ranges.create.heading")}>
      <CreateRangeForm />
    </PageModal>
  )
}

export default CreateRangePage
