import { Section } from "@medusa-b2b/admin-kit"
import { SectionRow } from "@medusajs/dashboard/components"
import { Alert, Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useNavigate } from "react-router-dom"

import { ImportStatusBadge } from "../../../../../components/import/import-status-badge"
import {
  downloadReport,
  isUnderWay,
  useRepeatImport,
} from "../../../../../hooks/imports"
import type { AdminCompanyImport } from "../../../../../types"
import { reportLanguage } from "../../../../../utils/report-language"

const isToRepeat = ({ status, dry_run, counts, mode }: AdminCompanyImport) =>
  status === "failed" ||
  status === "interrupted" ||
  (status === "done" &&
    dry_run &&
    (mode === "skip_bad_rows" || counts?.refused === 0) &&
    Boolean(counts && counts.created + counts.updated > 0))

/** What a run is about, how far it has come, and what can be done next. */
export const ImportGeneralSection = ({ run }: { run: AdminCompanyImport }) => {
  const { t, i18n } = useTranslation("company")
  const navigate = useNavigate()
  const { mutateAsync, isPending } = useRepeatImport(run.id)
  const { counts, dry_run, mode } = run

  const repeat = async () => {
    const { company_import: next } = await mutateAsync()
    navigate(`/companies/import/${next.id}`)
  }

  return (
    <Section
      title={run.file_name}
      subtitle={t(`import.kinds.${run.kind}`)}
      level="h1"
      aside={
        <div className="flex items-center gap-x-2">
          <ImportStatusBadge run={run} />
          {counts && counts.refused > 0 && (
            <Button
              size="small"
              variant="secondary"
              onClick={() =>
                downloadReport(run.id, reportLanguage(i18n.language))
              }
            >
              {t("import.download")}
            </Button>
          )}
          {isToRepeat(run) && (
            <Button size="small" onClick={repeat} isLoading={isPending}>
              {t(run.status === "done" ? "import.forGood" : "import.repeat")}
            </Button>
          )}
        </div>
      }
    >
      {isUnderWay(run) && (
        <div className="flex flex-col gap-y-2 px-6 py-4">
          <progress
            className="h-2 w-full"
            value={run.progress}
            max={run.row_count}
            aria-label={t("import.rows", {
              done: run.progress,
              all: run.row_count,
            })}
          />
          <Text size="small" className="text-ui-fg-subtle">
            {t("import.rows", { done: run.progress, all: run.row_count })}
          </Text>
        </div>
      )}
      {run.error && (
        <div className="px-6 py-4">
          <Alert variant="error">{run.error}</Alert>
        </div>
      )}
      {run.status === "interrupted" && (
        <div className="px-6 py-4">
          <Alert variant="warning">{t("import.interruptedHint")}</Alert>
        </div>
      )}
      {run.status === "done" && dry_run && (
        <div className="px-6 py-4">
          <Alert variant="info">
            {t(
              mode === "all_or_nothing" && counts?.refused
                ? "import.willBeNone"
                : "import.willBe"
            )}
          </Alert>
        </div>
      )}
      <SectionRow
        title={t("import.result")}
        value={counts ? t("import.counts", counts) : "–"}
      />
      <SectionRow title={t("import.mode")} value={t(`import.modes.${mode}`)} />
      <SectionRow
        title={t("import.file")}
        value={[
          t("import.rows", { done: run.progress, all: run.row_count }),
          run.format.encoding,
        ].join(" · ")}
      />
      {run.format.ignored.length > 0 && (
        <div className="px-6 py-4">
          <Alert variant="warning">
            {t("import.ignored", { columns: run.format.ignored.join(", ") })}
          </Alert>
        </div>
      )}
    </Section>
  )
}
