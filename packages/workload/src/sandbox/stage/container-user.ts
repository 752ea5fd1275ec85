import { VyomError } from "@vyom/core";

/** Ids that a container's process takes. */
export interface ContainerUser {
  readonly uid: number;
  readonly gid: number;
  readonly groups: readonly number[];
  readonly home: string;
}

/**
 * Resolves an image's `User` (`user`, `uid`, `user:group`, `uid:gid`, empty for root) by the container's own
 * `/etc/passwd` and `/etc/group`, as container engines do: an unknown number is taken as it is with group 0.
 * @throws VyomError `workload.user_unknown`
 */
export function resolveContainerUser(
  user: string,
  files: { readonly passwd: string; readonly group: string },
): ContainerUser {
  const [userPart = "", groupPart] = user.split(":", 2);
  const accounts = files.passwd.split("\n").map((line) => line.split(":"));
  const groupLines = files.group.split("\n").map((line) => line.split(":"));
  const wanted = userPart === "" ? "0" : userPart;
  const account =
    accounts.find((fields) => fields[0] === wanted) ??
    (isId(wanted) ? accounts.find((fields) => fields[2] === wanted) : undefined);
  if (account === undefined && !isId(wanted)) {
    throw new VyomError(
      "workload.user_unknown",
      `the image runs as user "${wanted}", which its /etc/passwd lacks`,
    );
  }
  const uid = Number(account?.[2] ?? wanted);
  const name = account?.[0];
  const gid =
    groupPart === undefined || groupPart === ""
      ? Number(account?.[3] ?? 0)
      : groupId(groupPart, groupLines);
  const groups =
    (groupPart !== undefined && groupPart !== "") || name === undefined
      ? []
      : groupLines
          .filter(
            (fields) => fields[3]?.split(",").includes(name) === true && isId(fields[2] ?? ""),
          )
          .map((fields) => Number(fields[2]));
  return { uid, gid, groups: [...new Set([gid, ...groups])], home: account?.[5] || "/" };
}

function groupId(group: string, lines: readonly (readonly string[])[]): number {
  const line = lines.find((fields) => fields[0] === group);
  if (line !== undefined && isId(line[2] ?? "")) return Number(line[2]);
  if (isId(group)) return Number(group);
  throw new VyomError(
    "workload.user_unknown",
    `the image runs as group "${group}", which its /etc/group lacks`,
  );
}

function isId(text: string): boolean {
  return /^\d{1,9}$/.test(text);
}
