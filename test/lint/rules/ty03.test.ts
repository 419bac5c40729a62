import { describeRule } from '../support.js';

describeRule('ND30-TY03', {
  dung: [
    'ket_thuc: Công văn, ĐƯỜNG, ơn nghĩa.',
  ],
  sai: [
    { yaml: 'ket_thuc: "Céng hßa x· héi chñ nghÜa ViÖt Nam, Uû ban nh©n d©n tØnh ban hµnh kÕ ho¹ch nh­ sau"', marks: ['ket_thuc: "Céng hßa x· héi chñ nghÜa ViÖt Nam, Uû ban nh©n d©n tØnh ban hµnh kÕ ho¹ch nh­ sau"'] },
  ],
});
