/** What articles begin with that are to be held against each other: that they tell of one event. */
export const LEAD = 'The Verrano dam above Tolmezza burst on Tuesday and flooded the Lirano valley, the Brisca county office said.';
