namespace DtiExtract.Cli.Tests;

/// <summary>A report that the program itself reads: a commune that does not exist, on criteria of Thanh Hóa.</summary>
internal static class SomeReport
{
    public const string Text = """
        ỦY BAN NHÂN DÂN
        XÃ SUỐI MÂY

        BÁO CÁO
        Kết quả chuyển đổi số năm 2024 của xã Suối Mây, huyện Đồi Thông, tỉnh Thanh Hóa

        I. KẾT QUẢ THỰC HIỆN

        Tiêu chí số 3.5. Hồ sơ sức khỏe điện tử
        a) Yêu cầu tiêu chí: 95% người dân có hồ sơ sức khỏe điện tử.
        b) Kết quả: Trạm y tế đã lập hồ sơ sức khỏe điện tử cho 1.880/2.000 người dân, đạt 94%.
        c) Đánh giá: Đạt.

        II. ĐÁNH GIÁ CHUNG
        Xã đạt 11/12 tiêu chí được giao.

        """;
}
