import {
  DateField,
  DrawerForm,
  PageDrawer,
  SelectField,
  TextField,
  useZodForm,
} from "@medusa-b2b/admin-kit"
import { useRouteModal } from "@medusajs/dashboard/components"
import { useTranslation } from "react-i18next"
import { useParams } from "react-router-dom"

import { taxInput, taxSchema, taxValues } from "../../../../components/tax-form"
import { useCompanyTax, useSetCompanyTax } from "../../../../hooks/company-tax"
import { TAX_TREATMENTS, type AdminCompanyTax } from "../../../../types"

const TaxForm = ({ id, tax }: { id: string; tax: AdminCompanyTax }) => {
  const { t } = useTranslation("company")
  const { handleSuccess } = useRouteModal()
  const { mutate, isPending } = useSetCompanyTax(id)
  const form = useZodForm(taxSchema, taxValues(tax))

  return (
    <DrawerForm
      form={form}
      isPending={isPending}
      onSubmit={(values) =>
        mutate(taxInput(values), { onSuccess: () => handleSuccess() })
      }
    >
      <SelectField
        control={form.control}
        name="treatment"
        label={t("tax.treatment")}
        options={TAX_TREATMENTS.map((value) => ({
          value,
          label: t(`tax.treatments.${value}`),
        }))}
      />
      {form.watch("treatment") === "exempt" && (
        <>
          <TextField
            control={form.control}
            name="exempt_ground"
            label={t("tax.exemptGround")}
            hint={t("tax.exemptGroundHint")}
          />
          <DateField
            control={form.control}
            name="exempt_until"
            label={t("tax.exemptUntil")}
            optional
          />
        </>
      )}
      <TextField
        control={form.control}
        name="country_code"
        label={t("tax.country")}
        hint={t("tax.countryHint")}
        optional
      />
    </DrawerForm>
  )
}

const TaxPage = () => {
  const { id = "" } = useParams()
  const { t } = useTranslation("company")
  const { data: tax } = useCompanyTax(id)

  return (
    <PageDrawer title={t("tax.edit")} description={t("tax.editHint")}>
      {tax && <TaxForm id={id} tax={tax} />}
    </PageDrawer>
  )
}

export default TaxPage
