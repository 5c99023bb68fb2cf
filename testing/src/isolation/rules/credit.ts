import type { IsolationRule } from "../isolation-rule"

/** The credit plugin's routes. */
export const creditRules: IsolationRule[] = []
