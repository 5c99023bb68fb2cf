import { SwitchField, TextField } from "@medusa-b2b/admin-kit"
import { Heading } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import type { ReferenceField } from "../types"
import type { ReferenceValues } from "./reference-form"

/** What the company asks of one reference: required or not, and its form. */
export const ReferenceRuleFields = ({ name }: { name: ReferenceField }) => {
  const { t } = useTranslation("company")
  const { control } = useFormContext<ReferenceValues>()

  return (
    <fieldset className="flex flex-col gap-y-4 border-t pt-4">
      <Heading level="h3">{t(`reference.${name}`)}</Heading>
      <SwitchField
        control={control}
        name={`rules.${name}.required`}
        label={t("references.required")}
      />
      <TextField
        control={control}
        name={`rules.${name}.pattern`}
        label={t("references.pattern")}
        hint={t("references.patternHint")}
        placeholder="PO-[0-9]{5}"
        optional
      />
    </fieldset>
  )
}
