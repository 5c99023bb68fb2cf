import { DrawerForm, PageDrawer, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { Navigate, useLocation, useParams } from "react-router-dom"

import { AddressFields } from "../../../../../components/address-fields"
import {
  addressInput,
  addressSchema,
  addressValues,
} from "../../../../../components/address-form"
import { useUpdateAddress } from "../../../../../hooks/addresses"
import { useCompany } from "../../../../../hooks/companies"
import type { AdminAddress, AdminCompany } from "../../../../../types"

const EditAddressForm = ({
  company,
  address,
}: {
  company: AdminCompany
  address: AdminAddress
}) => {
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateAddress(company.id)
  const form = useZodForm(addressSchema, addressValues(address))

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(
          { id: address.id, ...addressInput(values, false) },
          { onSuccess: () => handleSuccess() }
        )
      }
    >
      <AddressFields kind={company.kind} />
    </DrawerForm>
  )
}

/** The list hands the address over; who comes here otherwise is sent to the list. */
const EditAddressPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("company")
  const { state } = useLocation() as { state: AdminAddress | null }
  const { data: company } = useCompany(id)

  if (!state?.label) {
    return <Navigate to={`/companies/${id}`} replace />
  }

  return (
    <PageDrawer title={t("addresses.edit")} description={state.label}>
      {company && <EditAddressForm company={company} address={state} />}
    </PageDrawer>
  )
}

export default EditAddressPage
