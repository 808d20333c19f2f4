declare const __FAIRWIRE_VERSION__: string;

/** The version of this copy of the kit. */
export const version: string = __FAIRWIRE_VERSION__;
