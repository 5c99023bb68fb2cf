import {
  DrawerForm,
  PageDrawer,
  TextField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import type { AdminOrderValue } from "../../../../../types"
import {
  orderValueInput,
  orderValueSchema,
  orderValueValues,
} from "../../../../components/order-terms-form"
import { useOrderValue, useSetOrderValue } from "../../../../hooks/order-terms"

const FIELDS = ["minimum", "maximum", "small_order_fee"] as const

const OrderValueForm = ({
  contractId,
  terms,
}: {
  contractId: string
  terms: AdminOrderValue | null
}) => {
  const { t, i18n } = useTranslation("contract")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useSetOrderValue(contractId)
  const form = useZodForm(
    orderValueSchema,
    orderValueValues(terms, i18n.language)
  )

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(orderValueInput(values), { onSuccess: () => handleSuccess() })
      }
    >
      {FIELDS.map((name) => (
        <TextField
          key={name}
          control={form.control}
          name={name}
          inputMode="decimal"
          label={t(`orderTerms.value.${name}`)}
          hint={t(`orderTerms.valueHints.${name}`)}
          optional
        />
      ))}
    </DrawerForm>
  )
}

const OrderValuePage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("contract")
  const { data } = useOrderValue(id)

  return (
    <PageDrawer
      title={t("orderTerms.editValue")}
      description={t("orderTerms.valueHint")}
    >
      {data && <OrderValueForm contractId={id} terms={data.order_value} />}
    </PageDrawer>
  )
}

export default OrderValuePage
