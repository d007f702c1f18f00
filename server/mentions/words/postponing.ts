/** Verbs that give something a later day, in all their forms. */
export const POSTPONING = 'push pushes pushed pushing postpone postpones postponed postponing delay delays delayed delaying defer defers deferred deferring reschedule rescheduled rescheduling extend extends extended extending prolong prolonged adjourn adjourned adjourning';
