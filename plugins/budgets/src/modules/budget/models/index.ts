export { Budget } from "./budget"
export { PersonalLimit } from "./personal-limit"
