import { zodResolver } from "@hookform/resolvers/zod"
import {
  useForm,
  type DefaultValues,
  type FieldValues,
  type UseFormReturn,
} from "react-hook-form"
import { useTranslation } from "react-i18next"
import type { z } from "@medusajs/framework/zod"

import { formErrors } from "./form-errors"

/**
 * A form that is checked by a zod schema, with messages in the admin's
 * language.
 */
export const useZodForm = <T extends FieldValues>(
  schema: z.ZodType<T, T>,
  defaultValues: DefaultValues<T>
): UseFormReturn<T, unknown, T> => {
  const { t } = useTranslation("b2b")

  return useForm<T, unknown, T>({
    defaultValues,
    resolver: zodResolver(schema, { error: formErrors(t) }),
  })
}
