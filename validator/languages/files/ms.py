"""Malay; docs/languages.md says how this file is written."""

from ..shapes import Distances, Language, Page, Template, YearParts

LANGUAGE = Language(
    name="Malay",
    everyday={
        "Latn": """
            yang, dan, di, dengan, untuk, daripada, pada, ini, dalam, itu, telah, oleh, akan, kepada, tidak,
            juga, antara, bahawa, serta, kerana, bersetuju, mesyuarat, kerjasama, pelbagai, iaitu, pelaburan,
            ialah
            """,
    },
    names="fixed",
    template=Template(
        committee="suruhanjaya, jawatankuasa, majlis",
        joins="dan",
        between="antara",
        titles="Republik, Kerajaan",
        before_city="di",
        other_session="sebelumnya, lepas, lalu, terakhir, seterusnya, akan, persediaan, dijadual*",
        other_bodies="*jawatankuasa kecil*, *kumpulan kerja*",
        other_act="*tandatangan*, *perjanjian*, *lawatan*, *kunjungan*, *sidang kemuncak*, *ditubuh*",
        online="dalam talian, video*, maya",
        name_after="bersama, gabungan, dwihala, ekonomi, perdagangan, kerjasama, teknikal, tetap",
        name_joins="dan, bagi, untuk, dalam, bidang",
        name_joint="bersama, gabungan, dwihala",
        names_in_capitals=True,
    ),
    page=Page(
        share="kongsi, cetak, kongsikan, kembali, muat turun, kembali ke atas, hak cipta terpelihara",
        related="berita berkaitan, baca juga, berita lain, artikel berkaitan, berita terkini",
        source="sumber",
        office=r"Kementerian\s+[^.:;!?]+",
        date="tarikh, tarikh siaran, diterbitkan",
        hits="paparan, dibaca, dilihat",
        kind="kenyataan media, siaran media",
    ),
    ordinal_beginnings={
        1: "pertama",
        2: "kedua",
        3: "ketiga",
        4: "keempat",
        5: "kelima",
        6: "keenam",
        7: "ketujuh",
        8: "kelapan, kedelapan",
        9: "kesembilan",
        10: "kesepuluh",
        11: "kesebelas",
        12: "kedua belas",
        13: "ketiga belas",
        14: "keempat belas",
        15: "kelima belas",
        16: "keenam belas",
        17: "ketujuh belas",
        18: "kelapan belas, kedelapan belas",
        19: "kesembilan belas",
        20: "kedua puluh",
    },
    bounds="""
        sebelum, sebelum akhir, selewat-lewatnya, sehingga, sehingga akhir, menjelang, menjelang akhir, sejak,
        mulai, selepas
        """,
    bounds_of_ends="sehingga akhir, menjelang akhir, sebelum akhir",
    bounds_of_days="selewat-lewatnya, sehingga",
    parts=YearParts(
        seasons={
            21: "musim bunga",
            22: "musim panas",
            23: "musim luruh",
            24: "musim sejuk",
        },
        quarter="suku, suku tahun",
        half="separuh",
        numbers={
            1: "pertama",
            2: "kedua",
            3: "ketiga",
            4: "keempat",
        },
        links="tahun, pada",
        fiscal="kewangan",
    ),
    distances=Distances(
        either="atau",
        days={
            -1: "semalam",
            0: "hari ini",
            1: "esok",
        },
        weeks={
            -1: "minggu lalu, minggu lepas",
            0: "minggu ini",
            1: "minggu depan, minggu hadapan",
        },
        months={
            -1: "bulan lalu, bulan lepas",
            0: "bulan ini",
            1: "bulan depan, bulan hadapan",
        },
        years={
            -1: "tahun lalu, tahun lepas",
            0: "tahun ini",
            1: "tahun depan, tahun hadapan",
        },
        ends={
            "akhir tahun": "akhir tahun {}",
            "akhir tahun ini": "akhir tahun {}",
        },
        year="tahun {}",
    ),
)
