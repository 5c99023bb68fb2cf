import { randomUUID } from "node:crypto"
import type { MailRecipient } from "@medusa-b2b/kit/mail"
import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { DocumentsOptions } from "../../options"
import { parseOptions } from "../../parse-options"
import type {
  ClaimedMail,
  OutgoingMailDTO,
  QueueMailDTO,
} from "../../types/mail"
import { OutgoingMail } from "./models"
import { releaseQueued } from "./sql/release"
import { cancelQueued, recallQueued } from "./sql/cancel"
import { claimDueMails } from "./sql/claim"
import { inTransaction } from "./sql/entity-manager"
import { type MailOutcome, noteOutcome } from "./sql/outcome"
import { queueMail } from "./sql/queue"
import { lockMail, queueAgain } from "./sql/send-again"
import { restoreMail, undoSendAgain } from "./sql/undo"

/**
 * The outbox and delivery log. The generated methods read; what decides
 * whether a mail goes out is written by the methods below, each in one
 * statement or under a lock.
 */
export class OutgoingMailModuleService extends MedusaService({ OutgoingMail }) {
  private readonly options_: DocumentsOptions

  constructor(
    container: Record<string, unknown>,
    options?: Record<string, unknown>
  ) {
    super(container, options)
    this.options_ = parseOptions(options)
  }

  /** The plugin's options, for what runs outside of the module. */
  async getOptions(): Promise<DocumentsOptions> {
    return this.options_
  }

  /** Puts a mail into the outbox; nothing when its key is known. The answer is the new rows' ids. */
  @InjectManager()
  async queue(
    mail: QueueMailDTO,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return this.queue_(mail, context)
  }

  @InjectTransactionManager()
  protected async queue_(
    mail: QueueMailDTO,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return queueMail(inTransaction(context), mail)
  }

  /** Lets mails go that were waiting for the workflow which asked for them. */
  @InjectManager()
  async release(
    ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.release_(ids, context)
  }

  @InjectTransactionManager()
  protected async release_(
    ids: string[],
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await releaseQueued(inTransaction(context), ids)
  }

  /** Takes back what has not gone yet under a key, and gives the key free. */
  @InjectManager()
  async recall(
    key: string,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return this.recall_(key, context)
  }

  @InjectTransactionManager()
  protected async recall_(
    key: string,
    @MedusaContext() context: Context = {}
  ): Promise<string[]> {
    return recallQueued(inTransaction(context), key)
  }

  /** Cancels a mail that waits; false when it does not. */
  @InjectManager()
  async cancel(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    return this.cancel_(id, context)
  }

  @InjectTransactionManager()
  protected async cancel_(
    id: string,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    return cancelQueued(inTransaction(context), id)
  }

  /** Puts a cancelled mail back to how it was, for compensations. */
  @InjectManager()
  async undoCancel(
    before: OutgoingMailDTO,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.undoCancel_(before, context)
  }

  @InjectTransactionManager()
  protected async undoCancel_(
    before: OutgoingMailDTO,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await restoreMail(inTransaction(context), before)
  }

  /** Takes a "send again" back as far as it has not gone, for compensations. */
  @InjectManager()
  async undoSendAgain(
    before: OutgoingMailDTO,
    queued_id: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.undoSendAgain_(before, queued_id, context)
  }

  @InjectTransactionManager()
  protected async undoSendAgain_(
    before: OutgoingMailDTO,
    queued_id: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await undoSendAgain(inTransaction(context), before, queued_id)
  }

  /** Takes up to `limit` mails that are due, for this caller alone. */
  @InjectManager()
  async claimDue(
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<ClaimedMail[]> {
    return this.claimDue_(limit, context)
  }

  @InjectTransactionManager()
  protected async claimDue_(
    limit: number,
    @MedusaContext() context: Context = {}
  ): Promise<ClaimedMail[]> {
    return claimDueMails(inTransaction(context), {
      claim: randomUUID(),
      limit,
      seconds: this.options_.lease_seconds,
    })
  }

  /** Notes how a try ended; false when the mail was taken over meanwhile. */
  @InjectManager()
  async noteOutcome(
    claim: { id: string; claim: string },
    outcome: MailOutcome,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    return this.noteOutcome_(claim, outcome, context)
  }

  @InjectTransactionManager()
  protected async noteOutcome_(
    claim: { id: string; claim: string },
    outcome: MailOutcome,
    @MedusaContext() context: Context = {}
  ): Promise<boolean> {
    return noteOutcome(inTransaction(context), claim, outcome)
  }

  /**
   * Sends a mail once more.
   *
   * @param routed - Who gets it now, where the routing had named nobody.
   * @returns id of the mail that is queued now.
   * @throws MedusaError NOT_FOUND, CONFLICT while it is being sent, NOT_ALLOWED without a reader.
   */
  @InjectManager()
  async sendAgain(
    id: string,
    routed: MailRecipient[],
    @MedusaContext() context: Context = {}
  ): Promise<string> {
    return this.sendAgain_(id, routed, context)
  }

  @InjectTransactionManager()
  protected async sendAgain_(
    id: string,
    routed: MailRecipient[],
    @MedusaContext() context: Context = {}
  ): Promise<string> {
    const manager = inTransaction(context)
    const mail: OutgoingMailDTO = await lockMail(manager, id)
    return queueAgain(manager, mail, routed)
  }
}
