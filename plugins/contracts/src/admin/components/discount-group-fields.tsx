import { TextField } from "@medusa-b2b/admin-kit"
import { useFormContext } from "react-hook-form"
import { useTranslation } from "react-i18next"
import * as z from "zod"

/** The limits are the API's. */
export const discountGroupSchema = z.object({
  code: z.string().trim().min(1).max(255),
  name: z.string().trim().min(1).max(255),
})

type Values = z.infer<typeof discountGroupSchema>

/** What a discount group is called. */
export const DiscountGroupFields = () => {
  const { t } = useTranslation("contract")
  const { control } = useFormContext<Values>()

  return (
    <>
      <TextField
        control={control}
        name="code"
        label={t("fields.code")}
        hint={t("hints.code")}
        autoFocus
      />
      <TextField control={control} name="name" label={t("fields.name")} />
    </>
  )
}
