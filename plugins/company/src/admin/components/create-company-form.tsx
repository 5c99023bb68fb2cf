import { ComboboxField, ModalForm, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import * as z from "zod"

import { useCreateCompany } from "../hooks/companies"
import { useCompanyPicker } from "../hooks/pickers"
import { mayStandUnder } from "../types"
import { CompanyFields, KindField } from "./company-fields"
import { companyInput, companySchema, companyValues } from "./company-form"

const schema = companySchema.extend({ parent_id: z.string() })

/** A new company; below `parentId` if that is given. */
export const CreateCompanyForm = ({ parentId }: { parentId?: string }) => {
  const { t } = useTranslation("company")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useCreateCompany()
  const form = useZodForm(schema, {
    ...companyValues({ kind: parentId ? "unit" : "legal_entity" }),
    parent_id: parentId ?? "",
  })
  const kind = form.watch("kind")
  const parents = useCompanyPicker({
    suits: (company) => mayStandUnder(kind, company.kind),
    chosen: parentId,
  })

  return (
    <ModalForm
      form={form}
      title={t("create.heading")}
      hint={t("create.hint")}
      submitLabel={t("actions.create")}
      isPending={isPending}
      onSubmit={({ parent_id, ...values }) =>
        mutate(
          {
            ...companyInput(values),
            kind: values.kind,
            parent_id: parent_id || null,
          },
          {
            onSuccess: ({ company }) =>
              handleSuccess(`/companies/${company.id}`),
          }
        )
      }
    >
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <KindField />
        <ComboboxField
          control={form.control}
          name="parent_id"
          label={t("fields.parent")}
          hint={t("hints.parent")}
          source={parents}
          allowClear
          optional
        />
        <CompanyFields />
      </div>
    </ModalForm>
  )
}
