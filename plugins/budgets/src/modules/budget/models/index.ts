export { Budget } from "./budget"
