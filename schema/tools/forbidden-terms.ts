/**
 * What the register must never hold ("What the register must never hold" in the domain), as words. The register is one
 * of a movement and its public offices; lists of people who did something, said something or live somewhere have no
 * place in it, and neither has anything that could lead to them.
 *
 * Names are what gives data a home: types, fields, arguments, enum values, columns, keys of fact files. They are
 * compared word by word, whatever the case, with or without Vietnamese tone marks; a plural counts as its singular.
 */
export const forbiddenTerms = {
  "suspects, offenders, people under management": terms`
    suspect, offender, offence record, criminal, criminal record, culprit, perpetrator, accused, defendant, convict,
    convicted, conviction, detainee, prisoner, inmate, arrestee, fugitive, wanted person, wanted list, recidivist,
    parolee, probationer, addict, drug user, under management, managed person, person of interest, watch list,
    watchlist, blacklist, black list, surveillance, subject of management, đối tượng, nghi phạm, nghi can, bị can,
    bị cáo, phạm nhân, can phạm, người phạm tội, tội phạm, tiền án, tiền sự, truy nã, tạm giam, tạm giữ, con nghiện,
    người nghiện, cai nghiện, côn đồ, sưu tra, tái hòa nhập, quản lý đối tượng`,
  "informers and collaborators": terms`
    informer, informant, collaborator, confidential source, secret source, undercover, whistleblower, secret agent,
    spy, cộng tác viên, cơ sở bí mật, đặc tình, người báo tin, người tố giác, chỉ điểm, trinh sát`,
  tips: terms`
    tip, tip off, tipoff, denunciation, denouncement, accusation, anonymous report, hotline, crime report, tin báo,
    tố giác, tố cáo, tin tố giác, đơn thư, khiếu nại, nguồn tin`,
  "lists of households or citizens": terms`
    household, householder, household head, head of household, resident, citizen, census, family member, family,
    tenant, lodger, inhabitant, population register, hộ gia đình, hộ dân, chủ hộ, hộ khẩu, nhân khẩu, công dân,
    thường trú, tạm trú, tạm vắng, cư trú, cư dân`,
  "identity numbers": terms`
    identity number, identity card, identity document, id number, id card, national id, citizen id, passport,
    personal number, personal code, social insurance, insurance number, tax code, tax number, badge number,
    driving licence, license plate, bank account, cccd, cmnd, cmt, bhxh, căn cước, chứng minh nhân dân,
    chứng minh thư, hộ chiếu, mã số thuế, mã định danh, số định danh, biển số, tài khoản ngân hàng`,
  "phones and other ways to reach a person": terms`
    phone, telephone, mobile, cellphone, fax, email, e mail, zalo, facebook, telegram, viber, contact, điện thoại,
    số máy, di động, sđt, thư điện tử, liên hệ`,
  "addresses and places of people": terms`
    address, home address, street, house number, residence, domicile, dwelling, latitude, longitude, coordinates,
    geolocation, gps, whereabouts, địa chỉ, số nhà, nơi ở, chỗ ở, nhà riêng, quê quán, nơi sinh, tọa độ`,
  "birth dates and personal traits": terms`
    birth, birthday, birth date, birth year, born, dob, age, birthplace, gender, sex, marital, spouse, photo,
    portrait, fingerprint, biometric, biometrics, ngày sinh, năm sinh, sinh ngày, sinh năm, tuổi, giới tính,
    hôn nhân, vân tay, chân dung, sinh trắc`,
  "ethnicity, religion, health": terms`
    ethnic, ethnicity, ethnic group, race, religion, religious, faith, creed, denomination, health, medical,
    diagnosis, disease, illness, disability, disabled, hiv, dân tộc, tôn giáo, tín ngưỡng, sức khỏe, sức khoẻ, bệnh,
    bệnh án, khuyết tật, tâm thần`,
  "patrol rosters": terms`
    patrol, roster, duty roster, duty schedule, guard schedule, shift, patrol route, tuần tra, lịch trực, ca trực,
    trực ban, phân công trực, lịch tuần tra`,
  "what is classified": terms`
    classified, secret, top secret, confidential, secrecy, clearance, bí mật, tuyệt mật, tối mật, độ mật, mức mật,
    tài liệu mật, văn bản mật`,
  "free text about a person": terms`
    note, remark, comment, biography, bio, curriculum, resume, dossier, case file, personal file, person note,
    ghi chú, nhận xét, lý lịch, tiểu sử, hồ sơ cá nhân`,
  "members of teams by name": terms`
    team member, member list, member name, force member, group member, militiaman, guard name, list of members,
    thành viên tổ, tổ viên, đội viên, danh sách thành viên, danh sách tổ viên`,
} satisfies Readonly<Record<string, readonly string[]>>;

export type ForbiddenClass = keyof typeof forbiddenTerms;

/** A name in which something forbidden could find a home. */
export interface Finding {
  readonly name: string;
  readonly class: ForbiddenClass;
  readonly term: string;
}

/**
 * The names that say one of the forbidden terms, each with what it says; several terms in one name are several
 * findings. For names of every kind: `Person.birthDate`, `so_dien_thoai`, `recipients[].householdList`.
 */
export function forbiddenTermsIn(names: readonly string[]): Finding[] {
  return names.flatMap((name) => {
    const words = ` ${wordsOf(name).join(" ")} `;
    return termsByWords.flatMap(({ class: group, term, spelled, joined }) =>
      words.includes(` ${spelled} `) || words.includes(` ${joined} `) ? [{ name, class: group, term }] : [],
    );
  });
}

/** A finding that is no harm, and why. A name without a reason is not one. */
export interface Exception {
  readonly name: string;
  readonly class: ForbiddenClass;
  readonly reason: string;
}

/** What is left of the findings, and the exceptions that excuse nothing any more and must go. */
export function withoutExceptions(
  findings: readonly Finding[],
  exceptions: readonly Exception[],
): { readonly left: Finding[]; readonly unused: Exception[] } {
  const excuses = (exception: Exception) => (finding: Finding) =>
    exception.name === finding.name && exception.class === finding.class;
  return {
    left: findings.filter((finding) => !exceptions.some((exception) => excuses(exception)(finding))),
    unused: exceptions.filter((exception) => !findings.some(excuses(exception))),
  };
}

/** A term of several words may also be written as one: `birthdate`. */
const termsByWords = Object.entries(forbiddenTerms).flatMap(([group, list]) =>
  list.map((term) => {
    const words = wordsOf(term);
    return { class: group as ForbiddenClass, term, spelled: words.join(" "), joined: words.join("") };
  }),
);

/** `Person.homeAddresses`, `HOME_ADDRESSES`, `home-addresses` → home, addres; `Số điện thoại` → so, dien, thoai. */
function wordsOf(name: string): string[] {
  const plain = name.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
  const spaced = plain.replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2");
  return (spaced.toLowerCase().match(/[a-z]+/g) ?? []).map(singular);
}

/** The same for a term and a name, so that it need not be right English, only alike. */
function singular(word: string): string {
  if (word.length <= 3) return word;
  return word
    .replace(/ies$/, "y")
    .replace(/(ss|x|ch|sh)es$/, "$1")
    .replace(/s+$/, "");
}

/** A list of terms that reads as one. */
function terms(list: TemplateStringsArray): readonly string[] {
  return list
    .join("")
    .split(",")
    .map((term) => term.trim());
}
