import { describe, expect, it } from 'vitest';
import { markLine } from '../../src/plan/outline/markers.js';

describe('markLine', () => {
  it.each([
    ['I. MỤC ĐÍCH', 'roman', 'I.', 'MỤC ĐÍCH'],
    ['XIV. KINH PHÍ', 'roman', 'XIV.', 'KINH PHÍ'],
    ['1. Mục đích', 'decimal', '1.', 'Mục đích'],
    ['1.Mục đích', 'decimal', '1.', 'Mục đích'],
    ['2) Yêu cầu', 'decimal', '2.', 'Yêu cầu'],
    ['3.1 Thành phần:', 'decimal', '3.1.', 'Thành phần:'],
    ['4.1.1. Thời gian', 'decimal', '4.1.1.', 'Thời gian'],
    ['a) Nguồn nước', 'letter', 'a)', 'Nguồn nước'],
    ['đ) Kinh phí', 'letter', 'đ)', 'Kinh phí'],
    ['a. Thời gian', 'letter', 'a)', 'Thời gian'],
    ['I.MỤC ĐÍCH', 'roman', 'I.', 'MỤC ĐÍCH'],
    ['IV/ KINH PHÍ', 'roman', 'IV.', 'KINH PHÍ'],
    ['II- NỘI DUNG', 'roman', 'II.', 'NỘI DUNG'],
    ['1/ Mục đích', 'decimal', '1.', 'Mục đích'],
    ['a)Một', 'letter', 'a)', 'Một'],
    ['\uf0b7 Múa lân', 'dash', '\uf0b7', 'Múa lân'],
    ['▪\tMúa lân', 'dash', '▪', 'Múa lân'],
    ['o\tMúa lân', 'dash', 'o', 'Múa lân'],
    ['o  Múa lân', 'dash', 'o', 'Múa lân'],
    ['- Múa lân', 'dash', '-', 'Múa lân'],
    ['– Múa lân', 'dash', '–', 'Múa lân'],
    ['• Múa lân', 'dash', '•', 'Múa lân'],
    ['-Múa lân', 'dash', '-', 'Múa lân'],
    ['+ Xã phát biểu', 'plus', '+', 'Xã phát biểu'],
    ['> LỄ CÔNG BỐ', 'banner', '>', 'LỄ CÔNG BỐ'],
    ['**1. Thời gian:** 8h', 'decimal', '1.', '**Thời gian:** 8h'],
    ['**1.** Thời gian', 'decimal', '1.', 'Thời gian'],
    ['1. \\Giao Sở A: làm', 'decimal', '1.', 'Giao Sở A: làm'],
  ])('%s is %s %s', (line, kind, typed, rest) => {
    const read = markLine(line);
    expect([read.marker.kind, read.marker.typed, read.rest]).toEqual([kind, typed, rest]);
  });

  it.each([
    'Kế hoạch này',
    'o Múa lân',
    '14 gian hàng triển lãm',
    '1.500.000 đồng',
    '2.5 triệu đồng',
    '19.5 tỷ',
    '2024. Năm bản lề',
    '1/2 ngày',
    '10 - 15 người',
    'V.I. Lê-nin',
    'a - b',
    '-5°C là nhiệt độ',
    '*nghiêng* rồi thường',
    '**Đậm** rồi thường',
    '*Một câu in nghiêng.*',
    'VII là số La Mã',
  ])('%s has no marker', (line) => {
    expect(markLine(line)).toMatchObject({ marker: { kind: 'none' }, rest: line, literal: false });
  });

  it('takes a line after a backslash as it stands', () => {
    expect(markLine('\\- không phải gạch')).toMatchObject({ marker: { kind: 'none' }, rest: '- không phải gạch', literal: true });
    expect(markLine('\\1. không phải số')).toMatchObject({ marker: { kind: 'none' }, rest: '1. không phải số' });
    expect(markLine('\\*không nghiêng\\*')).toMatchObject({ rest: '\\*không nghiêng\\*', literal: false });
  });

  it('says where the marker and the text stand', () => {
    expect(markLine('  1.1. Cấp tỉnh')).toMatchObject({ markerAt: 2, restAt: 7 });
  });
});
