import { SelectField, SwitchField, TextField } from "@medusa-b2b/admin-kit"
import { Heading } from "@medusajs/ui"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"

import { PAPERS } from "../papers"
import {
  COMPANYS_LANGUAGE,
  type ContactPointValues,
} from "./contact-point-form"

/** A mail address, and which papers go there. */
export const ContactPointFields = () => {
  const { t } = useTranslation("company")
  const { control } = useFormContext<ContactPointValues>()

  return (
    <>
      <TextField
        control={control}
        name="email"
        label={t("fields.email")}
        type="email"
        autoFocus
      />
      <TextField
        control={control}
        name="name"
        label={t("fields.name")}
        hint={t("contactPoints.nameHint")}
      />
      <SelectField
        control={control}
        name="language"
        label={t("contactPoints.language")}
        options={[COMPANYS_LANGUAGE, "en", "sv"].map((value) => ({
          value,
          label: t(`contactPoints.languages.${value}`),
        }))}
      />
      <fieldset className="flex flex-col gap-y-4 border-t pt-4">
        <Heading level="h3">{t("contactPoints.papers")}</Heading>
        {PAPERS.map((paper) => (
          <SwitchField
            key={paper}
            control={control}
            name={`papers.${paper}`}
            label={t(`paper.${paper}`)}
          />
        ))}
      </fieldset>
    </>
  )
}
