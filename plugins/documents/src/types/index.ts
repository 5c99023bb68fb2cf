export type { CancelReason, MailStatus } from "../domain/mail/mail-status"
export { OutgoingMailEvents } from "./events"
export type { OutgoingMailDTO } from "./mail"
