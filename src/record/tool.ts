/** What made a record. The version is that of package.json; a test holds the two together. */
export const tool = { name: "clipsheet", version: "0.1.0" } as const;
