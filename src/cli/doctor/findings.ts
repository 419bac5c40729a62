import type { Facts } from './facts.js';

/** `good`: it is there; `note`: it is not, and kehoach does without; `missing`: kehoach does not work without it. */
export type State = 'good' | 'note' | 'missing';

/** One thing looked for: what it is, as it was found, what it is for, and what to do where it is not there. */
export interface Finding {
  readonly state: State;
  readonly what: string;
  readonly purpose: string;
  readonly mend?: string;
}

/** Everything that was looked at, in the order of its weight. */
export function findingsOf(facts: Facts): Finding[] {
  return [node(facts), folder(facts), times(facts), office(facts), encoding(facts)];
}

function node({ node: version, neededNode }: Facts): Finding {
  const what = `Node.js ${version} (cần từ ${neededNode})`;
  const purpose = 'để chạy kehoach';
  if (isAtLeast(version, neededNode)) return { state: 'good', what, purpose };
  return { state: 'missing', what, purpose, mend: 'Tải bản mới ở https://nodejs.org, chọn bản LTS, cài đè lên bản cũ.' };
}

function isAtLeast(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

function folder({ writeFault }: Facts): Finding {
  const purpose = 'để lưu tệp Word';
  if (writeFault === undefined) return { state: 'good', what: 'Ghi được vào thư mục đang đứng', purpose };
  const mend = writeFault === 'ENOSPC' ? 'Ổ đĩa đã đầy: xóa bớt tệp không dùng.' : 'Chuyển sang thư mục của bạn (Documents, Desktop), hoặc xin quyền ghi.';
  return { state: 'missing', what: `Không ghi được vào thư mục đang đứng (mã của máy: ${writeFault})`, purpose, mend };
}

function times({ platform, hasTimes, hasLiberation }: Facts): Finding {
  const purpose = 'để xem và in văn bản đúng phông của Nghị định 30/2020/NĐ-CP; tạo tệp Word thì không cần';
  if (hasTimes) return { state: 'good', what: 'Phông Times New Roman', purpose };
  if (hasLiberation) return { state: 'good', what: 'Phông Liberation Serif, cùng độ rộng chữ với Times New Roman', purpose };
  const how: Partial<Record<NodeJS.Platform, string>> = {
    win32: 'Mở Cài đặt (Settings), mục Phông chữ (Fonts), cài lại Times New Roman.',
    darwin: 'Cài Microsoft Word (có sẵn phông này) hoặc phông Liberation.',
  };
  const mend = how[platform] ?? 'Cài phông Liberation bản 2; trên Debian, Ubuntu: sudo apt install fonts-liberation2 (hoặc fonts-liberation).';
  return { state: 'note', what: 'Phông Times New Roman: chưa có', purpose, mend };
}

function office({ platform, libreOffice, word }: Facts): Finding {
  const purpose = 'để mở, in văn bản và chuyển sang PDF; tạo tệp Word thì không cần';
  if (word !== undefined) return { state: 'good', what: `Microsoft Word (${word})`, purpose };
  if (libreOffice !== undefined) return { state: 'good', what: `LibreOffice (${libreOffice})`, purpose };
  const mend = platform === 'win32' || platform === 'darwin'
    ? 'Cài Microsoft Word, hoặc LibreOffice (miễn phí) ở https://vi.libreoffice.org'
    : 'Cài LibreOffice; trên Debian, Ubuntu: sudo apt install libreoffice-writer';
  return { state: 'note', what: 'Microsoft Word hoặc LibreOffice: chưa thấy', purpose, mend };
}

function encoding({ platform, encoding: said }: Facts): Finding {
  const purpose = 'để lời báo tiếng Việt hiện đúng';
  if (platform === 'win32') {
    if (said === '65001') return { state: 'good', what: 'Cửa sổ dòng lệnh dùng UTF-8', purpose };
    return {
      state: 'note',
      what: `Cửa sổ dòng lệnh dùng bảng mã ${said ?? 'không rõ'}, không phải UTF-8 (65001)`,
      purpose: 'để lời báo tiếng Việt không sai khi chuyển sang chương trình khác bằng dấu | trong PowerShell; hiện trong cửa sổ thì vẫn đúng',
      mend: 'Gõ trước: chcp 65001 (trong PowerShell: [Console]::OutputEncoding = [Text.Encoding]::UTF8)',
    };
  }
  // macOS has known nothing else for long, and often sets nothing.
  const isUtf8 = /utf-?8/i.test(said ?? (platform === 'darwin' ? 'UTF-8' : ''));
  if (isUtf8) return { state: 'good', what: 'Cửa sổ dòng lệnh dùng UTF-8', purpose };
  return { state: 'note', what: `Cửa sổ dòng lệnh chưa đặt UTF-8 (đang là ${said ?? 'để trống'})`, purpose, mend: 'Gõ trước: export LANG=C.UTF-8' };
}

const NAMES: { readonly [S in State]: string } = { good: 'đạt', note: 'nên có', missing: 'thiếu' };
const WIDTH = Math.max(...Object.values(NAMES).map((name) => name.length)) + 2;

/** The findings as a user reads them, and what follows from them. */
export function tell(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ state, what, purpose, mend }) => [
    `${NAMES[state].padEnd(WIDTH)}${what}: ${purpose}.`,
    ...(state !== 'good' && mend !== undefined ? [`${' '.repeat(WIDTH)}${mend}`] : []),
  ]);
  const isReady = findings.every(({ state }) => state !== 'missing');
  return [...lines, '', isReady ? 'Máy này tạo được văn bản bằng kehoach.' : 'Máy này chưa dùng được kehoach: xem các dòng "thiếu" ở trên.', ''].join('\n');
}
