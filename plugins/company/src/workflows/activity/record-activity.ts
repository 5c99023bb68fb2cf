import type { Actor } from "@medusa-b2b/kit/door"
import type { MedusaContainer } from "@medusajs/framework/types"
import { actorColumns } from "../../domain/actor-columns"
import { changedFields, type Fields } from "../../domain/changed-fields"
import { redacted } from "../../domain/redacted"
import type { NewCompanyActivity } from "../../types/activity"
import {
  COMPANY_ACTIVITY_MODULE,
  type CompanyActivityModuleService,
} from "../../modules/company-activity"

/** Something that somebody did. */
export type RecordActivityInput = {
  /** Company that it concerns; null for what only staff may see. */
  company_id: string | null
  /** `<noun>.<past>`: company.suspended. */
  action: string
  /** `label` only where no person is named by it. */
  subject: { type: string; id: string; label?: string | null }
  /** The row as it was, whole or only what was changed; left out for something new. */
  before?: object | null
  /** The row as it is, or only what was changed; left out for something gone. */
  after?: object | null
  /** Default: the system, as a workflow that nobody named. */
  actor?: Actor
  /** Member for whom it was done, when another acted. */
  on_behalf_of_member_id?: string | null
  /** Where an order came in. */
  channel?: string | null
  /** For what may be recorded twice but happened once. */
  once_key?: string
}

/**
 * The entry of something that was done, with the changed fields alone and
 * without what the log may not keep.
 *
 * @returns null when nothing was changed.
 */
export const activityEntry = (
  input: RecordActivityInput
): NewCompanyActivity | null => {
  const changes = changedFields(
    input.before as Fields | null,
    input.after as Fields | null
  )
  if (!changes) {
    return null
  }
  const actor = actorColumns(
    input.actor ?? { kind: "system", reason: "workflow" }
  )
  return {
    company_id: input.company_id,
    action: input.action,
    subject_type: input.subject.type,
    subject_id: input.subject.id,
    subject_label: input.subject.label,
    before: changes.before && redacted(changes.before),
    after: changes.after && redacted(changes.after),
    ...actor,
    on_behalf_of_member_id:
      input.on_behalf_of_member_id ?? actor.on_behalf_of_member_id,
    channel: input.channel,
    once_key: input.once_key,
  }
}

/**
 * Adds an entry to the activity log, see `activityEntry`.
 *
 * @returns the entry's id; null when nothing was changed, or it was recorded before.
 */
export const recordActivity = async (
  input: RecordActivityInput,
  container: MedusaContainer
): Promise<string | null> => {
  const entry = activityEntry(input)
  if (!entry) {
    return null
  }
  const service: CompanyActivityModuleService = container.resolve(
    COMPANY_ACTIVITY_MODULE
  )
  return (await service.record(entry))?.id ?? null
}
