/** The event by which a part hands itself over, on its own script element: no global name is needed. */
export const partEvent = 'fairwire-part';
