import type { Caller } from "@medusa-b2b/testing/requests"

/** A row of a report. */
export type ImportedRow = {
  line: number
  external_id: string | null
  outcome: string
  messages: { column: string | null; text: string }[]
}

/** A run of an import. */
export type ImportRun = {
  id: string
  status: string
  error: string | null
  counts: Record<string, number>
  progress: number
  row_count: number
}

/** Three companies as Excel writes them in Sweden; the children stand before their parents. */
export const COMPANIES = [
  "Externt id;Namn;Typ;Överordnat;Organisationsnummer;Säljare",
  "U1;Åkeri Öst, lager;enhet;F1;;",
  "F1;Åkeri Öst AB;bolag;G1;5560360793;",
  "G1;Östgruppen;koncern;;;",
].join("\r\n")

/** Two people in these companies, one of them in both. */
export const MEMBERS = [
  "External id,Company,E-mail,First name,Last name,Role",
  "M1,F1,asa@ost.test,Åsa,Öberg,admin",
  "M2,U1,bo@ost.test,Bo,Ek,buyer",
  ",F1,bo@ost.test,Bo,Ek,viewer",
].join("\n")

/** A file as the import takes it. */
export const base64 = (text: string, encoding: BufferEncoding = "utf8") =>
  Buffer.from(text, encoding).toString("base64")

/** Hands in a file. */
export const startImport = (staff: Caller, body: object) =>
  staff.post<{ company_import: ImportRun; message?: string }>(
    "/admin/company-imports",
    { file_name: "file.csv", ...body }
  )

/** Waits until a run has ended. */
export const untilFinished = async (
  staff: Caller,
  id: string
): Promise<ImportRun> => {
  for (let tries = 0; tries < 400; tries += 1) {
    const { data } = await staff.get<{ company_import: ImportRun }>(
      `/admin/company-imports/${id}`
    )
    if (!["waiting", "running"].includes(data.company_import.status)) {
      return data.company_import
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The import ${id} does not end`)
}

/** Imports a file, and reads its report. */
export const importFile = async (
  staff: Caller,
  kind: string,
  content: string,
  more: object = {}
): Promise<ImportRun & { rows: ImportedRow[] }> => {
  const { data } = await startImport(staff, { kind, content, ...more })
  if (data.message) {
    throw new Error(data.message)
  }
  const run = await untilFinished(staff, data.company_import.id)
  const { data: report } = await staff.get<{ rows: ImportedRow[] }>(
    `/admin/company-imports/${run.id}/rows`,
    { query: { limit: 200 } }
  )
  return { ...run, rows: report.rows }
}

/** A report as line, outcome and what is said. */
export const outcomes = ({ rows }: { rows: ImportedRow[] }) =>
  rows.map(({ line, outcome, messages }) => [
    line,
    outcome,
    ...messages.map(({ column, text }) => `${column}: ${text}`),
  ])
