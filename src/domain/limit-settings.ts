/** How much one person, with all their tokens, or one address that nobody is known at may send in a time; 0 means as much as they like. */
export interface LimitSettings {
  questionsAMinute: number;
  questionsAnHour: number;
  uploadsAnHour: number;
  /** Of one address in ten minutes. */
  signIns: number;
  /** Everything else. */
  requestsAMinute: number;
  /** How many proxies of our own stand before the server, each of which adds to `x-forwarded-for` whom it speaks for. */
  proxies: number;
}
