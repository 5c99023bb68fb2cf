import path from "node:path"
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import {
  AbstractNotificationProviderService,
  MedusaError,
} from "@medusajs/framework/utils"
import { notificationMessage } from "../../domain/mail/notification-message"
import { type MailFolderOptions, mailFolderOptionsSchema } from "./options"
import { writeMail } from "./write-mail"

/** Writes mails into a folder instead of sending them: for development and demos. */
export class MailFolderNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "b2b-mail-folder"

  private readonly folder_: string
  private readonly from_: string

  /** @throws MedusaError INVALID_DATA without a folder. */
  static override validateOptions(options: Record<string, unknown>): void {
    if (!mailFolderOptionsSchema.safeParse(options).success) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        'The mail folder needs the option "folder": where the mails are written'
      )
    }
  }

  constructor(_container: Record<string, unknown>, options: MailFolderOptions) {
    super()
    const { folder, from } = mailFolderOptionsSchema.parse(options)
    this.folder_ = path.resolve(folder)
    this.from_ = from
  }

  /** Writes the mail; the answer is its Message-ID. */
  override async send(
    notification: ProviderSendNotificationDTO
  ): Promise<ProviderSendNotificationResultsDTO> {
    const id = await writeMail(
      this.folder_,
      notificationMessage(notification, this.from_),
      notification.template
    )
    return { id }
  }
}
