import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import {
  AbstractNotificationProviderService,
  MedusaError,
} from "@medusajs/framework/utils"
import { createTransport, type Transporter } from "nodemailer"
import { notificationMessage } from "../../domain/mail/notification-message"
import { type SmtpOptions, smtpOptionsSchema } from "./options"

/** Sends mails through an SMTP server. */
export class SmtpNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "b2b-smtp"

  private readonly transport_: Transporter
  private readonly from_: string | undefined

  /** @throws MedusaError INVALID_DATA naming the option that is wrong. */
  static override validateOptions(options: Record<string, unknown>): void {
    const parsed = smtpOptionsSchema.safeParse(options)
    if (!parsed.success) {
      const [{ path, message }] = parsed.error.issues
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `The SMTP provider's option "${path.join(".")}": ${message}`
      )
    }
  }

  constructor(_container: Record<string, unknown>, options: SmtpOptions) {
    super()
    const {
      from,
      host,
      port,
      secure,
      require_tls,
      user,
      password,
      timeout_seconds,
    } = smtpOptionsSchema.parse(options)
    const timeout = timeout_seconds * 1000
    this.from_ = from
    this.transport_ = createTransport({
      host,
      port,
      secure,
      requireTLS: require_tls,
      auth: user ? { user, pass: password ?? "" } : undefined,
      connectionTimeout: timeout,
      greetingTimeout: timeout,
      socketTimeout: timeout,
    })
  }

  /**
   * Hands a mail to the server.
   *
   * @returns the Message-ID.
   * @throws Error with the server's words when it does not take the mail.
   */
  override async send(
    notification: ProviderSendNotificationDTO
  ): Promise<ProviderSendNotificationResultsDTO> {
    const sent = await this.transport_.sendMail(
      notificationMessage(notification, this.from_)
    )
    return { id: sent.messageId }
  }
}
