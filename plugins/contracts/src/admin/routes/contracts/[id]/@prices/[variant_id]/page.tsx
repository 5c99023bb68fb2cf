import { ModalForm, PageModal, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import type { AdminContract, AdminContractPrice } from "../../../../../../types"
import { TierFields } from "../../../../../components/tier-fields"
import { tierSchema } from "../../../../../components/tier-form"
import { useContract } from "../../../../../hooks/contracts"
import { useBatchPrices, usePrices } from "../../../../../hooks/prices"
import { tierChanges } from "../../../../../utils/tier-changes"
import { rowsOf, tiersOf } from "../../../../../utils/tiers"
import { variantName } from "../../../../../utils/variant-name"

// More tiers than anybody agrees on for one article; the API's largest page.
const ALL_TIERS = 200

const EditPricesForm = ({
  contract,
  variantId,
  prices,
}: {
  contract: AdminContract
  variantId: string
  prices: AdminContractPrice[]
}) => {
  const { t, i18n } = useTranslation("contract")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useBatchPrices(contract.id)
  const form = useZodForm(tierSchema(t), {
    variant_id: variantId,
    tiers: rowsOf(prices, i18n.language),
  })

  return (
    <ModalForm
      form={form}
      title={variantName(prices[0] ?? { variant_id: variantId })}
      hint={t("prices.tierHint")}
      isPending={isPending}
      onSubmit={({ tiers }) =>
        mutate(tierChanges(variantId, prices, tiersOf(tiers)), {
          onSuccess: () => handleSuccess(),
        })
      }
    >
      <TierFields currency={contract.currency_code} />
    </ModalForm>
  )
}

const EditPricesPage = () => {
  const { id = "", variant_id = "" } = useParams()
  const { t } = useTranslation("contract")
  const { data: contract } = useContract(id)
  const { data, isError, error } = usePrices(id, {
    variant_id,
    limit: ALL_TIERS,
  })

  if (isError) {
    throw error
  }

  return (
    <PageModal title={t("prices.edit")}>
      {contract && data && (
        <EditPricesForm
          contract={contract}
          variantId={variant_id}
          prices={data.prices}
        />
      )}
    </PageModal>
  )
}

export default EditPricesPage
