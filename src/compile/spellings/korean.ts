import { joinedSyllables, type Rules, rows } from './rules';

/** Families as the older romanisations, the new one and the families themselves write them. */
const FAMILIES = rows(`
Lee Yi Rhee
Park Pak Bak
Choi Choe
Chung Jung Jeong Chong
Cho Jo
Roh Noh No
Yoon Yun
Kang Gang
Lim Im Rim
Ryu Yoo Yu
Chang Jang
Shin Sin
Suh Seo So
Kwon Gwon
Ahn An
Song Seong Sung
Ri Ree
Chun Jeon Chon
Moon Mun
Koo Ku Gu
Woo U
Oh O
Baek Paik Paek
`);

/** Korea's names, family first. */
export const KOREAN: Rules = { given: joinedSyllables, family: (word) => FAMILIES.get(word) ?? [word] };
