import { diagnostic, type Diagnostic, type Span } from '../../diagnostic.js';
import { moneyWords } from '../../standard/money-words.js';
import { fold } from '../../standard/fold.js';
import type { Group, Line, TableEntry, Value } from './entries.js';
import { add, equals, formatDecimal, isFault, isRounded, isTooLarge, multiply, parseDecimal, unitsAt, ZERO, type Decimal } from '../../standard/decimal.js';
import { createFindings, type RowItem } from './items.js';

/** What a budget comes to. */
export interface Budget {
  /** The amount of every row and group, and what its fields read in print. */
  readonly amounts: ReadonlyMap<TableEntry, Amount>;
  readonly total: Decimal;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Amount {
  readonly amount: Decimal;
  readonly quantity?: string;
  readonly price?: string;
}

/** A unit of money: how many decimals make whole đồng, or `undefined` for another currency. */
interface Unit {
  readonly name: string;
  readonly digits: number;
  readonly dong: boolean;
}

const POWERS: Readonly<Record<string, number>> = { dong: 0, vnd: 0, nghin_dong: 3, ngan_dong: 3, '1_000_dong': 3, trieu_dong: 6, ty_dong: 9, ti_dong: 9 };

/** What `don_vi` means; decimals beyond whole đồng are no money, in another currency two are. */
export function unitOf(name: string): Unit {
  const power = POWERS[fold(name)];
  return { name, digits: power ?? 2, dong: power !== undefined };
}

/** The total in words, in đồng whatever the table's unit; `undefined` where the amount is no whole number of its unit. */
export function wordsOf(total: Decimal, unit: Unit): string | undefined {
  if (unit.dong && total.scale <= unit.digits) return moneyWords(unitsAt(total, unit.digits));
  return !unit.dong && total.scale === 0 ? moneyWords(total.units, unit.name) : undefined;
}

/**
 * Every row's quantity × price, the sums of groups and the total, in exact decimals. What was typed of these must agree:
 * a product that is no whole đồng may be typed rounded, up or down, and is otherwise asked for.
 */
export function reckon(entries: readonly TableEntry[], unit: Unit, typedTotal: Value | undefined, span: Span): Budget {
  const amounts = new Map<TableEntry, Amount>();
  const findings = createFindings();
  const sum = (inner: readonly TableEntry[]): Decimal => inner.reduce((so, entry) => add(so, amountOf(entry)), ZERO);

  const amountOf = (entry: TableEntry): Decimal => {
    if (entry.kind === 'band') return ZERO;
    const found = entry.kind === 'line' ? lineAmount(entry) : groupAmount(entry);
    amounts.set(entry, found);
    return found.amount;
  };
  const numberOf = (field: string, value: Value, item?: RowItem): Decimal | undefined => {
    const text = value.node.kind === 'text' ? value.node.text : '';
    const read = parseDecimal(text);
    if (!isFault(read)) return read;
    findings.add([diagnostic('table.number', 'error', { field, text, ...read }, value.node.span)], item);
    return undefined;
  };
  const amountTyped = (value: Value, item: RowItem): Decimal | undefined => {
    const read = numberOf('thanh_tien', value, item);
    if (read && read.scale > unit.digits) findings.add([fraction(read, unit, value.node.span)], item);
    return read;
  };
  const groupAmount = (group: Group): Amount => {
    const value = group.fields.get('thanh_tien');
    const typed = value && amountTyped(value, group.item);
    if (group.entries.length === 0) {
      if (!value) findings.add([missing('thanh_tien', 'Thành tiền', '5.000.000', group.span)], group.item);
      return { amount: typed ?? ZERO };
    }
    const amount = sum(group.entries);
    if (value && typed && !equals(typed, amount)) findings.add([differs('group', typed, amount, value.node.span)], group.item);
    return { amount };
  };
  const lineAmount = ({ fields, item, span: at }: Line): Amount => {
    const [so, gia, tien] = ['so_luong', 'don_gia', 'thanh_tien'].map((key) => fields.get(key));
    const quantity = so && quantityOf(so, (value) => numberOf('so_luong', value, item));
    const price = gia && numberOf('don_gia', gia, item);
    const typed = tien && amountTyped(tien, item);
    const shown = { ...(quantity && { quantity: quantity.shown }), ...(price && { price: formatDecimal(price) }) };
    if (!tien && (!so || !gia)) {
      const field = so ? 'don_gia' : gia ? 'so_luong' : 'thanh_tien';
      findings.add([missing(field, { don_gia: 'Đơn giá', so_luong: 'Số lượng', thanh_tien: 'Thành tiền' }[field], '5.000.000', at)], item);
    }
    if (!quantity || !price) return { amount: typed ?? ZERO, ...shown };
    const product = multiply(quantity.value, price);
    if (isTooLarge(product)) findings.add([diagnostic('table.number', 'error', { field: 'thanh_tien', text: formatDecimal(product), problem: 'too-large' }, at)], item);
    if (typed) {
      if (!isRounded(typed, product, Math.min(unit.digits, product.scale))) {
        findings.add([differs('row', typed, product, tien?.node.span ?? at, `${quantity.shown} × ${formatDecimal(price)}`)], item);
      }
      return { amount: typed, ...shown };
    }
    if (product.scale > unit.digits && !tien) {
      findings.add([fraction(product, unit, at)], item);
    }
    return { amount: product, ...shown };
  };

  const total = sum(entries);
  const typed = typedTotal && numberOf('tong_cong', typedTotal);
  // With a number that cannot be read, every sum above it would only be wrong once more.
  const sound = findings.diagnostics.length === 0;
  if (sound && typedTotal && typed && !equals(typed, total)) findings.add([differs('total', typed, total, typedTotal.node.span)]);
  if (sound && isTooLarge(total)) findings.add([diagnostic('table.number', 'error', { field: 'tong_cong', text: formatDecimal(total), problem: 'too-large' }, span)]);
  return { amounts, total, diagnostics: findings.diagnostics };
}

/** A quantity may be a product, `50 x 2` (50 people, 2 days), and is printed as it was typed. */
function quantityOf(value: Value, read: (part: Value) => Decimal | undefined): { value: Decimal; shown: string } | undefined {
  const { node } = value;
  if (node.kind !== 'text') return read(value) && undefined;
  const text = node.text.trim();
  const parts = text.split(/\s*[x×*]\s*/i);
  const factors = parts.map((part) => read({ ...value, node: { ...node, text: part } }));
  const product = factors.reduce<Decimal | undefined>((so, factor) => (so && factor ? multiply(so, factor) : undefined), { units: 1n, scale: 0 });
  const [only, ...others] = factors;
  return product && { value: product, shown: others.length === 0 && only && /^\d{4,}$/.test(text) ? formatDecimal(only) : text };
}

function fraction(amount: Decimal, unit: Unit, at: Span): Diagnostic {
  return diagnostic('table.fraction', 'error', { computed: formatDecimal(amount), unit: unit.name }, at);
}

function differs(of: 'row' | 'group' | 'total', typed: Decimal, computed: Decimal, at: Span, how?: string): Diagnostic {
  return diagnostic('table.sum', 'error', { of, typed: formatDecimal(typed), computed: formatDecimal(computed), ...(how && { how }) }, at);
}

function missing(field: string, title: string, example: string, at: Span): Diagnostic {
  return diagnostic('plan.missing', 'error', { field, title, example }, at);
}
