/** What a person can put right: said in one line on standard error, without a stack. */
export class Refusal extends Error {}
