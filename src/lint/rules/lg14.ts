import { formatDecimal, isRounded, multiply, normal, type Decimal } from '../../standard/decimal.js';
import { fold } from '../../standard/fold.js';
import type { Row } from '../../plan/table/table.js';
import { columnTitles } from '../find/columns.js';
import { plainOf } from '../find/outline.js';
import { cellAt, isTotal, numberIn } from '../find/sums.js';
import type { CheckingRule } from '../rule.js';

const QUANTITY = /^(?:so_luong|sl|khoi_luong)(?:_|$)/;
const PRICE = /^don_gia(?:_|$)|^muc_chi(?:_|$)/;
const AMOUNT = /^thanh_tien(?:_|$)/;
/** Columns that are multiplied as well. */
const OTHER = /^so_(?:ngay|lan|buoi|thang|nguoi|lop|cuoc|dot|tiet)|^(?:thoi_gian|he_so|ngay|lan|ty_le|thue)|ho_tro/;

export const lg14: CheckingRule = {
  id: 'ND30-LG14',
  title: 'Thành tiền đúng bằng số lượng nhân đơn giá',
  clause: 'thông lệ lập dự toán',
  severity: 'error',
  description: 'Trong bảng có các cột số lượng, đơn giá, thành tiền thì thành tiền của mỗi hàng bằng số lượng nhân đơn giá. Bảng loai: du_toan do công cụ tự nhân.',
  wrong: 'noi_dung: |\n  I. KINH PHÍ\n  | TT | Nội dung | Số lượng | Đơn giá | Thành tiền |\n  |---|---|---|---|---|\n  | 1 | Tờ rơi | 3.000 | 1.200 | 3.500.000 |\n  | 2 | Băng rôn | 3 | 500.000 | 1.500.000 |\n  II. TỔ CHỨC THỰC HIỆN\n  Các thôn thực hiện.',
  right: 'noi_dung: |\n  I. KINH PHÍ\n  | TT | Nội dung | Số lượng | Đơn giá | Thành tiền |\n  |---|---|---|---|---|\n  | 1 | Tờ rơi | 3.000 | 1.200 | 3.600.000 |\n  | 2 | Băng rôn | 3 | 500.000 | 1.500.000 |\n  II. TỔ CHỨC THỰC HIỆN\n  Các thôn thực hiện.',
  *check({ tables }) {
    for (const table of tables) {
      const titles = columnTitles(table).map((title) => fold(title));
      const [quantity, price, amount] = [QUANTITY, PRICE, AMOUNT].map((kind) => titles.findIndex((title) => kind.test(title)));
      if (quantity === -1 || price === -1 || amount === -1 || titles.some((title) => OTHER.test(title))) continue;
      for (const row of table.rows) {
        if (row.kind !== 'data' || isTotal(row)) continue;
        const [count, each, typed] = [quantity, price, amount].map((column) => numberIn(cellAt(row, column ?? -1)?.text));
        const cell = cellAt(row, amount ?? -1);
        if (!count || !each || !typed || !cell) continue;
        const product = multiply(count, each);
        if (isSame(typed, product) || isRoundedUp(typed, product) || timesIn(row).some((times) => isSame(typed, multiply(product, times)))) continue;
        const right = formatDecimal(product);
        yield { at: cell.at, message: `${formatDecimal(count)} × ${formatDecimal(each)} là ${right}, không phải ${cell.text}.`, hint: `Ghi ${right}, hoặc sửa số lượng, đơn giá.` };
      }
    }
  },
};

/** Whole thousands, next to the product. */
function isRoundedUp(typed: Decimal, product: Decimal): boolean {
  return typed.scale === 0 && typed.units % 1000n === 0n && isRounded({ units: typed.units / 1000n, scale: 0 }, normal({ units: product.units, scale: product.scale + 3 }), 0);
}

/** What the name of a row says it is multiplied by besides: `Thuê máy phun (05 đợt)`. */
function timesIn({ cells }: Row): Decimal[] {
  return cells.flatMap(({ text }) => text.flatMap((one) => [...plainOf(one).matchAll(/\((?:[^()]* )?(\d{1,3}) \p{L}[^()]*\)/gu)])).map(([, count]) => ({ units: BigInt(count ?? 1), scale: 0 }));
}

/** Equal, rounded to the whole, or the same in thousands or millions of the other's unit. */
function isSame(typed: Decimal, product: Decimal): boolean {
  return [0, 3, 6].some((power) => {
    const factor = { units: 10n ** BigInt(power), scale: 0 };
    return isRounded(typed, product, 0) || isEqual(multiply(typed, factor), product) || isEqual(typed, multiply(product, factor));
  });
}

function isEqual(a: Decimal, b: Decimal): boolean {
  const [x, y] = [normal(a), normal(b)];
  return x.units === y.units && x.scale === y.scale;
}
