import {
  ComboboxField,
  DrawerForm,
  PageDrawer,
  TextField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import * as z from "zod"

import { useArticlePicker, useCreatePartNumber } from "../../../hooks/articles"
import { useCompanyName } from "../../../hooks/companies"

const schema = z.object({
  variant_id: z.string().min(1),
  number: z.string().trim().min(1).max(255),
  name: z.string().trim().max(255),
})

const AddPartNumberForm = ({ company_id }: { company_id: string }) => {
  const { t } = useTranslation("article")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useCreatePartNumber()
  const picker = useArticlePicker()
  const form = useZodForm(schema, { variant_id: "", number: "", name: "" })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={({ name, ...values }) =>
        mutate(
          { ...values, company_id, name: name || null },
          { onSuccess: () => handleSuccess(`/companies/${company_id}`) }
        )
      }
    >
      <ComboboxField
        control={form.control}
        name="variant_id"
        label={t("fields.article")}
        source={picker}
      />
      <TextField
        control={form.control}
        name="number"
        label={t("fields.number")}
      />
      <TextField
        control={form.control}
        name="name"
        label={t("fields.name")}
        optional
      />
    </DrawerForm>
  )
}

const AddPartNumberPage = () => {
  const { t } = useTranslation("article")
  const [params] = useSearchParams()
  const company_id = params.get("for") ?? ""
  const { data: name } = useCompanyName(company_id)

  return (
    <PageDrawer
      title={t("partNumbers.add")}
      description={name && t("partNumbers.addHint", { name })}
      prev={`/companies/${company_id}`}
    >
      <AddPartNumberForm company_id={company_id} />
    </PageDrawer>
  )
}

export default AddPartNumberPage
