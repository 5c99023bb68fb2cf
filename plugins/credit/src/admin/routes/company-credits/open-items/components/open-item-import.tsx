import { Section } from "@medusa-b2b/admin-kit"
import { Button, Text } from "@medusajs/ui"
import { type ChangeEvent, useRef, useState } from "react"
import { useTranslation } from "react-i18next"

import type { AdminOpenItemsReportResponse } from "../../../../../types"
import { useImportOpenItems } from "../../../../hooks/open-items"
import { fileContent } from "../../../../utils/file-content"
import { OpenItemReport } from "./open-item-report"

type Looked = {
  content: string
  report: AdminOpenItemsReportResponse["report"]
}

const takesSome = ({ counts }: Looked["report"]): boolean =>
  counts.created + counts.updated > 0

/** Takes a file of invoices, credit notes and payments: looked at first, then taken. */
export const OpenItemImport = () => {
  const { t } = useTranslation("companyCredit")
  const chooser = useRef<HTMLInputElement>(null)
  const [looked, setLooked] = useState<Looked | null>(null)
  const { mutate, isPending } = useImportOpenItems()

  const send = (content: string, dry_run: boolean) =>
    mutate(
      { content, dry_run },
      { onSuccess: ({ report }) => setLooked({ content, report }) }
    )

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0]
    // The same file, mended, can be chosen again.
    const content = file && (await fileContent(file))
    target.value = ""
    if (content) {
      setLooked(null)
      send(content, true)
    }
  }

  return (
    <Section
      title={t("import.heading")}
      subtitle={t("import.hint")}
      aside={
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          onClick={() => chooser.current?.click()}
        >
          {t("import.choose")}
        </Button>
      }
    >
      {/* The browser's own button would speak the browser's language. */}
      <input
        ref={chooser}
        type="file"
        tabIndex={-1}
        aria-label={t("import.choose")}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        className="sr-only"
        onChange={choose}
      />
      {looked && (
        <>
          <div className="flex items-center justify-between gap-x-4 px-6 py-4">
            <Text size="small">
              {t(looked.report.dry_run ? "import.would" : "import.did", {
                ...looked.report.counts,
              })}
            </Text>
            {looked.report.dry_run && takesSome(looked.report) && (
              <Button
                size="small"
                isLoading={isPending}
                onClick={() => send(looked.content, false)}
              >
                {t("import.take")}
              </Button>
            )}
          </div>
          <OpenItemReport rows={looked.report.rows} />
        </>
      )}
    </Section>
  )
}
