// Made by `npm run compose` from the SDL in schema/. Do not edit.

export interface EnumLabels {
  readonly label: { readonly vi: string; readonly en: string };
  readonly values: readonly { readonly value: string; readonly vi: string; readonly en: string }[];
}

/** The labels of the enums that a client sees; values in the order of the SDL. */
export const enumLabels: Readonly<Record<string, EnumLabels>> = {
  AdministrativeChangeKind: {
    label: {"vi":"loại thay đổi","en":"kind of change"},
    values: [
      {"value":"MERGE","vi":"nhập","en":"merge"},
      {"value":"SPLIT","vi":"chia, tách","en":"split"},
      {"value":"PARTIAL_TRANSFER","vi":"điều chỉnh địa giới","en":"partial transfer"},
      {"value":"RENAME","vi":"đổi tên","en":"rename"},
      {"value":"RETYPE","vi":"chuyển loại","en":"retype"},
      {"value":"RECODE","vi":"đổi mã số","en":"recode"},
      {"value":"REPARENT","vi":"chuyển đơn vị cấp trên","en":"reparent"},
      {"value":"ABOLISH","vi":"kết thúc hoạt động","en":"abolish"},
      {"value":"ESTABLISH","vi":"thành lập","en":"establish"},
    ],
  },
  AdministrativeChangeOrder: {
    label: {"vi":"thứ tự thay đổi","en":"order of changes"},
    values: [
      {"value":"EFFECTIVE_DESC","vi":"mới nhất trước","en":"latest first"},
      {"value":"EFFECTIVE_ASC","vi":"cũ nhất trước","en":"earliest first"},
    ],
  },
  AdministrativeUnitOrder: {
    label: {"vi":"thứ tự đơn vị","en":"order of units"},
    values: [
      {"value":"RELEVANCE","vi":"mức độ phù hợp","en":"relevance"},
      {"value":"NAME_ASC","vi":"tên A–Z","en":"name, ascending"},
      {"value":"CODE_ASC","vi":"mã số tăng dần","en":"code, ascending"},
    ],
  },
  AssessmentResult: {
    label: {"vi":"kết quả đánh giá","en":"result of an assessment"},
    values: [
      {"value":"MET","vi":"đạt","en":"met"},
      {"value":"NOT_MET","vi":"chưa đạt","en":"not met"},
      {"value":"IN_PROGRESS","vi":"đang thực hiện","en":"in progress"},
    ],
  },
  AttendanceRole: {
    label: {"vi":"vai trò tại sự kiện","en":"role at an event"},
    values: [
      {"value":"CHAIR","vi":"chủ trì","en":"chair"},
      {"value":"SPEAKER","vi":"phát biểu","en":"speaker"},
      {"value":"PRESENTER","vi":"trao khen thưởng, quà","en":"presenter of awards or gifts"},
      {"value":"ATTENDEE","vi":"tham dự","en":"attendee"},
    ],
  },
  Attestation: {
    label: {"vi":"mức xác nhận cho ngày hỏi","en":"attestation for a day"},
    values: [
      {"value":"ATTESTED","vi":"có nguồn xác nhận","en":"attested"},
      {"value":"POSSIBLE","vi":"có thể","en":"possible"},
    ],
  },
  AwardForm: {
    label: {"vi":"hình thức khen thưởng, danh hiệu thi đua","en":"form of award"},
    values: [
      {"value":"ORDER","vi":"huân chương","en":"order"},
      {"value":"MEDAL","vi":"huy chương","en":"medal"},
      {"value":"STATE_HONORARY_TITLE","vi":"danh hiệu vinh dự nhà nước","en":"state honorary title"},
      {"value":"COMMEMORATIVE_MEDAL","vi":"kỷ niệm chương","en":"commemorative medal"},
      {"value":"PRIME_MINISTER_CERTIFICATE","vi":"Bằng khen của Thủ tướng Chính phủ","en":"Prime Minister's certificate of merit"},
      {"value":"CERTIFICATE_OF_MERIT","vi":"bằng khen","en":"certificate of merit"},
      {"value":"COMMENDATION","vi":"giấy khen","en":"commendation"},
      {"value":"EMULATION_FLAG","vi":"cờ thi đua","en":"emulation flag"},
      {"value":"EXCELLENT_LABOUR_COLLECTIVE","vi":"Tập thể lao động xuất sắc","en":"excellent labour collective"},
      {"value":"ADVANCED_LABOUR_COLLECTIVE","vi":"Tập thể lao động tiên tiến","en":"advanced labour collective"},
      {"value":"EMULATION_FIGHTER","vi":"Chiến sĩ thi đua","en":"emulation fighter"},
      {"value":"ADVANCED_WORKER","vi":"Lao động tiên tiến","en":"advanced worker"},
    ],
  },
  AwardOrder: {
    label: {"vi":"thứ tự khen thưởng","en":"order of awards"},
    values: [
      {"value":"GRANTED_DESC","vi":"mới nhất trước","en":"latest first"},
      {"value":"GRANTED_ASC","vi":"cũ nhất trước","en":"earliest first"},
    ],
  },
  BreakdownDimension: {
    label: {"vi":"tiêu thức phân tổ","en":"dimension of a breakdown"},
    values: [
      {"value":"SECTOR","vi":"khối","en":"sector"},
      {"value":"ACTIVITY_FIELD","vi":"lĩnh vực","en":"activity field"},
      {"value":"SUBJECT_KIND","vi":"loại đối tượng","en":"kind of subject"},
    ],
  },
  ComparedIndicator: {
    label: {"vi":"chỉ tiêu so sánh","en":"indicator of a comparison"},
    values: [
      {"value":"SITES","vi":"điểm mô hình","en":"sites"},
      {"value":"SITES_ESTABLISHED","vi":"điểm mô hình thành lập trong kỳ","en":"sites set up in the period"},
      {"value":"MODELS_IN_USE","vi":"mô hình đang hoạt động","en":"models in use"},
      {"value":"TEAMS","vi":"tổ","en":"teams"},
      {"value":"REGISTERED","vi":"đăng ký","en":"registered"},
      {"value":"RECOGNISED","vi":"được công nhận","en":"recognised"},
      {"value":"DESIGNATIONS","vi":"đơn vị điển hình","en":"typical units"},
      {"value":"EVENTS","vi":"sự kiện","en":"events"},
    ],
  },
  Comparison: {
    label: {"vi":"phép so sánh","en":"comparison"},
    values: [
      {"value":"MET","vi":"đạt","en":"met"},
      {"value":"AT_LEAST","vi":"từ … trở lên","en":"at least"},
    ],
  },
  CountedRecordOrder: {
    label: {"vi":"thứ tự bản ghi được đếm","en":"order of counted records"},
    values: [
      {"value":"RECORD_ASC","vi":"loại bản ghi","en":"type of record"},
    ],
  },
  CountedRelation: {
    label: {"vi":"quan hệ với đơn vị được đếm","en":"relation to the unit counted"},
    values: [
      {"value":"PRESENT","vi":"thuộc đơn vị vào ngày xem","en":"present"},
      {"value":"FORMER","vi":"đơn vị cũ, đã nhập vào","en":"former"},
      {"value":"LATER","vi":"đơn vị mới, hình thành về sau","en":"later"},
    ],
  },
  CriterionOutcome: {
    label: {"vi":"kết quả theo tiêu chí","en":"outcome of a criterion"},
    values: [
      {"value":"MET","vi":"đạt","en":"met"},
      {"value":"NOT_MET","vi":"không đạt","en":"not met"},
      {"value":"UNKNOWN","vi":"chưa đủ căn cứ","en":"unknown"},
    ],
  },
  DesignationOrder: {
    label: {"vi":"thứ tự đơn vị điển hình","en":"order of designations"},
    values: [
      {"value":"YEAR_DESC","vi":"năm mới nhất trước","en":"latest year first"},
      {"value":"YEAR_ASC","vi":"năm cũ nhất trước","en":"earliest year first"},
    ],
  },
  DesignationStage: {
    label: {"vi":"giai đoạn xây dựng điển hình","en":"stage of designation"},
    values: [
      {"value":"SELECTED","vi":"được chọn","en":"selected"},
      {"value":"BUILDING","vi":"đang xây dựng","en":"building"},
      {"value":"MET","vi":"đạt tiêu chí","en":"criteria met"},
      {"value":"RECOGNISED","vi":"được công nhận","en":"recognised"},
      {"value":"WITHDRAWN","vi":"đã rút","en":"withdrawn"},
    ],
  },
  DocumentKind: {
    label: {"vi":"loại văn bản","en":"kind of document"},
    values: [
      {"value":"LAW","vi":"luật","en":"law"},
      {"value":"RESOLUTION","vi":"nghị quyết","en":"resolution"},
      {"value":"DECREE","vi":"nghị định","en":"decree"},
      {"value":"CIRCULAR","vi":"thông tư","en":"circular"},
      {"value":"DIRECTIVE","vi":"chỉ thị","en":"directive"},
      {"value":"CONCLUSION","vi":"kết luận","en":"conclusion"},
      {"value":"DECISION","vi":"quyết định","en":"decision"},
      {"value":"PLAN","vi":"kế hoạch","en":"plan"},
      {"value":"REPORT","vi":"báo cáo","en":"report"},
      {"value":"CRITERIA_SET","vi":"bộ tiêu chí","en":"criteria set"},
      {"value":"PLEDGE","vi":"quy ước, giao ước, cam kết","en":"pledge"},
      {"value":"PRESS_ARTICLE","vi":"bài báo, tin","en":"press article"},
      {"value":"CODE_LIST","vi":"danh mục","en":"list of codes"},
    ],
  },
  DocumentOrder: {
    label: {"vi":"thứ tự văn bản","en":"order of documents"},
    values: [
      {"value":"ISSUED_DESC","vi":"mới nhất trước","en":"latest first"},
      {"value":"TITLE_ASC","vi":"tên A–Z","en":"title, ascending"},
    ],
  },
  DocumentRelation: {
    label: {"vi":"quan hệ văn bản","en":"relation of documents"},
    values: [
      {"value":"CITES","vi":"viện dẫn","en":"cites"},
      {"value":"IMPLEMENTS","vi":"thực hiện","en":"implements"},
      {"value":"CONTINUES","vi":"tiếp tục thực hiện","en":"continues"},
      {"value":"AMENDS","vi":"sửa đổi, bổ sung","en":"amends"},
      {"value":"REPEALS","vi":"thay thế, bãi bỏ","en":"repeals"},
    ],
  },
  EventActKind: {
    label: {"vi":"nội dung thực hiện tại sự kiện","en":"act at an event"},
    values: [
      {"value":"REPORT_PRESENTED","vi":"thông qua báo cáo","en":"report presented"},
      {"value":"PLAN_PRESENTED","vi":"thông qua kế hoạch","en":"plan presented"},
      {"value":"DECISION_ANNOUNCED","vi":"công bố quyết định","en":"decision announced"},
      {"value":"EMULATION_LAUNCHED","vi":"phát động thi đua","en":"emulation launched"},
      {"value":"PLEDGE_SIGNED","vi":"ký giao ước, quy ước","en":"pledge signed"},
      {"value":"MODEL_LAUNCHED","vi":"ra mắt, triển khai mô hình","en":"model launched"},
      {"value":"AWARDS_PRESENTED","vi":"trao khen thưởng","en":"awards presented"},
      {"value":"GIFTS_PRESENTED","vi":"trao quà","en":"gifts presented"},
    ],
  },
  EventKind: {
    label: {"vi":"loại sự kiện","en":"kind of event"},
    values: [
      {"value":"LAUNCH_CONFERENCE","vi":"hội nghị triển khai, lễ ra mắt","en":"launching conference"},
      {"value":"REVIEW_CONFERENCE","vi":"hội nghị sơ kết, tổng kết","en":"review conference"},
      {"value":"PLEDGE_CEREMONY","vi":"lễ ký giao ước, cam kết","en":"pledge ceremony"},
      {"value":"FESTIVAL","vi":"ngày hội","en":"festival"},
      {"value":"COMMUNICATION_SESSION","vi":"buổi tuyên truyền","en":"communication session"},
      {"value":"MEETING","vi":"buổi sinh hoạt, họp","en":"meeting"},
    ],
  },
  EventOrder: {
    label: {"vi":"thứ tự sự kiện","en":"order of events"},
    values: [
      {"value":"DATE_DESC","vi":"mới nhất trước","en":"latest first"},
      {"value":"DATE_ASC","vi":"cũ nhất trước","en":"earliest first"},
    ],
  },
  Exactness: {
    label: {"vi":"mức chính xác của số đếm","en":"exactness of a count"},
    values: [
      {"value":"EXACT","vi":"chính xác","en":"exact"},
      {"value":"UNDETERMINABLE","vi":"không xác định được","en":"undeterminable"},
    ],
  },
  Frequency: {
    label: {"vi":"định kỳ","en":"frequency"},
    values: [
      {"value":"MONTHLY","vi":"hằng tháng","en":"monthly"},
      {"value":"QUARTERLY","vi":"hằng quý","en":"quarterly"},
      {"value":"YEARLY","vi":"hằng năm","en":"yearly"},
    ],
  },
  GiftOrder: {
    label: {"vi":"thứ tự quà","en":"order of gifts"},
    values: [
      {"value":"GIVEN_DESC","vi":"mới nhất trước","en":"latest first"},
    ],
  },
  MeasureUnit: {
    label: {"vi":"đơn vị đo","en":"unit of measure"},
    values: [
      {"value":"COUNT","vi":"số lượng","en":"count"},
      {"value":"PERCENT","vi":"phần trăm","en":"per cent"},
      {"value":"KILOMETRE","vi":"ki-lô-mét","en":"kilometre"},
      {"value":"KILOGRAM","vi":"ki-lô-gam","en":"kilogram"},
    ],
  },
  MembershipOrder: {
    label: {"vi":"thứ tự","en":"order of memberships"},
    values: [
      {"value":"ORGANISATION_ASC","vi":"theo tổ chức","en":"by organisation"},
      {"value":"ATTESTED_DESC","vi":"mới xác nhận trước","en":"latest attested first"},
    ],
  },
  MembershipStatus: {
    label: {"vi":"tình trạng thông tin","en":"status of a membership"},
    values: [
      {"value":"CONFIRMED","vi":"không mâu thuẫn","en":"confirmed"},
      {"value":"DISPUTED","vi":"mâu thuẫn, chưa kết luận","en":"disputed"},
    ],
  },
  ModelOrder: {
    label: {"vi":"thứ tự mô hình","en":"order of models"},
    values: [
      {"value":"NAME_ASC","vi":"tên A–Z","en":"name, ascending"},
    ],
  },
  ModelSiteOrder: {
    label: {"vi":"thứ tự điểm mô hình","en":"order of sites"},
    values: [
      {"value":"MODEL_ASC","vi":"tên mô hình A–Z","en":"model name, ascending"},
      {"value":"ESTABLISHED_DESC","vi":"mới thành lập trước","en":"latest established first"},
    ],
  },
  NameStanding: {
    label: {"vi":"tình trạng của tên gọi","en":"standing of a name"},
    values: [
      {"value":"CURRENT","vi":"tên hiện dùng","en":"current name"},
      {"value":"FORMER","vi":"tên trước đây","en":"former name"},
      {"value":"UPCOMING","vi":"tên về sau","en":"later name"},
      {"value":"RETIRED","vi":"tên của xã, phường, thị trấn đã nhập","en":"name of a merged commune"},
    ],
  },
  OrganisationKind: {
    label: {"vi":"loại tổ chức","en":"kind of organisation"},
    values: [
      {"value":"CENTRAL_PARTY_BODY","vi":"cơ quan Đảng ở trung ương","en":"central party body"},
      {"value":"NATIONAL_ASSEMBLY","vi":"Quốc hội và cơ quan của Quốc hội","en":"National Assembly body"},
      {"value":"MINISTRY","vi":"Chính phủ, bộ, ngành trung ương","en":"government or ministry"},
      {"value":"PARTY_COMMITTEE","vi":"cấp ủy Đảng","en":"Party committee"},
      {"value":"PARTY_INSPECTION_COMMITTEE","vi":"Ủy ban Kiểm tra","en":"Party inspection committee"},
      {"value":"PEOPLES_COMMITTEE","vi":"Ủy ban nhân dân","en":"People's Committee"},
      {"value":"PEOPLES_COUNCIL","vi":"Hội đồng nhân dân","en":"People's Council"},
      {"value":"POLICE","vi":"Công an","en":"police"},
      {"value":"POLICE_DEPARTMENT","vi":"phòng, đội thuộc Công an","en":"police department"},
      {"value":"FATHERLAND_FRONT","vi":"Mặt trận Tổ quốc Việt Nam","en":"Fatherland Front"},
      {"value":"POLITICAL_SOCIAL_ORGANISATION","vi":"tổ chức chính trị - xã hội, đoàn thể","en":"political and social organisation"},
      {"value":"STEERING_COMMITTEE","vi":"Ban Chỉ đạo","en":"steering committee"},
      {"value":"MODEL_STEERING_BODY","vi":"Ban Chỉ đạo mô hình","en":"steering body of a model"},
      {"value":"SCHOOL","vi":"trường học","en":"school"},
      {"value":"ENTERPRISE","vi":"doanh nghiệp","en":"enterprise"},
      {"value":"AGENCY","vi":"cơ quan","en":"agency"},
      {"value":"CLUB","vi":"câu lạc bộ","en":"club"},
      {"value":"SELF_MANAGEMENT_GROUP","vi":"tổ tự quản","en":"self-management group"},
      {"value":"GRASSROOTS_SECURITY_FORCE","vi":"lực lượng bảo vệ an ninh, trật tự ở cơ sở","en":"grassroots security force"},
      {"value":"PART_TIME_COMMUNE_POLICE","vi":"Công an xã bán chuyên trách","en":"part-time commune police"},
    ],
  },
  OrganisationOrder: {
    label: {"vi":"thứ tự tổ chức","en":"order of organisations"},
    values: [
      {"value":"NAME_ASC","vi":"tên A–Z","en":"name, ascending"},
      {"value":"KIND_ASC","vi":"loại tổ chức","en":"kind"},
    ],
  },
  Origin: {
    label: {"vi":"nguồn gốc dữ liệu","en":"origin of a record"},
    values: [
      {"value":"SOURCE","vi":"từ nguồn dẫn","en":"from a source"},
      {"value":"SYNTHETIC","vi":"dữ liệu tổng hợp","en":"synthetic"},
    ],
  },
  PartOfDay: {
    label: {"vi":"buổi","en":"part of the day"},
    values: [
      {"value":"MORNING","vi":"sáng","en":"morning"},
      {"value":"AFTERNOON","vi":"chiều","en":"afternoon"},
      {"value":"EVENING","vi":"tối","en":"evening"},
    ],
  },
  PersonOrder: {
    label: {"vi":"thứ tự người","en":"order of persons"},
    values: [
      {"value":"NAME_ASC","vi":"tên A–Z","en":"name, ascending"},
    ],
  },
  PilotLevel: {
    label: {"vi":"cấp mô hình điểm","en":"pilot level"},
    values: [
      {"value":"COMMUNE","vi":"điểm cấp xã","en":"commune pilot"},
      {"value":"DISTRICT","vi":"điểm cấp huyện","en":"district pilot"},
      {"value":"PROVINCE","vi":"điểm cấp tỉnh","en":"provincial pilot"},
      {"value":"NOT_STATED","vi":"mô hình điểm, chưa rõ cấp","en":"pilot, level not stated"},
    ],
  },
  Placement: {
    label: {"vi":"mức chắc chắn về địa bàn","en":"certainty of place"},
    values: [
      {"value":"EXACT","vi":"chắc chắn","en":"exact"},
      {"value":"UNDETERMINABLE","vi":"không xác định được","en":"undeterminable"},
    ],
  },
  PostKind: {
    label: {"vi":"loại chức vụ","en":"kind of post"},
    values: [
      {"value":"HEAD","vi":"cấp trưởng","en":"head"},
      {"value":"DEPUTY_HEAD","vi":"cấp phó","en":"deputy head"},
      {"value":"SECRETARY","vi":"bí thư","en":"secretary"},
      {"value":"DEPUTY_SECRETARY","vi":"phó bí thư","en":"deputy secretary"},
      {"value":"MEMBER","vi":"ủy viên, thành viên","en":"member"},
      {"value":"STANDING_BODY","vi":"cơ quan thường trực","en":"standing body"},
    ],
  },
  PostOrder: {
    label: {"vi":"thứ tự chức vụ","en":"order of posts"},
    values: [
      {"value":"ORGANISATION_ASC","vi":"theo tổ chức","en":"by organisation"},
      {"value":"TITLE_ASC","vi":"tên A–Z","en":"title, ascending"},
    ],
  },
  ProfileAspect: {
    label: {"vi":"nội dung mô tả","en":"aspect of a profile"},
    values: [
      {"value":"INHABITANTS","vi":"nhân khẩu","en":"inhabitants"},
      {"value":"HAMLETS","vi":"số thôn, ấp, khu phố","en":"hamlets"},
      {"value":"DISTANCE_TO_DISTRICT_CENTRE","vi":"khoảng cách đến trung tâm huyện","en":"distance to the district's centre"},
      {"value":"ETHNIC_GROUP_SHARE","vi":"tỷ lệ dân tộc toàn đơn vị","en":"stated share of an ethnic group in the whole unit"},
      {"value":"MAIN_LIVELIHOOD","vi":"sinh kế chủ yếu","en":"main livelihood"},
      {"value":"SETTING","vi":"vị trí","en":"setting"},
    ],
  },
  QuantityQualifier: {
    label: {"vi":"mức độ chính xác","en":"exactness of a stated number"},
    values: [
      {"value":"EXACT","vi":"đúng","en":"exactly"},
      {"value":"AT_LEAST","vi":"trên, ít nhất","en":"at least"},
      {"value":"ABOUT","vi":"khoảng","en":"about"},
      {"value":"DOZENS","vi":"hàng chục","en":"dozens"},
    ],
  },
  RecipientKind: {
    label: {"vi":"loại đối tượng nhận","en":"kind of recipient"},
    values: [
      {"value":"INDIVIDUAL","vi":"cá nhân","en":"individual"},
      {"value":"COLLECTIVE","vi":"tập thể","en":"collective"},
      {"value":"HOUSEHOLD","vi":"hộ gia đình","en":"household"},
    ],
  },
  RegistrationStage: {
    label: {"vi":"giai đoạn đăng ký, công nhận","en":"stage of registration"},
    values: [
      {"value":"REGISTERED","vi":"đã đăng ký","en":"registered"},
      {"value":"APPRAISED","vi":"đã thẩm định","en":"appraised"},
      {"value":"RECOGNISED","vi":"được công nhận","en":"recognised"},
      {"value":"NOT_RECOGNISED","vi":"không được công nhận","en":"not recognised"},
    ],
  },
  ReportOrder: {
    label: {"vi":"thứ tự báo cáo","en":"order of reports"},
    values: [
      {"value":"PERIOD_DESC","vi":"kỳ báo cáo mới nhất trước","en":"latest period first"},
    ],
  },
  ReportedFigureOrder: {
    label: {"vi":"thứ tự số liệu","en":"order of figures"},
    values: [
      {"value":"INDICATOR_ASC","vi":"mã chỉ tiêu","en":"indicator code"},
      {"value":"PERIOD_DESC","vi":"mới nhất trước","en":"latest first"},
    ],
  },
  SafetyRegistrationOrder: {
    label: {"vi":"thứ tự đăng ký","en":"order of registrations"},
    values: [
      {"value":"YEAR_DESC","vi":"năm mới nhất trước","en":"latest year first"},
      {"value":"YEAR_ASC","vi":"năm cũ nhất trước","en":"earliest year first"},
    ],
  },
  SafetySubjectKind: {
    label: {"vi":"đối tượng đăng ký","en":"kind of subject"},
    values: [
      {"value":"RESIDENTIAL_AREA","vi":"khu dân cư","en":"residential area"},
      {"value":"COMMUNE","vi":"xã, phường, thị trấn","en":"commune"},
      {"value":"AGENCY","vi":"cơ quan","en":"agency"},
      {"value":"ENTERPRISE","vi":"doanh nghiệp","en":"enterprise"},
      {"value":"SCHOOL","vi":"cơ sở giáo dục","en":"educational establishment"},
      {"value":"PRIMARY_SCHOOL","vi":"trường tiểu học","en":"primary school"},
      {"value":"LOWER_SECONDARY_SCHOOL","vi":"trường trung học cơ sở","en":"lower secondary school"},
    ],
  },
  Sector: {
    label: {"vi":"khối","en":"sector"},
    values: [
      {"value":"RESIDENTIAL","vi":"khu dân cư, xã, phường, thị trấn","en":"residential areas"},
      {"value":"ENTERPRISE","vi":"doanh nghiệp","en":"enterprises"},
      {"value":"EDUCATION","vi":"cơ sở giáo dục","en":"education"},
      {"value":"AGENCY","vi":"cơ quan","en":"agencies"},
    ],
  },
  SiteStatus: {
    label: {"vi":"tình trạng điểm mô hình","en":"status of a site"},
    values: [
      {"value":"PLANNED","vi":"mới triển khai, chưa rõ hoạt động","en":"announced"},
      {"value":"RUNNING","vi":"đang hoạt động","en":"running"},
      {"value":"DORMANT","vi":"hoạt động cầm chừng","en":"dormant"},
      {"value":"ENDED","vi":"đã kết thúc","en":"ended"},
    ],
  },
  StatisticsFrame: {
    label: {"vi":"khung đơn vị","en":"frame of units"},
    values: [
      {"value":"AS_REPORTED","vi":"theo đơn vị tại thời điểm phát sinh","en":"as reported"},
      {"value":"RESTATED","vi":"quy đổi theo đơn vị của ngày xem","en":"restated"},
    ],
  },
  SuccessionShare: {
    label: {"vi":"phần chuyển sang","en":"share that went over"},
    values: [
      {"value":"WHOLE","vi":"toàn bộ","en":"whole"},
      {"value":"PART","vi":"một phần","en":"part"},
      {"value":"ALL_RESIDENTS","vi":"toàn bộ dân số, một phần diện tích","en":"all residents"},
      {"value":"LAND_ONLY","vi":"chỉ diện tích","en":"land only"},
    ],
  },
  TargetOrder: {
    label: {"vi":"thứ tự chỉ tiêu","en":"order of targets"},
    values: [
      {"value":"DUE_ASC","vi":"đến hạn trước","en":"earliest due first"},
    ],
  },
  TargetStandard: {
    label: {"vi":"danh hiệu, chuẩn hướng tới","en":"standard aimed at"},
    values: [
      {"value":"SAFE_IN_SECURITY_AND_ORDER","vi":"An toàn về an ninh, trật tự","en":"safe in security and order"},
      {"value":"TYPICAL_UNIT","vi":"Điển hình về phong trào Toàn dân bảo vệ an ninh Tổ quốc","en":"typical unit of the movement"},
      {"value":"ADVANCED_NEW_RURAL_COMMUNE","vi":"xã nông thôn mới nâng cao","en":"advanced new rural commune"},
    ],
  },
  TaskOrder: {
    label: {"vi":"thứ tự nhiệm vụ","en":"order of tasks"},
    values: [
      {"value":"SOURCE_ASC","vi":"theo nguồn giao","en":"by source"},
    ],
  },
  TaskStatus: {
    label: {"vi":"tình trạng nhiệm vụ","en":"status of a task"},
    values: [
      {"value":"OPEN","vi":"đã giao","en":"open"},
      {"value":"DONE","vi":"đã hoàn thành","en":"done"},
    ],
  },
  UnitLevel: {
    label: {"vi":"cấp hành chính","en":"level"},
    values: [
      {"value":"PROVINCE","vi":"cấp tỉnh","en":"province"},
      {"value":"DISTRICT","vi":"cấp huyện","en":"district"},
      {"value":"COMMUNE","vi":"cấp xã","en":"commune"},
      {"value":"HAMLET","vi":"thôn, tổ dân phố","en":"hamlet"},
    ],
  },
  UnitOutcome: {
    label: {"vi":"kết quả đối với đơn vị","en":"what became of the unit"},
    values: [
      {"value":"GOES_ON","vi":"đang tồn tại","en":"goes on"},
      {"value":"MERGED","vi":"đã nhập vào một đơn vị khác","en":"merged into another unit"},
      {"value":"CONVERTED","vi":"đã chuyển thành đơn vị cấp khác","en":"became a unit of another level"},
      {"value":"DIVIDED","vi":"đã chia về nhiều đơn vị","en":"divided among several units"},
      {"value":"ENDED_WITHOUT_SUCCESSOR","vi":"đã kết thúc, không có đơn vị kế tục","en":"ended without successor"},
      {"value":"NOT_KNOWN","vi":"đã kết thúc, chưa rõ chuyển về đâu","en":"ended, successors not known"},
    ],
  },
  UnitPresence: {
    label: {"vi":"mức chắc chắn của ngày xem","en":"certainty of a view"},
    values: [
      {"value":"CERTAIN","vi":"chắc chắn","en":"certain"},
      {"value":"ASSUMED","vi":"suy đoán, chưa rõ từ ngày nào","en":"assumed"},
    ],
  },
  UnitScope: {
    label: {"vi":"phạm vi đơn vị","en":"scope within the hierarchy"},
    values: [
      {"value":"OWN","vi":"riêng đơn vị","en":"the unit itself"},
      {"value":"SUBTREE","vi":"toàn địa bàn","en":"the unit and all below it"},
    ],
  },
  UnitType: {
    label: {"vi":"loại đơn vị hành chính","en":"type of unit"},
    values: [
      {"value":"PROVINCE","vi":"tỉnh","en":"province"},
      {"value":"MUNICIPALITY","vi":"thành phố trực thuộc trung ương","en":"municipality"},
      {"value":"RURAL_DISTRICT","vi":"huyện","en":"rural district"},
      {"value":"URBAN_DISTRICT","vi":"quận","en":"urban district"},
      {"value":"TOWN","vi":"thị xã","en":"district-level town"},
      {"value":"CITY","vi":"thành phố thuộc tỉnh, thành phố thuộc thành phố","en":"district-level city"},
      {"value":"COMMUNE","vi":"xã","en":"commune"},
      {"value":"WARD","vi":"phường","en":"ward"},
      {"value":"TOWNSHIP","vi":"thị trấn","en":"township"},
      {"value":"SPECIAL_ZONE","vi":"đặc khu","en":"special zone"},
      {"value":"THON","vi":"thôn","en":"thôn (village)"},
      {"value":"AP","vi":"ấp","en":"ấp (hamlet)"},
      {"value":"BAN","vi":"bản, buôn, làng","en":"bản (upland village)"},
      {"value":"KHU_PHO","vi":"khu phố, khóm","en":"khu phố (quarter)"},
      {"value":"TO_DAN_PHO","vi":"tổ dân phố","en":"tổ dân phố (residential cell)"},
    ],
  },
  WarningCode: {
    label: {"vi":"cảnh báo","en":"warning"},
    values: [
      {"value":"GRANTOR_NOT_COMPETENT","vi":"chủ thể tặng không thuộc thẩm quyền","en":"grantor not competent"},
      {"value":"ONCE_ONLY_AWARD_REPEATED","vi":"tặng lại hình thức chỉ tặng một lần","en":"once-only award given again"},
      {"value":"SUBJECT_OUTSIDE_CIRCULAR","vi":"đối tượng ngoài phạm vi thông tư","en":"subject outside the circular"},
      {"value":"OVERLAP_NOT_STATED","vi":"không rõ có trùng lặp","en":"overlap not stated"},
      {"value":"DISPUTED","vi":"thông tin mâu thuẫn","en":"disputed"},
      {"value":"DOES_NOT_ADD_UP","vi":"số liệu không khớp","en":"does not add up"},
      {"value":"READING_UNCERTAIN","vi":"cách hiểu chưa chắc chắn","en":"reading uncertain"},
    ],
  },
};
