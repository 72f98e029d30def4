import type { Language } from './language.ts';

export const vietnamese: Language = {
  name: 'Vietnamese',
  tags: ['vi'],
  common: `và của là có cho được trong các với không một người đã những này tại từ khi`,
  sentences: {
    titles: `ts ths pgs gs bs ks tp`,
    inline: `v.v tr`,
    abbreviations: `tp`,
    beforeNumber: `số tr`,
    months: ``,
    starters: `ông bà anh chị cô họ chúng tôi đây này theo khi nếu trong tại với và nhưng tuy sau trước hiện`,
  },
  openings: [
    'ông ấy|bà ấy|anh ấy|chị ấy|cô ấy|họ|nó|ông này|bà này|người này|điều này|việc này|đây là',
    'và|nhưng|tuy nhiên|ngoài ra|do đó|vì vậy|sau đó|đồng thời|bên cạnh đó|trong khi đó|ví dụ|theo đó',
  ],
  cast: {
    closed: `và hoặc nhưng mà rằng nếu khi vì do để cho với không đã đang sẽ được bị có là của trong ngoài trên dưới tại từ đến về theo
      sau trước giữa cùng như cũng còn vẫn rất chỉ đây đó này kia tôi chúng ta họ nó nay qua hôm`,
    determiners: `một các những hai ba mỗi mọi`,
    definite: 'ông bà anh chị cô',
    links: `của và`,
    particles: `de van`,
    calendar: `tháng thứ`,
    familyNames: `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đinh lâm trương trịnh đoàn lương tạ châu
      quách tô tăng cao mai hà thái nghiêm khuất lưu vương phùng kiều chu tôn đàm triệu bạch`,
    roles: `chủ_tịch phó_chủ_tịch bộ_trưởng thứ_trưởng thủ_tướng phó_thủ_tướng giám_đốc phó_giám_đốc tổng_giám_đốc bí_thư phó_bí_thư
      trưởng_thôn trưởng_phòng trưởng_ban trưởng_khoa trưởng_công_an hiệu_trưởng viện_trưởng cục_trưởng phó_cục_trưởng vụ_trưởng
      đội_trưởng thuyền_trưởng hội_trưởng ngoại_trưởng tổng_thống thống_đốc chánh_văn_phòng chánh_án thẩm_phán luật_sư bác_sĩ giáo_sư
      phó_giáo_sư tiến_sĩ thạc_sĩ kỹ_sư kiến_trúc_sư chuyên_gia đại_biểu người_phát_ngôn phát_ngôn_viên nhà_báo nhà_văn nhà_nghiên_cứu
      ca_sĩ nhạc_sĩ họa_sĩ đạo_diễn diễn_viên huấn_luyện_viên cầu_thủ thủ_môn nông_dân ngư_dân tiểu_thương chủ_cửa_hàng chủ_quán chủ_tàu
      chủ_hộ cư_dân người_dân tài_xế sinh_viên giáo_viên đại_diện đại_tá thượng_tá trung_tá thiếu_tá đại_úy trung_tướng thiếu_tướng
      thượng_úy đại_sứ linh_mục giám_mục thượng_tọa hòa_thượng`,
    femaleRoles: ``,
    maleRoles: ``,
    bodies: `bộ sở ủy_ban công_an cảnh_sát`,
    groups: ``,
    honorifics: { female: 'bà chị cô', male: 'ông anh', either: '' },
    modifiers: `nguyên cựu phó`,
    toponyms: `việt nam hà nội huế`,
    names: { female: ``, male: `` },
    he: '',
    she: '',
    they: '',
  },
  speech: {
    denying: `phủ_nhận bác_bỏ`,
    verbs: `gọi_đây_là coi_đây_là cho_rằng nói cho_biết cho_hay chia_sẻ khẳng_định nhấn_mạnh nhận_định phát_biểu tuyên_bố bày_tỏ kể giải_thích cảnh_báo thừa_nhận
      trả_lời than_thở than viết nêu lưu_ý đánh_giá tiết_lộ thông_tin tâm_sự khuyến_cáo hỏi thông_báo bổ_sung chỉ_đạo báo_cáo yêu_cầu đề_nghị phân_tích nói_thêm nhắn_nhủ kêu_gọi thuật_lại`,
    according: `theo`,
    and: 'và',
    called: `cái_gọi_là mang_tên có_tên tựa_đề`,
    adverbs: `với_báo_chí với_phóng_viên`,
    articles: `ông bà anh chị cô đạo_diễn nông_dân bác_sĩ người luật_sư giáo_sư tiến_sĩ đại_tá trung_tá thượng_tá thiếu_tướng
      giám_đốc chủ_tịch bộ_trưởng thủ_tướng phó_giám_đốc huấn_luyện_viên ca_sĩ diễn_viên kỹ_sư`,
    hasSubjectFirst: true,
    that: `rằng`,
    nobody: `ông bà anh chị cô họ này đó tôi chúng`,
  },
  furniture: {
    readAlsoBeforeColon: `(?:xem|đọc)_thêm`,
    letters: `bản_tin`,
    subscribe: `đăng_ký`,
  },
  bylines: { by: `tác_giả` },
};
