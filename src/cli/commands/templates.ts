import { nearest } from '../../standard/fold.js';
import { UsageError } from '../usage.js';
import type { Declare } from './declare.js';

export interface TemplatesOptions {
  readonly templates?: string;
}

export const declareTemplates: Declare = (program, run) => {
  const templates = program
    .command('templates')
    .summary('xem và chép các mẫu ra để sửa theo cơ quan')
    .description('Kể tên các mẫu của từng phần văn bản, mẫu nào để làm gì, mẫu nào đã có mẫu riêng của cơ quan thay.')
    // Without a description it is not in the help: it is there to say what was meant by a word that is no command.
    .argument('[việc]')
    .usage('[tùy chọn] [copy …]')
    .helpCommand(false)
    .option('--templates <thư mục>', 'thư mục mẫu riêng; không ghi thì theo kehoach.config.yaml')
    .addHelpText(
      'after',
      `
Ví dụ:
  kehoach templates                            kể tên các mẫu
  kehoach templates copy mau-rieng can-cu      chép mẫu can-cu vào thư mục mau-rieng để sửa
  kehoach help templates copy                  xem hướng dẫn của lệnh chép

Cách viết mẫu: xem docs/mau.md.`,
    )
    .action(async (job: string | undefined, options: TemplatesOptions) => {
      if (job !== undefined) {
        const near = nearest(job, ['copy']);
        throw new UsageError(`Không có lệnh "templates ${job}".`, `${near ? `Có phải ý bạn là templates ${near}? ` : ''}Gõ "kehoach help templates" để xem cách dùng.`);
      }
      await run(async (world, load) => (await import('../templates.js')).listTemplates(options, world, load));
    });

  templates
    .command('copy')
    .summary('chép các mẫu ra một thư mục để sửa')
    .description('Chép các mẫu của kehoach ra một thư mục để sửa. Tệp đã có sẵn không bao giờ bị ghi đè.')
    .argument('[thư mục]', 'thư mục để chép vào; không ghi thì theo kehoach.config.yaml, hoặc là mau-rieng')
    .argument('[tên...]', 'tên các mẫu cần chép; không ghi thì chép tất cả')
    .usage('[thư mục] [tên...]')
    .addHelpText(
      'after',
      `
Ví dụ:
  kehoach templates copy                       chép tất cả vào thư mục mau-rieng
  kehoach templates copy can-cu ket-thuc       chỉ chép hai mẫu
  kehoach templates copy mau-so-y-te can-cu    chép vào thư mục khác

Sau đó sửa các tệp .hbs, rồi gõ: kehoach build ke-hoach.yaml --templates mau-rieng`,
    )
    .action(async (folder: string | undefined, names: string[]) =>
      run(async (world, load) => (await import('../templates.js')).copyTemplates(folder, names, world, load)));
};
