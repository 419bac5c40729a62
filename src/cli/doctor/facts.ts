/** What there is on a machine, of all that kehoach or its documents have a use for. */
export interface Facts {
  readonly platform: NodeJS.Platform;
  /** Of Node: `20.20.2`, and the oldest that will do: `20.19`. */
  readonly node: string;
  readonly neededNode: string;
  /** The system's code of why nothing can be written into the working folder; missing when it can. */
  readonly writeFault?: string;
  readonly hasTimes: boolean;
  /** Its letters are as wide as those of Times New Roman, so lines break in the same places. */
  readonly hasLiberation: boolean;
  /** Where these programs are. */
  readonly libreOffice?: string;
  readonly word?: string;
  /** What the terminal takes text for: `65001` or another code page on Windows, `vi_VN.UTF-8` or the like elsewhere. */
  readonly encoding?: string;
}
