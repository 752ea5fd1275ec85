/** Where the machine's own tools (`ip`, `unshare`, `nsenter`, `setpriv`, `cp`) are looked for. */
export const SYSTEM_PATH = "/usr/sbin:/usr/bin:/sbin:/bin";
