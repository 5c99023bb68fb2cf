import {
  CurrencyField,
  ModalForm,
  PageModal,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import * as z from "zod"

import { ContractFields } from "../../../components/contract-fields"
import {
  contractInput,
  contractSchema,
  contractValues,
} from "../../../components/contract-form"
import { useCreateContract } from "../../../hooks/contracts"

const schema = contractSchema.extend({ currency_code: z.string().min(1) })

const CreateContractForm = () => {
  const { t } = useTranslation("contract")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useCreateContract()
  const form = useZodForm(schema, { ...contractValues(), currency_code: "" })

  return (
    <ModalForm
      form={form}
      title={t("create.heading")}
      hint={t("create.hint")}
      submitLabel={t("actions.create")}
      isPending={isPending}
      onSubmit={({ currency_code, ...values }) =>
        mutate(
          { ...contractInput(values), currency_code },
          {
            onSuccess: ({ contract }) =>
              handleSuccess(`/contracts/${contract.id}`),
          }
        )
      }
    >
      <div className="grid grid-cols-1 gap-4 md:grid-cols-2">
        <ContractFields />
        <CurrencyField
          control={form.control}
          name="currency_code"
          label={t("fields.currency")}
          hint={t("hints.currency")}
        />
      </div>
    </ModalForm>
  )
}

const CreateContractPage = () => {
  const { t } = useTranslation("contract")

  return (
    <PageModal title={t("create.heading")}>
      <CreateContractForm />
    </PageModal>
  )
}

export default CreateContractPage
