import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
} from "@medusajs/framework/utils"
import { entryKindOf } from "../../domain/application/application-entry"
import { isOpen } from "../../domain/application/application-status"
import { changedData } from "../../domain/application/changed-data"
import type {
  ApplicationData,
  ApplicationTransition,
  CompanyApplicationDTO,
} from "../../types/application"
import { assertTransition } from "./invariants"
import { ApplicationApprovalService } from "./concerns/approval-service"
import {
  type ErasedApplication,
  eraseOld,
  findOld,
  type OldApplication,
} from "./sql/erase-old"
import { forgetContact, type Neutral } from "./sql/forget-contact"
import { replaceJson, splitJson } from "./sql/json-columns"
import {
  countOpen,
  inTransaction,
  lockApplicant,
  lockApplication,
} from "./sql/applications"

/** Most links to one application that work at a time, the newest ones. */
const MOST_TOKENS = 10

/** An application as it was, for taking a transition back. */
export type TransitionDone = {
  previous: CompanyApplicationDTO
  application: CompanyApplicationDTO
  entry_id: string
}

/**
 * Firms that want to become customers. What decides between people who act at
 * once is decided here, under a lock; the generated methods read.
 */
export class CompanyApplicationModuleService extends ApplicationApprovalService {
  /**
   * Takes an application in.
   *
   * @param mostOpen - How many open ones an e-mail address may have.
   * @returns null when its e-mail address has that many.
   */
  @InjectManager()
  async submit(
    data: ApplicationData,
    mostOpen: number,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyApplicationDTO | null> {
    return this.submit_(data, mostOpen, context)
  }

  @InjectTransactionManager()
  protected async submit_(
    data: ApplicationData,
    mostOpen: number,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyApplicationDTO | null> {
    const manager = inTransaction(context)
    await lockApplicant(manager, data.email)
    if ((await countOpen(manager, data.email)) >= mostOpen) {
      return null
    }
    const application = await this.createCompanyApplications(
      { ...data, open_since: new Date() } as never,
      context
    )
    await this.createCompanyApplicationEntries(
      { application_id: application.id, kind: "submitted" },
      context
    )
    return application as unknown as CompanyApplicationDTO
  }

  /**
   * Brings an application into its next status and notes it in its history: of
   * two who decide at once, the second is told.
   *
   * @throws MedusaError NOT_FOUND for an unknown id, NOT_ALLOWED when its status does
   * not allow the action any more, when it has been changed since it was looked
   * at, or when its history is full.
   */
  @InjectManager()
  async transition(
    input: ApplicationTransition,
    @MedusaContext() context: Context = {}
  ): Promise<TransitionDone> {
    return this.transition_(input, context)
  }

  @InjectTransactionManager()
  protected async transition_(
    input: ApplicationTransition,
    @MedusaContext() context: Context = {}
  ): Promise<TransitionDone> {
    const previous = await this.lockApplication_(input.id, context)
    const status = assertTransition(previous, input)
    await this.assertNoOtherApproval_(input, context)
    await this.assertRoomInHistory_(input.id, context)

    const changes = changedData(previous, input.changes ?? {})
    const decided = status === "approved" || status === "rejected"
    const { plain, json } = splitJson(input.changes ?? {})
    const application = await this.updateCompanyApplications(
      {
        ...plain,
        id: input.id,
        status,
        revision: previous.revision + 1,
        open_since: isOpen(status) ? previous.open_since : null,
        decided_at: decided ? new Date() : null,
        decided_by: decided ? (input.user_id ?? null) : null,
        ...(input.approval && {
          outcome: input.approval.outcome,
          company_id: input.approval.company_id,
        }),
      } as never,
      context
    )
    await replaceJson(inTransaction(context), input.id, json)
    const entry = await this.createCompanyApplicationEntries(
      {
        application_id: input.id,
        kind: entryKindOf(input.action),
        text: input.text ?? null,
        user_id: input.user_id ?? null,
        changes,
      },
      context
    )
    return {
      previous,
      application: {
        ...(application as unknown as CompanyApplicationDTO),
        billing_address: json.billing_address ?? previous.billing_address,
        delivery_address:
          json.delivery_address === undefined
            ? previous.delivery_address
            : json.delivery_address,
        fields: json.fields ?? previous.fields,
      },
      entry_id: entry.id,
    }
  }

  /** Takes a person who is to be forgotten out of the applications of their address, in lower case. */
  @InjectManager()
  async forgetContact(
    email: string,
    neutral: Neutral,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.forgetContact_(email, neutral, context)
  }

  @InjectTransactionManager()
  protected async forgetContact_(
    email: string,
    neutral: Neutral,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await forgetContact(inTransaction(context), email, neutral)
  }

  /** Applications that came to nothing and that nobody has touched since then; the oldest ones, so many at most. */
  @InjectManager()
  async listOld(
    before: Date,
    most: number,
    @MedusaContext() context: Context = {}
  ): Promise<OldApplication[]> {
    return this.listOld_(before, most, context)
  }

  @InjectTransactionManager()
  protected async listOld_(
    before: Date,
    most: number,
    @MedusaContext() context: Context = {}
  ): Promise<OldApplication[]> {
    return findOld(inTransaction(context), before, most)
  }

  /** Deletes applications for good, those alone that `listOld` would still name. */
  @InjectManager()
  async eraseOld(
    ids: string[],
    before: Date,
    @MedusaContext() context: Context = {}
  ): Promise<ErasedApplication[]> {
    return this.eraseOld_(ids, before, context)
  }

  @InjectTransactionManager()
  protected async eraseOld_(
    ids: string[],
    before: Date,
    @MedusaContext() context: Context = {}
  ): Promise<ErasedApplication[]> {
    return eraseOld(inTransaction(context), ids, before)
  }

  /** Takes a transition back: the application as it was, its entry gone. */
  @InjectManager()
  async revertTransition(
    { previous, entry_id }: Pick<TransitionDone, "previous" | "entry_id">,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.revertTransition_(previous, entry_id, context)
  }

  @InjectTransactionManager()
  protected async revertTransition_(
    {
      created_at: _created,
      updated_at: _updated,
      ...previous
    }: CompanyApplicationDTO,
    entryId: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    const manager = inTransaction(context)
    const { plain, json } = splitJson(previous)
    await lockApplication(manager, previous.id)
    await this.updateCompanyApplications(plain as never, context)
    await replaceJson(manager, previous.id, json)
    await this.deleteCompanyApplicationEntries([entryId], context)
  }

  /** Notes a new secret link by its hash; only the newest few stay good. */
  @InjectManager()
  async addToken(
    applicationId: string,
    tokenHash: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await this.addToken_(applicationId, tokenHash, context)
  }

  @InjectTransactionManager()
  protected async addToken_(
    applicationId: string,
    tokenHash: string,
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await lockApplication(inTransaction(context), applicationId)
    await this.createCompanyApplicationTokens(
      { application_id: applicationId, token_hash: tokenHash },
      context
    )
    const tokens = await this.listCompanyApplicationTokens(
      { application_id: applicationId },
      { select: ["id"], order: { created_at: "DESC", id: "DESC" } },
      context
    )
    const old = tokens.slice(MOST_TOKENS).map(({ id }) => id)
    if (old.length) {
      await this.deleteCompanyApplicationTokens(old, context)
    }
  }

  /**
   * The application that a secret link leads to.
   *
   * @throws MedusaError NOT_FOUND without the hash: a wrong link says nothing else.
   */
  @InjectManager()
  async retrieveByToken(
    tokenHash: string,
    @MedusaContext() context: Context = {}
  ): Promise<CompanyApplicationDTO> {
    const [token] = await this.listCompanyApplicationTokens(
      { token_hash: tokenHash },
      { relations: ["application"], take: 1 },
      context
    )
    if (!token?.application) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "This link to an application does not work, or no longer",
        "application.link"
      )
    }
    return token.application as unknown as CompanyApplicationDTO
  }
}
