import { DrawerForm, PageDrawer, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"

import {
  DiscountGroupFields,
  discountGroupSchema,
} from "../../../../components/discount-group-fields"
import { useCreateDiscountGroup } from "../../../../hooks/discount-groups"

const CreateDiscountGroupForm = () => {
  const { t } = useTranslation("contract")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useCreateDiscountGroup()
  const form = useZodForm(discountGroupSchema, { code: "", name: "" })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      submitLabel={t("actions.create")}
      onSubmit={(values) =>
        mutate(values, {
          onSuccess: ({ discount_group }) =>
            handleSuccess(`/contracts/discount-groups/${discount_group.id}`),
        })
      }
    >
      <DiscountGroupFields />
    </DrawerForm>
  )
}

const CreateDiscountGroupPage = () => {
  const { t } = useTranslation("contract")

  return (
    <PageDrawer title={t("groups.create")} description={t("groups.createHint")}>
      <CreateDiscountGroupForm />
    </PageDrawer>
  )
}

export default CreateDiscountGroupPage
