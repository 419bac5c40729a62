import { describeRule } from '../support.js';

describeRule('ND30-TY03', {
  dung: [
    'ket_thuc: Công văn, ĐƯỜNG, ơn nghĩa.',
  ],
  sai: [
    { yaml: 'ket_thuc: Văn phòng B¶o ®¶m an toµn cho hội nghị.', marks: ['B¶o ®¶m an toµn'] },
    { yaml: 'ket_thuc: Công chức HÆ°á»›ng dáº«n các xã.', marks: ['HÆ°á»›ng dáº«n'] },
    { yaml: 'ket_thuc: "Céng hßa x· héi chñ nghÜa ViÖt Nam, Uû ban nh©n d©n tØnh ban hµnh kÕ ho¹ch nh­ sau"', marks: ['ket_thuc: "Céng hßa x· héi chñ nghÜa ViÖt Nam, Uû ban nh©n d©n tØnh ban hµnh kÕ ho¹ch nh­ sau"'] },
  ],
});
