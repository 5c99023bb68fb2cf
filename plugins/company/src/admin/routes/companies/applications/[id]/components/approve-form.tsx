import {
  ComboboxField,
  DrawerForm,
  SelectField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useSearchParams } from "react-router-dom"
import * as z from "zod"

import { useApproveApplication } from "../../../../../hooks/applications"
import { useCompanyPicker } from "../../../../../hooks/pickers"
import {
  APPLICATION_OUTCOMES,
  mayStandUnder,
  ROLES,
  type AdminApplication,
  type ApprovalDecision,
} from "../../../../../types"

const schema = z
  .object({
    as: z.enum(APPLICATION_OUTCOMES),
    company_id: z.string(),
    role: z.string(),
  })
  .refine(({ as, company_id }) => as === "company" || company_id, {
    path: ["company_id"],
  })

const decisionOf = ({
  as,
  company_id,
  role,
}: z.infer<typeof schema>): ApprovalDecision => {
  switch (as) {
    case "unit":
      return { as, parent_id: company_id }
    case "member":
      return { as, company_id, role }
    default:
      return { as }
  }
}

/** A known number makes a company of its own impossible: joining is proposed. */
const proposed = ({ matches }: AdminApplication) => {
  const same = matches.find(({ reasons }) =>
    reasons.includes("organization_number")
  )
  return { as: same ? "member" : "company", company_id: same?.id ?? "" }
}

/** What becomes of an approved application. */
export const ApproveForm = ({
  application,
}: {
  application: AdminApplication
}) => {
  const { t } = useTranslation("company")
  const { handleSuccess } = useRouteModal()
  const [search] = useSearchParams()
  const { mutate, isPending } = useApproveApplication(application.id)
  const start = proposed(application)
  const form = useZodForm(schema, {
    as: (search.get("as") ?? start.as) as (typeof APPLICATION_OUTCOMES)[number],
    company_id: search.get("company") ?? start.company_id,
    role: "buyer",
  })
  const as = form.watch("as")
  const companies = useCompanyPicker({
    suits: ({ kind }) => as !== "unit" || mayStandUnder("unit", kind),
    chosen: form.getValues("company_id") || undefined,
  })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      submitLabel={t("applications.actions.approve")}
      onSubmit={(values) =>
        mutate(
          { ...decisionOf(values), revision: application.revision },
          { onSuccess: () => handleSuccess() }
        )
      }
    >
      <SelectField
        control={form.control}
        name="as"
        label={t("applications.approve.as")}
        hint={t(`applications.approve.asHint.${as}`)}
        options={APPLICATION_OUTCOMES.map((value) => ({
          value,
          label: t(`applications.approve.asWhat.${value}`),
        }))}
      />
      {as !== "company" && (
        <ComboboxField
          control={form.control}
          name="company_id"
          label={t(`applications.approve.where.${as}`)}
          source={companies}
        />
      )}
      {as === "member" && (
        <SelectField
          control={form.control}
          name="role"
          label={t("fields.role")}
          options={ROLES.map((value) => ({
            value,
            label: t(`role.${value}`),
          }))}
        />
      )}
    </DrawerForm>
  )
}
