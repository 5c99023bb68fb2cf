import {
  apiGet,
  apiPost,
  queryKeysFactory,
  sdk,
  useToastMutation,
} from "@medusa-b2b/admin-kit"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useTranslation } from "react-i18next"

import type {
  AdminBulkInvitationResponse,
  AdminCompanyImport,
  AdminCompanyImportListResponse,
  AdminCompanyImportResponse,
  AdminCompanyImportRowListResponse,
  ImportMode,
} from "../types"
import { saveFile } from "../utils/save-file"

export const importsQueryKeys = queryKeysFactory("company-imports")

/** Milliseconds between two looks at a run that has not ended. */
const LOOK_EVERY = 1000

/** Whether a run will change by itself. */
export const isUnderWay = ({ status }: AdminCompanyImport): boolean =>
  status === "waiting" || status === "running"

/** A page of imports, the newest first; looked at again while one is under way. */
export const useImports = (query: object) =>
  useQuery({
    queryKey: importsQueryKeys.list(query),
    queryFn: () =>
      apiGet<AdminCompanyImportListResponse>("/admin/company-imports", query),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.company_imports.some(isUnderWay) ? LOOK_EVERY : false,
  })

/** One import, with how far it has come. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: importsQueryKeys.detail(id),
    queryFn: () =>
      apiGet<AdminCompanyImportResponse>(`/admin/company-imports/${id}`),
    select: (answer) => answer.company_import,
    refetchInterval: ({ state }) =>
      state.data && isUnderWay(state.data.company_import) ? LOOK_EVERY : false,
  })

/** A page of an import's report. */
export const useImportRows = (id: string, query: object, enabled: boolean) =>
  useQuery({
    queryKey: importsQueryKeys.detail(id, { rows: query }),
    queryFn: () =>
      apiGet<AdminCompanyImportRowListResponse>(
        `/admin/company-imports/${id}/rows`,
        query
      ),
    placeholderData: keepPreviousData,
    enabled,
  })

/** What is asked of a file. */
export type StartImport = {
  kind: string
  file_name: string
  /** Base64. */
  content: string
  mode: ImportMode
  dry_run: boolean
}

/** Hands in a file, to be looked at. */
export const useStartImport = () => {
  const { t } = useTranslation("company")
  return useToastMutation<AdminCompanyImportResponse, StartImport>({
    mutationFn: (input) => apiPost("/admin/company-imports", input),
    invalidates: [importsQueryKeys.all],
    success: t("toasts.importLooking"),
  })
}

/** Runs the file of an import again, for good. */
export const useRepeatImport = (id: string) => {
  const { t } = useTranslation("company")
  return useToastMutation<AdminCompanyImportResponse>({
    mutationFn: () =>
      apiPost(`/admin/company-imports/${id}/repeat`, { dry_run: false }),
    invalidates: [importsQueryKeys.all],
    success: t("toasts.importStarted"),
  })
}

/** Invites the members of an import who have no account. */
export const useInviteImported = (id: string) => {
  const { t } = useTranslation("company")
  return useToastMutation<AdminBulkInvitationResponse>({
    mutationFn: () => apiPost(`/admin/company-imports/${id}/invitations`, {}),
    invalidates: [],
    success: t("toasts.importInvited"),
  })
}

const download = async (path: string, language: string, name: string) => {
  const answer = await sdk.client.fetch<Response>(path, {
    query: { language },
    headers: { accept: "text/csv" },
  })
  saveFile(await answer.blob(), name)
}

/** Saves the file to fill in. */
export const downloadTemplate = (
  kind: string,
  language: string
): Promise<void> =>
  download(`/admin/company-imports/templates/${kind}`, language, `${kind}.csv`)

/** Saves what was not taken. */
export const downloadReport = (id: string, language: string): Promise<void> =>
  download(`/admin/company-imports/${id}/report`, language, `import-${id}.csv`)
