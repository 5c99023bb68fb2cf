/** Whether new orders count: a closed budget or limit lets them pass by. */
export const KEEPING_STATUSES = ["open", "closed"] as const

export type KeepingStatus = (typeof KEEPING_STATUSES)[number]
