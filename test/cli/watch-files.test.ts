import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../src/diagnostic.js';
import type { Pipeline } from '../../src/cli/pipeline.js';
import { stage, systemError } from './fake-world.js';
import { save, watching } from './watching.js';

describe('the files of kehoach build --watch', () => {
  test('watches the files that the plan was read from, those that are missing, too', async () => {
    const buildPlan: Pipeline['buildPlan'] = async ({ name, bytes, readFile }) => {
      const found = await readFile?.('bang/so-lieu.csv');
      return { bytes: Buffer.from(`DOCX ${Buffer.from(bytes)} ${typeof found === 'string' ? found : 'có bảng'}`), diagnostics: [], sources: new Map([[name, '']]) };
    };
    const { s, ended } = await watching({ 'a.yaml': 'ok' }, { pipeline: { buildPlan } });
    expect(s.watched).toEqual(['a.yaml', 'bang/so-lieu.csv']);
    expect(s.text('a.docx')).toBe('DOCX ok missing');
    await save(s, 'bang/so-lieu.csv', 'TT\n1\n');
    await s.says('đã tạo', 2);
    expect(s.text('a.docx')).toBe('DOCX ok có bảng');
    s.interrupt();
    await ended;
  });

  test('watches the project’s settings and the own templates, those that are not there yet, too', async () => {
    let used = '';
    const templates = { 'can-cu': '', 'ket-thuc': '' };
    const useTemplates: Pipeline['useTemplates'] = async (files) => {
      used = files.map(({ bytes }) => Buffer.from(bytes).toString()).join(' ');
      return { diagnostics: [diagnostic('template.syntax', 'error', { template: 'can-cu', problem: 'other', message: 'x' })], sources: new Map() };
    };
    const { s, ended } = await watching({ 'a.yaml': 'ok' }, { pipeline: { templates, useTemplates } }, '--templates', 'mau');
    expect(s.watched).toEqual(['a.yaml', 'mau/can-cu.hbs', 'mau/ket-thuc.hbs']);
    s.put('kehoach.config.yaml', '# trống\n');
    for (const [turn, text] of ['cũ', 'mới'].entries()) {
      await save(s, 'mau/can-cu.hbs', text);
      await s.says('chưa tạo', turn + 2);
      expect(used).toBe(text);
    }
    expect(s.watched).toEqual(['a.yaml', 'kehoach.config.yaml', 'mau/can-cu.hbs', 'mau/ket-thuc.hbs']);
    s.interrupt();
    await ended;
  });

  test('notices what changed before the files were watched', async () => {
    const { s, ended } = await watching({ 'a.yaml': 'ok 1' }, { meanwhile: async (self) => self.put('a.yaml', 'ok, later') });
    await s.says('đã tạo', 2);
    expect(s.text('a.docx')).toBe('DOCX ok, later');
    s.interrupt();
    await ended;
  });

  test('goes on when the plan is gone, and when it is back', async () => {
    const { s, ended } = await watching({ 'a.yaml': 'ok' });
    fs.rmSync(path.join(s.dir, 'a.yaml'));
    s.change('a.yaml');
    await s.says('Không tìm thấy tệp "a.yaml"');
    await save(s, 'a.yaml', 'ok 2');
    await s.says('đã tạo', 2);
    s.interrupt();
    expect(await ended).toBe(130);
  });

  test('builds once the Word file is closed that stood in the way', async () => {
    const { s, ended } = await watching({ 'a.yaml': 'ok 1' });
    expect(s.watched).toEqual(['a.yaml']);
    s.put('~$a.docx', '');
    await save(s, 'a.yaml', 'ok 2');
    await s.says('đang mở trong Word');
    await s.says('chưa tạo');
    expect(s.text('a.docx')).toBe('DOCX ok 1');
    fs.rmSync(path.join(s.dir, '~$a.docx'));
    s.change('~$a.docx');
    await s.says('đã tạo', 2);
    expect(s.text('a.docx')).toBe('DOCX ok 2');
    s.interrupt();
    await ended;
  });

  test('waits for a plan that does not exist yet', async () => {
    const s = stage();
    const ended = s.run('build', 'sau.yaml', '-w');
    await s.says('Đang theo dõi 1 tệp');
    expect(s.watched).toEqual(['sau.yaml']);
    await save(s, 'sau.yaml', 'ok');
    await s.says('đã tạo');
    s.interrupt();
    await ended;
  });

  test.each(['EBUSY', 'EPERM', 'ENOENT'])('waits while an editor holds the file or puts it back (%s)', async (code) => {
    let held = 0;
    const openSync = ((file: string, flags: string) => {
      if (held > 0 && String(file).endsWith('.yaml')) {
        held -= 1;
        throw systemError(code, 'open');
      }
      return fs.openSync(file, flags);
    }) as typeof fs.openSync;
    const { s, ended } = await watching({ 'a.yaml': 'ok' }, { fs: { openSync } });
    held = 4;
    await save(s, 'a.yaml', 'ok 2');
    await s.says('đã tạo', 2);
    expect(held).toBe(0);
    expect(s.err).not.toContain('lỗi');
    s.interrupt();
    await ended;
  });

  test('waits while a file is empty in the middle of being saved', async () => {
    let waits = 0;
    const { s, ended } = await watching({ 'a.yaml': 'ok' }, {
      wait: async (self) => {
        waits += 1;
        if (waits === 3) self.put('a.yaml', 'ok 2');
      },
    });
    await save(s, 'a.yaml', '');
    await s.says('đã tạo', 2);
    expect(s.err).not.toContain('lỗi');
    s.interrupt();
    await ended;
  });
});
