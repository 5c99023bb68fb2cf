import {
  DrawerForm,
  PageDrawer,
  TextField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import * as z from "zod"

import { OVER_BUDGET } from "../../../../../domain/over-budget"
import type { AdminPersonalLimit } from "../../../../../types"
import { amountInput, amountSchema } from "../../../../components/budget-form"
import { OverField } from "../../../../components/over-field"
import {
  usePersonalLimit,
  useUpdateLimit,
} from "../../../../hooks/personal-limits"
import { useRoleName } from "../../../../hooks/pickers"

const schema = z.object({ amount: amountSchema, over: z.enum(OVER_BUDGET) })

const EditLimitForm = ({ limit }: { limit: AdminPersonalLimit }) => {
  const { t } = useTranslation("budget")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateLimit()
  const { amount, over } = limit
  const form = useZodForm(schema, { amount, over })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(
          { ...values, amount: amountInput(values.amount), id: limit.id },
          { onSuccess: () => handleSuccess() }
        )
      }
    >
      <TextField
        control={form.control}
        name="amount"
        label={`${t("fields.amount")}, ${t(`window.${limit.window}`)}`}
        hint={t("hints.limitAmount")}
        inputMode="decimal"
        autoFocus
      />
      <OverField />
    </DrawerForm>
  )
}

const EditLimitPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("budget")
  const roleName = useRoleName()
  const { data: limit } = usePersonalLimit(id)
  const whose =
    limit &&
    (limit.role ? roleName(limit.role, limit.role_name) : limit.member_name)

  return (
    <PageDrawer title={t("editLimit.heading")} description={whose ?? undefined}>
      {limit && <EditLimitForm limit={limit} />}
    </PageDrawer>
  )
}

export default EditLimitPage
