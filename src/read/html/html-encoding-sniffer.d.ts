/** The package has no types of its own. Source: its README, version 6. */
declare module "html-encoding-sniffer" {
  interface Options {
    readonly xml?: boolean;
    readonly transportLayerEncodingLabel?: string;
    readonly defaultEncoding?: string;
  }
  /** The canonical name of the encoding that the HTML Standard's algorithm finds. */
  export default function htmlEncodingSniffer(bytes: Uint8Array, options?: Options): string;
}
