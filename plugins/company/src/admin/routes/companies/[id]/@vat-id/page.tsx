import {
  DrawerForm,
  PageDrawer,
  SelectField,
  TextField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { decisionSchema, newDecision } from "../../../../components/tax-form"
import { useDecideVatId } from "../../../../hooks/company-tax"

const DecisionForm = ({ id }: { id: string }) => {
  const { t } = useTranslation("company")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useDecideVatId(id)
  const form = useZodForm(decisionSchema, newDecision)

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(values, { onSuccess: () => handleSuccess() })
      }
    >
      <SelectField
        control={form.control}
        name="result"
        label={t("tax.vatIdIs")}
        options={(["valid", "invalid"] as const).map((value) => ({
          value,
          label: t(`tax.standing.${value}`),
        }))}
      />
      <TextField
        control={form.control}
        name="note"
        label={t("tax.note")}
        hint={t("tax.noteHint")}
      />
    </DrawerForm>
  )
}

const VatIdPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("company")

  return (
    <PageDrawer title={t("tax.decide")} description={t("tax.decideHint")}>
      <DecisionForm id={id} />
    </PageDrawer>
  )
}

export default VatIdPage
