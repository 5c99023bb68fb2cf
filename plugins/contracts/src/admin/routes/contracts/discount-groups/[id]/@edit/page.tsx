import { DrawerForm, PageDrawer, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import type { AdminDiscountGroup } from "../../../../../../types"
import {
  DiscountGroupFields,
  discountGroupSchema,
} from "../../../../../components/discount-group-fields"
import {
  useDiscountGroup,
  useUpdateDiscountGroup,
} from "../../../../../hooks/discount-groups"

const EditDiscountGroupForm = ({ group }: { group: AdminDiscountGroup }) => {
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateDiscountGroup(group.id)
  const { code, name } = group
  const form = useZodForm(discountGroupSchema, { code, name })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(values, { onSuccess: () => handleSuccess() })
      }
    >
      <DiscountGroupFields />
    </DrawerForm>
  )
}

const EditDiscountGroupPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("contract")
  const { data: group } = useDiscountGroup(id)

  return (
    <PageDrawer title={t("groups.edit")}>
      {group && <EditDiscountGroupForm group={group} />}
    </PageDrawer>
  )
}

export default EditDiscountGroupPage
