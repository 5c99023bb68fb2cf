/** What budgets' holds are for: a run of the door. Not `door_run`, which other plugins' holds for the same order have. */
export const HELD_FOR = "budget_run"
