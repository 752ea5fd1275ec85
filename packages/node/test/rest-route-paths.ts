import { schema } from "@vyom/proto";

/** Templates of all routes of the schema's query services. */
export function restRoutePaths(): readonly { readonly verb: string; readonly path: string }[] {
  return schema
    .services()
    .filter(({ isMsgService }) => !isMsgService)
    .flatMap(({ methods }) => methods.flatMap(({ routes }) => routes))
    .map(({ verb, path }) => ({ verb, path }));
}
