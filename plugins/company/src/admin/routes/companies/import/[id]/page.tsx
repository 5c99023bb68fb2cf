import { useParams } from "react-router-dom"
import type { UIMatch } from "react-router-dom"

import { useImport } from "../../../../hooks/imports"
import { ImportGeneralSection } from "./components/import-general-section"
import { ImportInvitationsSection } from "./components/import-invitations-section"
import { ImportRowsTable } from "./components/import-rows-table"

const ImportRunPage = () => {
  const { id = "" } = useParams()
  const { data: run, isError, error } = useImport(id)

  if (isError) {
    throw error
  }
  return run ? (
    <div className="flex flex-col gap-y-3">
      <ImportGeneralSection run={run} />
      {run.kind === "members" && run.status === "done" && !run.dry_run && (
        <ImportInvitationsSection run={run} />
      )}
      {run.status === "done" && <ImportRowsTable run={run} />}
    </div>
  ) : null
}

const Breadcrumb = ({ id }: { id: string }) => {
  const { data: run } = useImport(id)
  return <span>{run?.file_name ?? id}</span>
}

export const handle = {
  breadcrumb: ({ params }: UIMatch) => <Breadcrumb id={params.id ?? ""} />,
}

export default ImportRunPage
