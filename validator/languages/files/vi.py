"""Vietnamese; docs/languages.md says how this file is written."""

from ..shapes import (
    Dates,
    Distances,
    Figures,
    Language,
    Ordinals,
    Page,
    Sessions,
    SignDates,
    Speakers,
    Template,
    YearParts,
)

LANGUAGE = Language(
    name="Vietnamese",
    everyday={
        "Latn": """
            và, của, các, là, có, trong, cho, với, được, những, một, về, này, tại, đã, từ, trên, hai, nước, giữa,
            để, đến, ngày
            """,
    },
    names="fixed",
    signing="ký, ký kết",
    entry_into_force="hiệu lực",
    ordinals=Ordinals(
        words={
            1: "thứ nhất",
            2: "thứ hai, thứ nhì",
            3: "thứ ba",
            4: "thứ tư, thứ bốn",
            5: "thứ năm",
            6: "thứ sáu",
            7: "thứ bảy, thứ bẩy",
            8: "thứ tám",
            9: "thứ chín",
            10: "thứ mười",
            11: "thứ mười một",
            12: "thứ mười hai",
            13: "thứ mười ba",
            14: "thứ mười bốn, thứ mười tư",
            15: "thứ mười lăm",
            16: "thứ mười sáu",
            17: "thứ mười bảy",
            18: "thứ mười tám",
            19: "thứ mười chín",
            20: "thứ hai mươi",
            30: "thứ ba mươi",
        },
        tens={20: "thứ hai mươi", 30: "thứ ba mươi"},
        units={
            1: "mốt, một",
            2: "hai",
            3: "ba",
            4: "tư, bốn",
            5: "lăm, nhăm",
            6: "sáu",
            7: "bảy",
            8: "tám",
            9: "chín",
        },
        digits="thứ 1",
        roman="thứ V",
    ),
    sessions=Sessions(
        session="kỳ họp, khóa họp, khoá họp, phiên họp",
        meeting="cuộc họp",
        committee="ủy ban, uỷ ban",
        between="*",
        something_else="""
            hội nghị, đại hội, cấp cao, thượng đỉnh, kỷ niệm, quốc hội, đối thoại, tham vấn, đàm phán, vòng,
            thế kỷ, thăm, chuyến, gặp, diễn đàn, liên hợp quốc, liên hiệp quốc, thế giới, tiểu ban, nhóm,
            trung ương, thường vụ, nhân dân, nhân quyền
            """,
        other_bodies="""
            hội nghị, đại hội, quốc hội, đối thoại, tham vấn, đàm phán, diễn đàn, liên hợp quốc, liên hiệp quốc,
            tiểu ban, nhóm, trung ương, thường vụ, nhân dân, nhân quyền
            """,
        since="kể từ",
        another_after="trước, vừa qua, tới, tiếp theo, sắp tới",
        opens_number="lần",
        number_after=True,
        words_between=20,
    ),
    dates=Dates(
        from_weekday="ngày",
        to_weekday="thứ",
        other_words="thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy",
        before_name="sáng, chiều, tối, hôm, vào, ngày",
        signs=SignDates(
            expression=(
                r"(?:(?P<days>(?:[0-9]{1,2}(?:\s?[-–,]\s?|\s+(?:và|đến)\s+(?:ngày\s+)?)){0,6}[0-9]{1,2})\s+)?tháng\s+(?P<month>[0-9]{1,2}|(?-i:Một|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười Một|Mười Hai|Mười))(?!\w)(?:(?:\s+năm\s+|\s?/\s?|\s?-\s?)(?P<year>[0-9]{4})(?![0-9]))?|"
                r"(?:ngày|từ|đến)\s+(?P<dated>(?:[0-9]{1,2}\s?[-–]\s?)?[0-9]{1,2})/(?P<of>[0-9]{1,2})(?![0-9/])"
            ),
            lone_years=r"(?<!đầu )\bnăm\s+((?:19|20)[0-9]{2})(?![0-9])",
            months={
                1: "một",
                2: "hai",
                3: "ba",
                4: "tư",
                5: "năm",
                6: "sáu",
                7: "bảy",
                8: "tám",
                9: "chín",
                10: "mười",
                11: "mười một",
                12: "mười hai",
            },
        ),
    ),
    figures=Figures(
        multipliers={
            1_000: "nghìn, ngàn",
            1_000_000: "triệu",
            1_000_000_000: "tỷ, tỉ",
            1_000_000_000_000: "nghìn tỷ, nghìn tỉ, ngàn tỷ",
        },
        currencies={
            "USD": "usd, đô la mỹ, đô la my",
            "VND": "đồng",
            "EUR": "euro",
            "KRW": "won",
            "JPY": "yên, yen",
        },
        counted="""
            hiệp định, thỏa thuận, thoả thuận, biên bản, bản ghi nhớ, văn kiện, nghị định, hợp đồng, dự án,
            chương trình
            """,
        doubt="trăm, chục, tá, rưỡi, lần, vạn",
        ranges="đến, hoặc",
        and_="và",
        count_words={
            2: "hai",
            3: "ba",
            4: "bốn",
            5: "năm",
            6: "sáu",
            7: "bảy",
            8: "tám",
            9: "chín",
            10: "mười, mươi",
            100: "trăm",
        },
    ),
    template=Template(
        next_session="kỳ họp tiếp theo, phiên họp tiếp theo, kỳ họp tới, phiên họp tới",
        in_year="vào năm, trong năm, năm",
        opens="khai mạc, bắt đầu",
        committee="ban",
        committee_names=(
            r"[ỦU]ỷ?y? ?ban(?:\s+(?:hỗn\s+hợp|liên\s+chính\s+phủ|hợp\s+tác)(?:\s+về)?"
            r"(?:(?:,|\s+và)?\s+(?:kinh\s+tế|thương\s+mại|khoa\s+học|kỹ\s+thuật|công\s+nghệ|văn\s+hóa|đầu\s+tư|du\s+lịch|giáo\s+dục|công\s+nghiệp|nông\s+nghiệp))*)+\s+{chain}"
            r"(?:\s+về\s+(?:hợp\s+tác|các\s+vấn\s+đề)(?:(?:,|\s+và)?\s+(?:kinh\s+tế|thương\s+mại|khoa\s+học|kỹ\s+thuật|công\s+nghệ|văn\s+hóa|"
            r"đầu\s+tư|du\s+lịch|giáo\s+dục|công\s+nghiệp|nông\s+nghiệp|năng\s+lượng|y\s+tế|lao\s+động))+(?!,\s|\s+và\s))?(?!\s+về\s)"
        ),
        joins="và",
        between="giữa",
        other_session="trước, tiếp theo, lần tới, chuẩn bị, kể từ, sẽ, dự kiến, hoãn",
        other_bodies="*tiểu ban*, *nhóm công tác*",
        told="*cho biết*, *thông báo*",
        other_act="""
            ký, *hiệp định*, *thăm*, *thành lập*, *tuyên bố*, *thượng đỉnh*, *diễn đàn*, *hiệu lực*, *tiếp kiến*,
            *gặp*, *hội đàm*
            """,
        online="trực tuyến",
        before_city="tại, ở, tại thành phố, tại thủ đô, ở thành phố, ở thủ đô, tại TP, tại TP[.], tại tp[.]",
        there="đó",
        titles="Cộng hòa",
        unions={"EU": "Liên minh Châu Âu"},
    ),
    page=Page(
        enquiries="mọi chi tiết xin liên hệ, thông tin chi tiết xin liên hệ",
        number="số",
        home="VNM",
        agency="thông tấn xã, ttxvn, báo",
        joint_account="tuyên bố chung, thông cáo chung",
        title="tiêu đề",
        division=r"(?:Vụ|Cục|Phòng|Văn phòng)\s.+",
        survey="""
            bạn có hài lòng, trang này có, bài viết này có hữu ích, đánh giá bài viết, đánh giá của bạn, ý kiến
            của bạn
            """,
        date="ngày đăng, ngày, ngày xuất bản",
        updated="cập nhật, cập nhật lúc",
        hits="lượt xem",
        times="lần",
        kind="thông cáo báo chí",
        office=(
            r"(?i:Đại sứ quán\s+[^.:;!?]+)|(?i:Bộ\s+(?:Ngoại giao|Công Thương|Nông nghiệp(?:\s+và\s+(?:Môi trường|Phát triển nông thôn))?|Kế hoạch và Đầu tư|Tài chính|"
            r"Giao thông vận tải|Xây dựng|Khoa học và Công nghệ|Giáo dục và Đào tạo|Quốc phòng|Công an|Tư pháp|Y tế|Văn hóa, Thể thao và Du lịch|"
            r"Tài nguyên và Môi trường|Thông tin và Truyền thông)(?:\s+Việt Nam)?)"
        ),
        share="""
            trang chủ,
            chia sẻ, in trang, in bài viết, in, quay lại, gửi email, về trang trước, lên đầu trang, từ khóa, từ
            khoá, thẻ, bình luận, đánh giá, ảnh, tác giả, in ấn, tải về, lượt xem, đầu trang, trở về, gửi bình luận,
            bản quyền, theo dõi, lượt truy cập
            """,
        related="""
            tin liên quan, tin khác, các tin khác, bài viết liên quan, tin cùng chuyên mục, xem thêm, các bài viết
            khác, bài viết khác, tin mới hơn, tin cũ hơn, tin mới nhất, tin tức liên quan, có thể bạn quan tâm
            """,
        source="nguồn, nguồn tin, theo",
        section=r"Tin tức(?: [^\W\d_]+)*|Thông cáo báo chí",
    ),
    countries={
        "KOR": "Hàn Quốc",
        "USA": "Hoa Kỳ, Mỹ",
        "GBR": "Anh",
        "PRK": "Triều Tiên",
        "AUS": "Úc",
        "CZE": "Cộng hòa Séc",
        "SAU": "Ả-rập Xê-út",
        "BLR": "Bê-la-rút, Belarus",
    },
    capitals={
        "CUB": "La Habana",
        "CHN": "Bắc Kinh",
        "IND": "New Delhi",
        "VNM": "Hà Nội",
        "TUR": "Ankara",
        "AUS": "Canberra",
        "KOR": "Seoul",
        "MNG": "Ulan Bator",
    },
    bounds_of_years="đến năm",
    bounds="""
        trước, trước ngày, trước tháng, trước năm, trước cuối năm, đến, đến ngày, đến năm, đến hết ngày,
        đến hết năm, đến cuối năm, đến hết tháng, đến cuối tháng, chậm nhất, chậm nhất ngày, muộn nhất, từ,
        từ ngày, từ tháng, từ năm, sau, sau ngày, trước cuối, đến cuối, đến hết
        """,
    bounds_of_ends="""
        trước cuối năm, đến hết năm, đến cuối năm, đến hết tháng, đến cuối tháng, trước cuối, đến cuối,
        đến hết
        """,
    bounds_of_days="đến hết ngày, đến ngày, chậm nhất ngày",
    negations="không, chưa, chẳng",
    cities={
        "CHN": "Bắc Kinh",
        "IND": "Niu Đê-li, New Delhi",
        "TUR": "Ankara",
        "USA": "Oa-sinh-tơn, Washington",
        "VNM": "Hà Nội, Đà Nẵng, Huế, Cần Thơ, Hải Phòng, Nha Trang, Vinh, Đà Lạt, Quy Nhơn, Hạ Long, Hồ Chí Minh, TP. Hồ Chí Minh",
        "CHE": "Giơ-ne-vơ, Bern",
        "LAO": "Viêng Chăn, Vientiane, Luông Pha-băng, Luang Prabang",
        "KHM": "Phnôm Pênh, Phnom Penh, Xiêm Riệp, Siem Reap",
        "THA": "Băng Cốc, Bangkok",
        "MMR": "Nây-pi-đô, Yangon",
        "RUS": "Mát-xcơ-va, Moskva, Moscow, Xanh Pê-téc-bua",
        "FRA": "Pa-ri, Paris",
        "DEU": "Béc-lin, Berlin",
        "GBR": "Luân Đôn, London",
        "JPN": "Tô-ky-ô, Tokyo",
        "KOR": "Xơ-un, Seoul",
        "PRK": "Bình Nhưỡng",
        "BLR": "Min-xcơ, Minsk",
        "IDN": "Gia-các-ta, Jakarta",
    },
    parts=YearParts(
        seasons={
            21: "mùa xuân",
            22: "mùa hè, mùa hạ",
            23: "mùa thu",
            24: "mùa đông",
        },
        quarter="quý",
        half="nửa",
        wholes={
            40: "nửa đầu, 6 tháng đầu, sáu tháng đầu",
            41: "nửa cuối, nửa sau, 6 tháng cuối, sáu tháng cuối",
        },
        links="năm",
    ),
    distances=Distances(
        either="hoặc",
        days={
            -1: "hôm qua",
            0: "hôm nay",
            1: "ngày mai",
        },
        weeks={
            -1: "tuần trước",
            0: "tuần này",
            1: "tuần tới, tuần sau",
        },
        months={
            -1: "tháng trước",
            0: "tháng này",
            1: "tháng tới, tháng sau",
        },
        years={
            -1: "năm ngoái, năm trước, năm qua",
            0: "năm nay",
            1: "năm tới, năm sau, sang năm",
        },
        ends={
            "cuối năm": "cuối năm {}",
            "cuối năm nay": "cuối năm {}",
            "hết năm": "hết năm {}",
            "hết năm nay": "hết năm {}",
        },
        none="những năm qua, nhiều năm qua, năm năm qua",
        year="năm {}",
    ),
    speakers=Speakers(
        both=r"(?:hai|2)\s+(?:bên|đoàn)",
        both_say="""
            nhấn mạnh, nhất trí, khẳng định, thống nhất, hoan nghênh, trao đổi, thảo luận, ký kết, bày tỏ,
            ghi nhận, đánh giá cao
            """,
        auxiliaries="đã, sẽ",
        passives="được, bị, nhận",
        articles="phía",
        as_said="theo",
        turns="về phần mình, về phía mình, đáp lại",
        address="ông, bà",
    ),
)
