import type { Declare } from './declare.js';

export const declareExplain: Declare = (program, run) => {
  program
    .command('explain')
    .summary('xem một quy tắc kiểm tra')
    .description('Xem một quy tắc: hỏi gì, theo điều khoản nào, ví dụ sai và đúng, cách bỏ qua.')
    .argument('<mã>', 'mã quy tắc, ví dụ ND30-SG02 hoặc SG02')
    .usage('<mã>')
    .addHelpText('after', '\nVí dụ:\n  kehoach explain ND30-SG02\n  kehoach check --list         xem mọi quy tắc')
    .action(async (id: string) => run(async (world, load) => (await import('../explain.js')).explainRule(id, world, load)));
};
