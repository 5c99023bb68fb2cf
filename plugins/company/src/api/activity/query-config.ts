/** The answer's shape is fixed: names are added to these fields. */
export const activityFields = [
  "id",
  "company_id",
  "action",
  "subject_type",
  "subject_id",
  "subject_label",
  "before",
  "after",
  "actor_kind",
  "actor_id",
  "on_behalf_of_member_id",
  "reason",
  "channel",
  "reverts_id",
  "created_at",
]

export const listActivityConfig = {
  defaults: activityFields,
  allowed: activityFields,
  isList: true,
  defaultLimit: 20,
  entity: "company_activity",
}
