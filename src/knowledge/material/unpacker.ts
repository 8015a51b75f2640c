/** How packed bytes become readable; given from outside, so that who reads nothing packed needs no library. */
export interface Unpacker {
  /** The wanted files of a zip archive by name; throws when it is damaged. `size` is that of the file unpacked, in bytes. */
  readonly unzip: (bytes: Uint8Array, wants: (name: string, size: number) => boolean) => Readonly<Record<string, Uint8Array>>;
  /** The content of a zlib stream; throws when it is damaged. */
  readonly inflate: (bytes: Uint8Array) => Uint8Array;
}
