import { DrawerForm, PageDrawer, useZodForm } from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import type { AdminContract } from "../../../../../types"
import { ContractFields } from "../../../../components/contract-fields"
import {
  contractInput,
  contractSchema,
  contractValues,
} from "../../../../components/contract-form"
import { useContract, useUpdateContract } from "../../../../hooks/contracts"

const EditContractForm = ({ contract }: { contract: AdminContract }) => {
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useUpdateContract(contract.id)
  const before = contractValues(contract)
  const form = useZodForm(contractSchema, before)

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(contractInput(values, before), {
          onSuccess: () => handleSuccess(),
        })
      }
    >
      <ContractFields />
    </DrawerForm>
  )
}

const EditContractPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("contract")
  const { data: contract } = useContract(id)

  return (
    <PageDrawer title={t("edit.heading")}>
      {contract && <EditContractForm contract={contract} />}
    </PageDrawer>
  )
}

export default EditContractPage
