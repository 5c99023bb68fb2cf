import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

import type { AdminCompanyImport } from "../../types"

const COLORS = {
  waiting: "grey",
  running: "blue",
  done: "green",
  failed: "red",
  interrupted: "orange",
} as const

/** Where a run stands, in a word and a colour. */
export const ImportStatusBadge = ({
  run: { status, dry_run },
}: {
  run: Pick<AdminCompanyImport, "status" | "dry_run">
}) => {
  const { t } = useTranslation("company")
  // "Done" would sound as if something had been written.
  const wasLook = dry_run && status === "done"
  return (
    <StatusBadge color={wasLook ? "blue" : COLORS[status]}>
      {t(wasLook ? "import.dryRun" : `import.status.${status}`)}
    </StatusBadge>
  )
}
