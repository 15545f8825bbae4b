import { anywhere, rewritten, rows } from './rules';

/** Names that Arabic, Persian and Turkic readers share, as English papers spell them. */
const NAMES = rows(`
al el El Al
Mohammed Mohamed Muhammad Mohammad Mohamad Muhammed
Ahmed Ahmad
Mahmoud Mahmud
Hussein Hussain Hossein Husayn Husain
Hassan Hasan
Abdullah Abdallah Abdulla Abdollah
Abdul Abdel Abdol
Abdelaziz Abdulaziz
Abdelfattah Abdulfattah
Yusuf Youssef Yousef Yousuf Yusef
Ibrahim Ebrahim
Ismail Ismael Esmail
Omar Umar Omer
Osama Usama
Khalid Khaled
Faisal Faysal Feisal
Nasser Nasir Naser
Said Saeed Saed
Saif Seif Sayf
Salim Salem
Sulaiman Suleiman Soleiman
Walid Waleed
Rashid Rasheed Rashed
Hamid Hameed
Majid Majeed
Jamal Gamal
Najib Naguib Najeeb
Tariq Tarek Tareq
Qasim Qassim Qassem Kassem
Karim Kareem
Jaber Jabir
Hadi Hady
Haidar Haider Heydar
Ali Aly
Amin Ameen
Bashar Bachar
Fouad Fuad
Mustafa Mostafa Moustafa
Muqtada Moqtada
Nouri Nuri
Riyad Riad
Sheikh Shaikh Sheik
Zayed Zaid
Nahyan Nahayan
Sisi Sissi
Gaddafi Qaddafi Kadafi Gadhafi Qadhafi
Araghchi Araqchi
Ghalibaf Qalibaf
Amirabdollahian Amir-Abdollahian
Larijani Laridjani
Khamenei Khamenehi
`);

const RULES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^[Aa]l-(?=\p{Lu})/u, ['Al ', 'al ', 'El-', 'el-', '']], // American papers leave it out: "Hafez Assad"
  [/^[Ee]l-(?=\p{Lu})/u, ['El ', 'al-', 'Al-', '']],
  [/-zadeh$/, ['zadeh']],
  [/(?<=\p{L}{3})zadeh$/u, ['zade']],
  [/(?<=\p{Ll})oud(?=$|[aio])/u, ['ud']],
  [/(?<=\p{Ll})iyya$/u, ['iya']],
];

/** Countries whose names reach English through the Arabic script. */
export const ARABIC_COUNTRIES = new Set(
  'AE AF BH DJ DZ EG EH ER IQ IR JO KM KW LB LY MA MR OM PK PS QA SA SD SO SY TD TN YE BD MV'.split(' '),
);

export const ARABIC = anywhere((word) => NAMES.get(word) ?? rewritten(word, RULES));
