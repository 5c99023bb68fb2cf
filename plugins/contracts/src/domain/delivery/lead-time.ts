import { TARGET_TYPES } from "../target"

/** What a lead time may be about: articles, or the way they are sent. */
export const LEAD_TIME_TARGETS = [...TARGET_TYPES, "shipping_option"] as const

export type LeadTimeTarget = (typeof LEAD_TIME_TARGETS)[number]
