/** Where the bytes of a file come from: memory, text, or a file of this machine. */
export type LayerContent = Uint8Array | string | { readonly file: string };

/** One thing to put into a layer. Paths are absolute or relative to the root, without `..`. */
export type LayerItem =
  | {
      readonly type: "file";
      readonly path: string;
      readonly content: LayerContent;
      /** Default 0o644. */
      readonly mode?: number;
      readonly uid?: number;
      readonly gid?: number;
    }
  | {
      readonly type: "directory";
      readonly path: string;
      /** Default 0o755. */
      readonly mode?: number;
      readonly uid?: number;
      readonly gid?: number;
    }
  | {
      readonly type: "symlink";
      readonly path: string;
      readonly target: string;
      readonly uid?: number;
      readonly gid?: number;
    };
