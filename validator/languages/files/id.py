"""Indonesian; docs/languages.md says how this file is written."""

from ..shapes import Dates, Distances, Figures, Language, Ordinals, Page, Sessions, Speakers, Template, YearParts

LANGUAGE = Language(
    name="Indonesian",
    everyday={
        "Latn": """
            yang, dan, di, dengan, untuk, dari, pada, ini, dalam, itu, telah, oleh, akan, kepada, tidak, juga,
            antara, bahwa, serta, karena, sepakat, pertemuan, kerja, terkait, guna, berbagai, yaitu, investasi,
            oleh, agustus, desember, maret, februari, pasar, sidang, menggelar, menteri,
            kementerian
            """,
    },
    names="fixed",
    signing="ditandatangani, penandatanganan",
    entry_into_force="berlaku, diberlakukan",
    ordinals=Ordinals(
        words={
            1: "pertama",
            2: "kedua",
            3: "ketiga",
            4: "keempat",
            5: "kelima",
            6: "keenam",
            7: "ketujuh",
            8: "kedelapan",
            9: "kesembilan",
            10: "kesepuluh",
            11: "kesebelas",
            12: "kedua belas, keduabelas",
            13: "ketiga belas",
            14: "keempat belas",
            15: "kelima belas",
            16: "keenam belas",
            17: "ketujuh belas",
            18: "kedelapan belas",
            19: "kesembilan belas",
            20: "kedua puluh",
            30: "ketiga puluh",
        },
        tens={20: "kedua puluh", 30: "ketiga puluh"},
        units={
            1: "satu",
            2: "dua",
            3: "tiga",
            4: "empat",
            5: "lima",
            6: "enam",
            7: "tujuh",
            8: "delapan",
            9: "sembilan",
        },
        digits="ke-[ ]1",
        roman="ke-V",
    ),
    sessions=Sessions(
        session="sidang, sesi, skb",
        meeting="pertemuan, rapat, putaran",
        committee="komisi, komite, dewan",
        between="bersama, dan, tingkat, menteri, bilateral, gabungan, antara",
        something_else="""
            ktt, ulang, tahun, abad, hari, konferensi, dialog, kunjungan, kelompok, kerja, subkomite, pbb,
            majelis, perundingan, perang, dunia, dpr, mpr, nomor, umum, keamanan, ham, kali
            """,
        other_bodies="""
            ktt, konferensi, dialog, kelompok, subkomite, pbb, majelis, perundingan, dpr, mpr, keamanan, ham
            """,
        since="sejak",
        first_since="setelah",
        articles="yang",
        another_after="sebelumnya, lalu, berikutnya, mendatang, selanjutnya",
        closes_number="komisi, komite, antara, di, ini, yang, telah, tersebut, dan, pada, akan, dengan, bersama",
        number_after=True,
    ),
    dates=Dates(
        between_days="dan, hingga, sampai",
        before_lone_year="tahun, pada, sejak, hingga, sampai, awal, akhir",
        after_lone_year_expression=r"""(?:(?<=tahun [0-9]{4})|(?=\s*(?:\Z|[.,;:!?)»”\"'’\]](?![0-9]))))""",
        from_weekday="tanggal, hari",
        to_weekday="hari",
        weekdays={5: "jum'at", 7: "ahad"},
        other_words="minggu, ahad, mei, maret",
        before_name="hari, bulan, pada",
        has_capital=True,
    ),
    figures=Figures(
        multipliers={
            1_000: "ribu",
            1_000_000: "juta",
            1_000_000_000: "miliar, milyar",
            1_000_000_000_000: "triliun, trilyun",
        },
        currencies={
            "USD": "dolar as, dolar amerika",
            "EUR": "euro",
            "IDR": "rupiah",
            "KRW": "won",
            "JPY": "yen",
            "CNY": "yuan",
        },
        counted="""
            perjanjian, persetujuan, nota, memorandum*, protokol*, dokumen, kesepakatan, kontrak, proyek,
            program
            """,
        doubt="ratus, puluh, lusin, setengah, kali",
        ranges="sampai, hingga, atau",
        and_="dan",
        count_words={
            2: "dua",
            3: "tiga",
            4: "empat",
            5: "lima",
            6: "enam",
            7: "tujuh",
            8: "delapan",
            9: "sembilan",
            10: "sepuluh, puluh, belas",
            11: "sebelas",
            100: "seratus, ratus",
        },
    ),
    template=Template(
        next_session="""
            pertemuan berikutnya, sidang berikutnya, pertemuan selanjutnya, sidang selanjutnya,
            pertemuan mendatang, sidang mendatang
            """,
        in_year="pada tahun, tahun, di tahun, pada",
        opens="dibuka, dimulai",
        committee="komisi, komite, dewan",
        committee_names=r"(?:Komisi|Komite|Dewan)\s+(?:Bersama|Gabungan)(?:\s+Tingkat\s+Menteri)?\s+{chain}",
        joins="dan",
        between="antara",
        other_session="sebelumnya, terakhir, berikutnya, mendatang, persiapan, sejak, akan, rencananya, ditunda",
        other_bodies="*subkom*, *kelompok kerja*",
        told="*mengatakan*, *mengumumkan*, *menyampaikan*, *menurut*",
        other_act="""
            *tandatangan*, *tanda tangan*, *perjanjian*, *kunjungan*, *dibentuk*, *deklarasi*, *ktt*, *forum*,
            *tiba*, *bertemu*, *menerima*
            """,
        online="daring",
        before_city="di",
        there="sana, situ",
        in_city_of="di kota",
        titles="Republik",
        unions={"EU": "Uni Eropa"},
        names_in_capitals=True,
        name_after="""
            bersama, gabungan, bilateral, tingkat, menteri, ekonomi, perdagangan, investasi, kerja, sama,
            kerjasama, teknis, tetap, dwipihak
            """,
        name_joins="dan, di, bidang, untuk, tentang",
        name_joint="bersama, gabungan, bilateral",
    ),
    page=Page(
        end="selesai",
        enquiries="informasi lebih lanjut, informasi lebih lanjut hubungi*, untuk informasi lebih lanjut",
        number="nomor, no.",
        home="IDN",
        agency="antara, kantor berita",
        joint_account="pernyataan bersama, komunike bersama",
        survey="""
            apakah halaman ini, apakah artikel ini, apakah informasi ini, apakah konten ini, beri penilaian,
            survei kepuasan, bagaimana pengalaman anda
            """,
        division=r"(?:Biro|Bagian|Direktorat|Pusat)\s.+",
        date="tanggal, tanggal terbit, tanggal publikasi",
        updated="diperbarui, diperbarui pada, pembaruan terakhir",
        hits="dilihat, dibaca",
        times="kali",
        kind="siaran pers",
        office=r"Kedutaan Besar\s+[^.:;!?]+|Kementerian\s+[^.:;!?]+",
        share="""
            beranda,
            bagikan, cetak, kembali, bagikan artikel ini, kembali ke atas, unduh, tautan, salin tautan, tag,
            kategori, komentar, lampiran, hak cipta, foto, galeri, bagikan berita ini, bagikan ke
            """,
        related="""
            berita terkait, baca juga, artikel terkait, berita lainnya, berita terbaru, lihat juga, baca
            selengkapnya, berita terkini, artikel lainnya, kontak media
            """,
        source="sumber",
        menu=r"lompat ke|langsung ke",
    ),
    countries={
        "IDN": "RI",
        "KOR": "Korea, Republik Korea",
        "USA": "Amerika Serikat",
        "GBR": "Inggris",
        "CHN": "Tiongkok, RRT",
        "SAU": "Arab Saudi",
        "ARE": "UEA, PEA",
    },
    capitals={
        "CHN": "Beijing",
        "IND": "New Delhi",
        "TUR": "Ankara",
        "AUS": "Canberra",
        "VNM": "Hanoi",
        "PAK": "Islamabad",
        "KOR": "Seoul",
    },
    bounds_of_years="paling lambat",
    bounds="""
        sebelum, sebelum akhir, sebelum tanggal, paling lambat, paling lambat tanggal, paling lambat akhir,
        selambat-lambatnya, hingga, hingga akhir, sampai, sampai dengan, sampai akhir, pada akhir, sejak,
        mulai, setelah, hingga tahun, sampai tahun, sebelum tahun, hingga akhir tahun, sampai akhir tahun,
        sebelum akhir tahun, pada akhir tahun, paling lambat akhir tahun, sampai dengan tahun
        """,
    bounds_of_ends="""
        paling lambat akhir, hingga akhir, sampai akhir, sebelum akhir, sampai dengan, hingga akhir tahun,
        sampai akhir tahun, sebelum akhir tahun, paling lambat akhir tahun, sampai dengan tahun
        """,
    bounds_of_days="paling lambat, paling lambat tanggal, selambat-lambatnya, hingga, sampai, sampai dengan",
    negations="tidak, bukan, tanpa, belum",
    cities={
        "CHN": "Beijing",
        "CHE": "Bern, Jenewa",
        "IND": "New Delhi",
        "TUR": "Ankara",
        "USA": "Washington",
        "VNM": "Hanoi",
        "IDN": "Bali, Surabaya, Bandung",
    },
    parts=YearParts(
        seasons={
            21: "musim semi",
            22: "musim panas",
            23: "musim gugur",
            24: "musim dingin",
        },
        quarter="kuartal, triwulan",
        third="caturwulan",
        half="semester, paruh",
        of_the_year=r"tahun(?! ini| lalu| depan)",
        numbers={
            1: "pertama, kesatu",
            2: "kedua",
            3: "ketiga",
            4: "keempat",
        },
        links="tahun, pada",
        fiscal="anggaran, akademik, ajaran",
    ),
    distances=Distances(
        either="atau",
        days={
            -1: "kemarin",
            0: "hari ini",
            1: "besok",
        },
        weeks={
            -1: "minggu lalu, pekan lalu",
            0: "minggu ini, pekan ini",
            1: "minggu depan, pekan depan",
        },
        months={
            -1: "bulan lalu",
            0: "bulan ini",
            1: "bulan depan, bulan mendatang",
        },
        years={
            -1: "tahun lalu, tahun kemarin, tahun sebelumnya",
            0: "tahun ini, tahun berjalan",
            1: "tahun depan, tahun mendatang, tahun berikutnya",
        },
        ends={
            "akhir tahun": "akhir tahun {}",
            "akhir tahun ini": "akhir tahun {}",
        },
        year="tahun {}",
    ),
    speakers=Speakers(
        both=r"kedua\s+(?:belah\s+)?(?:pihak|delegasi)",
        both_say="""
            menekankan, menyepakati, sepakat, menegaskan, menyambut, membahas, menyampaikan, menandatangani,
            mengutuk, menggarisbawahi, mengapresiasi, memutuskan
            """,
        auxiliaries="akan, telah",
        sides="pihak {}, delegasi {}, menlu {}, menteri luar negeri {}, menteri {}",
        passives="di*, menerima, mendapat, mendapatkan, memperoleh, beroleh, harus, perlu",
        as_said="seperti",
        turns="sementara itu, di sisi lain, pada gilirannya",
        address="bapak, ibu, dato' sri, dato' seri, dato sri, dato', dato, datuk, tan sri",
    ),
)
