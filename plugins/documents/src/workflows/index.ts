export {
  filePaperWorkflow,
  filePaperWorkflowId,
} from "./filed-paper/workflows/file-paper"
export { deliverDueMails } from "./mail/deliver-due-mails"
export * from "./mail/workflows/cancel-mail"
export * from "./mail/workflows/send-mail-again"
export * from "./number-series/steps/assign-document-number"
export * from "./number-series/workflows/create-number-series"
export * from "./number-series/workflows/delete-number-series"
export * from "./number-series/workflows/update-number-series"
export * from "./order-confirmation/workflows/confirm-order"
