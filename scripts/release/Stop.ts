/** Why a check could not be made: not a refusal, but something that has to be mended first. */
export class Stop extends Error {
  override name = "Stop";
}
