import { Section, TextField, useZodForm } from "@medusa-b2b/admin-kit"
import { Button, Text, usePrompt } from "@medusajs/ui"
import { FormProvider } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { z } from "zod"

import {
  useEraseByEmail,
  useExportByEmail,
} from "../../../../hooks/personal-data"

const schema = z.object({ email: z.email() })

/** Hands out or erases what is stored about somebody, customer or not, by their e-mail address. */
export const PersonByEmail = () => {
  const { t } = useTranslation("company")
  const prompt = usePrompt()
  const hand = useExportByEmail()
  const erase = useEraseByEmail()
  const form = useZodForm<z.infer<typeof schema>>(schema, { email: "" })

  const askToErase = form.handleSubmit(async ({ email }) => {
    const isSure = await prompt({
      title: t("members.erase", { name: email }),
      description: t("personalData.eraseHint"),
      verificationText: email,
      confirmText: t("actions.erase"),
      cancelText: t("actions.cancel"),
    })
    if (isSure) {
      erase.mutate(email, { onSuccess: () => form.reset() })
    }
  })

  return (
    <Section title={t("personalData.heading")} level="h1">
      <FormProvider {...form}>
        <form
          onSubmit={form.handleSubmit(({ email }) => hand.mutate(email))}
          noValidate
          className="flex flex-col gap-y-4 px-6 py-4"
        >
          <Text size="small" className="text-ui-fg-subtle max-w-2xl">
            {t("personalData.hint")}
          </Text>
          <div className="max-w-md">
            <TextField
              control={form.control}
              name="email"
              type="email"
              label={t("fields.email")}
            />
          </div>
          <div className="flex gap-x-2">
            <Button
              type="submit"
              size="small"
              variant="secondary"
              isLoading={hand.isPending}
            >
              {t("members.export")}
            </Button>
            <Button
              type="button"
              size="small"
              variant="danger"
              isLoading={erase.isPending}
              onClick={askToErase}
            >
              {t("actions.erase")}
            </Button>
          </div>
        </form>
      </FormProvider>
    </Section>
  )
}
