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

import type { AdminRange } from "../../../../../types"
import { useRange, useUpdateRange } from "../../../../hooks/ranges"

const schema = z.object({ name: z.string().trim().min(1).max(255) })

const EditRangeForm = ({ range }: { range: AdminRange }) => {
  const { t } = useTranslation("contract")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateRange(range.id)
  const form = useZodForm(schema, { name: range.name })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(values, { onSuccess: () => handleSuccess() })
      }
    >
      <TextField
        control={form.control}
        name="name"
        label={t("fields.name")}
        autoFocus
      />
    </DrawerForm>
  )
}

const EditRangePage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("contract")
  const { data: range } = useRange(id)

  return (
    <PageDrawer title={t("ranges.edit")}>
      {range && <EditRangeForm range={range} />}
    </PageDrawer>
  )
}

export default EditRangePage
