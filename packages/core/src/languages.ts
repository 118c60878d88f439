// Written by `npm run manifest`.

/** The languages of the interface. */
export const languages = ['en', 'ar', 'fa', 'ru'] as const;
