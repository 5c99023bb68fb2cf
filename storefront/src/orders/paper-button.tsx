import { DocumentText } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import type { PropsWithChildren } from "react"
import { ErrorNotice } from "../ui/error-notice"
import { openPdf } from "./papers-api"

type PaperButtonProps = PropsWithChildren<{
  path: string
  query?: Record<string, string>
}>

/** Shows a paper of the order, a PDF. */
export const PaperButton = ({ path, query, children }: PaperButtonProps) => {
  const open = useMutation({ mutationFn: () => openPdf(path, query) })
  return (
    <div className="flex min-w-0 flex-col items-start gap-2">
      <Button
        variant="secondary"
        className="max-w-full"
        isLoading={open.isPending}
        onClick={() => open.mutate()}
      >
        <DocumentText />
        <span className="truncate">{children}</span>
      </Button>
      {open.error && <ErrorNotice error={open.error} />}
    </div>
  )
}
