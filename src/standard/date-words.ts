import { nd30 } from './nd30.js';

/** A date, or what is known of it. */
interface PartialDate {
  readonly ngay?: number;
  readonly thang?: number;
  readonly nam?: number;
}

/** The gap that a draft leaves for a day or month written in by hand. */
const NO_DAY = '    ';

/** `ngày 05 tháng 01 năm 2024`, with gaps for what is not known (I.II.4b). */
export function dateWords({ ngay, thang, nam }: PartialDate): string {
  const { padBelow, wording } = nd30;
  const day = ngay === undefined ? NO_DAY : padded(ngay, padBelow.ngay.chosen);
  const month = thang === undefined ? NO_DAY : padded(thang, padBelow.thang.chosen);
  return `${wording.ngay.chosen} ${day} ${wording.thang.chosen} ${month} ${wording.nam.chosen} ${nam ?? NO_DAY}`;
}

function padded(n: number, below: number): string {
  return n < below ? `0${n}` : String(n);
}
