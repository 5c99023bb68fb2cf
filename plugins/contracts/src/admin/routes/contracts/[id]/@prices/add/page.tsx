import {
  ComboboxField,
  ModalForm,
  PageModal,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import type { AdminContract } from "../../../../../../types"
import { TierFields } from "../../../../../components/tier-fields"
import { tierSchema } from "../../../../../components/tier-form"
import { useContract } from "../../../../../hooks/contracts"
import { useBatchPrices, useVariantPicker } from "../../../../../hooks/prices"
import { tierChanges } from "../../../../../utils/tier-changes"
import { emptyRow, tiersOf } from "../../../../../utils/tiers"

const AddPricesForm = ({ contract }: { contract: AdminContract }) => {
  const { t } = useTranslation("contract")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useBatchPrices(contract.id)
  const variants = useVariantPicker()
  const form = useZodForm(tierSchema(t), {
    variant_id: "",
    tiers: [emptyRow()],
  })

  return (
    <ModalForm
      form={form}
      title={t("prices.add")}
      hint={t("prices.tierHint")}
      isPending={isPending}
      onSubmit={({ variant_id, tiers }) =>
        mutate(tierChanges(variant_id, [], tiersOf(tiers)), {
          onSuccess: () => handleSuccess(),
        })
      }
    >
      <ComboboxField
        control={form.control}
        name="variant_id"
        label={t("fields.article")}
        source={variants}
      />
      <TierFields currency={contract.currency_code} />
    </ModalForm>
  )
}

const AddPricesPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("contract")
  const { data: contract } = useContract(id)

  return (
    <PageModal title={t("prices.add")}>
      {contract && <AddPricesForm contract={contract} />}
    </PageModal>
  )
}

export default AddPricesPage
