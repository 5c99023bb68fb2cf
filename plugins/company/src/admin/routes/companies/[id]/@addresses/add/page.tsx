import { DrawerForm, PageDrawer, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { AddressFields } from "../../../../../components/address-fields"
import {
  addressInput,
  addressSchema,
  addressValues,
} from "../../../../../components/address-form"
import { useAddAddress } from "../../../../../hooks/addresses"
import { useCompany } from "../../../../../hooks/companies"
import type { AdminCompany } from "../../../../../types"

const AddAddressForm = ({ company }: { company: AdminCompany }) => {
  const { t } = useTranslation("company")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useAddAddress(company.id)
  const form = useZodForm(addressSchema, addressValues())

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      submitLabel={t("actions.add")}
      onSubmit={(values) =>
        mutate(addressInput(values, true), { onSuccess: () => handleSuccess() })
      }
    >
      <AddressFields kind={company.kind} />
    </DrawerForm>
  )
}

const AddAddressPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("company")
  const { data: company } = useCompany(id)

  return (
    <PageDrawer title={t("addresses.add")}>
      {company && <AddAddressForm company={company} />}
    </PageDrawer>
  )
}

export default AddAddressPage
