import {
  ComboboxField,
  DrawerForm,
  PageDrawer,
  SwitchField,
  TextField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"
import * as z from "zod"

import type { AdminContract } from "../../../../../../types"
import { useContract } from "../../../../../hooks/contracts"
import { useAddParty, useCompanyPicker } from "../../../../../hooks/parties"

const schema = z.object({
  company_id: z.string().min(1),
  include_descendants: z.boolean(),
  reference: z.string().max(255),
})

const AddPartyForm = ({ contract }: { contract: AdminContract }) => {
  const { t } = useTranslation("contract")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useAddParty(contract.id)
  const companies = useCompanyPicker(
    (contract.parties ?? []).map(({ company_id }) => company_id)
  )
  const form = useZodForm(schema, {
    company_id: "",
    include_descendants: true,
    reference: "",
  })

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      submitLabel={t("actions.add")}
      onSubmit={({ reference, ...values }) =>
        mutate(
          { ...values, reference: reference.trim() || undefined },
          { onSuccess: () => handleSuccess() }
        )
      }
    >
      <ComboboxField
        control={form.control}
        name="company_id"
        label={t("fields.company")}
        source={companies}
      />
      <SwitchField
        control={form.control}
        name="include_descendants"
        label={t("fields.includeDescendants")}
        hint={t("hints.includeDescendants")}
      />
      <TextField
        control={form.control}
        name="reference"
        label={t("fields.reference")}
        hint={t("hints.reference")}
        optional
      />
    </DrawerForm>
  )
}

const AddPartyPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("contract")
  const { data: contract } = useContract(id)

  return (
    <PageDrawer title={t("parties.add")} description={t("parties.hint")}>
      {contract && <AddPartyForm contract={contract} />}
    </PageDrawer>
  )
}

export default AddPartyPage
