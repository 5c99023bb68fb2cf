import { Section, SelectField, useZodForm } from "@medusa-b2b/admin-kit"
import { Button, Label, Text } from "@medusajs/ui"
import { useRef, useState } from "react"
import { FormProvider } from "react-hook-form"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"
import { z } from "zod"

import { downloadTemplate, useStartImport } from "../../../../hooks/imports"
import { IMPORT_KINDS, IMPORT_MODES } from "../../../../types"
import { fileContent } from "../../../../utils/file-content"
import { reportLanguage } from "../../../../utils/report-language"

const schema = z.object({
  kind: z.enum(IMPORT_KINDS),
  mode: z.enum(IMPORT_MODES),
})

/** Chooses a file and has it looked at; the report leads on to the import. */
export const ImportForm = () => {
  const { t, i18n } = useTranslation("company")
  const navigate = useNavigate()
  const chooser = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const { mutateAsync, isPending } = useStartImport()
  const form = useZodForm<z.infer<typeof schema>>(schema, {
    kind: "companies",
    mode: "skip_bad_rows",
  })

  const submit = form.handleSubmit(async (choice) => {
    if (!file) {
      return
    }
    const { company_import: run } = await mutateAsync({
      ...choice,
      file_name: file.name,
      content: await fileContent(file),
      dry_run: true,
    })
    navigate(run.id)
  })

  return (
    <Section title={t("import.heading")} subtitle={t("import.hint")} level="h1">
      <FormProvider {...form}>
        <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4">
          <div className="grid grid-cols-1 gap-4 md:grid-cols-3">
            <SelectField
              control={form.control}
              name="kind"
              label={t("import.kind")}
              options={IMPORT_KINDS.map((value) => ({
                value,
                label: t(`import.kinds.${value}`),
              }))}
            />
            <SelectField
              control={form.control}
              name="mode"
              label={t("import.mode")}
              options={[...IMPORT_MODES].reverse().map((value) => ({
                value,
                label: t(`import.modes.${value}`),
              }))}
            />
            <div className="flex flex-col gap-y-2">
              <Label htmlFor="import-file" size="small" weight="plus">
                {t("import.file")}
              </Label>
              {/* The browser's own button would speak the browser's language. */}
              <input
                ref={chooser}
                id="import-file"
                type="file"
                tabIndex={-1}
                accept=".csv,.txt,.tsv,text/csv,text/plain,application/vnd.ms-excel"
                className="sr-only"
                onChange={(event) => setFile(event.target.files?.[0] ?? null)}
              />
              <div className="flex min-w-0 items-center gap-x-3">
                <Button
                  type="button"
                  size="small"
                  variant="secondary"
                  className="shrink-0"
                  onClick={() => chooser.current?.click()}
                >
                  {t("import.choose")}
                </Button>
                <Text size="small" className="text-ui-fg-base truncate">
                  {file?.name ?? t("import.noFile")}
                </Text>
              </div>
              <Text size="small" className="text-ui-fg-subtle">
                {t("import.fileHint")}
              </Text>
            </div>
          </div>
          <div className="flex flex-col gap-3 md:flex-row md:items-center md:justify-between">
            <Text size="small" className="text-ui-fg-subtle">
              {t("import.lookHint")}
            </Text>
            <div className="flex shrink-0 gap-x-2">
              <Button
                type="button"
                size="small"
                variant="secondary"
                onClick={() =>
                  downloadTemplate(
                    form.getValues("kind"),
                    reportLanguage(i18n.language)
                  )
                }
              >
                {t("import.template")}
              </Button>
              <Button
                type="submit"
                size="small"
                disabled={!file}
                isLoading={isPending}
              >
                {t("import.look")}
              </Button>
            </div>
          </div>
        </form>
      </FormProvider>
    </Section>
  )
}
