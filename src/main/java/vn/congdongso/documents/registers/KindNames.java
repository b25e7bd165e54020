package vn.congdongso.documents.registers;

import java.util.List;

/** What a document can call itself: the 29 kinds of NĐ 30/2020/NĐ-CP, Điều 7, laws and regulations, and letters of citizens. */
public final class KindNames {

    /** The usual ones first. */
    public static final List<String> INCOMING = List.of(
            "Công văn",
            "Quyết định",
            "Kế hoạch",
            "Giấy mời",
            "Thông báo",
            "Báo cáo",
            "Tờ trình",
            "Hướng dẫn",
            "Chỉ thị",
            "Nghị quyết",
            "Nghị định",
            "Thông tư",
            "Luật",
            "Công điện",
            "Quy chế",
            "Quy định",
            "Thông cáo",
            "Chương trình",
            "Phương án",
            "Đề án",
            "Dự án",
            "Biên bản",
            "Hợp đồng",
            "Bản ghi nhớ",
            "Bản thỏa thuận",
            "Giấy ủy quyền",
            "Giấy giới thiệu",
            "Giấy nghỉ phép",
            "Phiếu gửi",
            "Phiếu chuyển",
            "Phiếu báo",
            "Thư công",
            "Đơn thư");

    public static final List<String> BASES = List.of(
            "Luật",
            "Bộ luật",
            "Pháp lệnh",
            "Nghị quyết",
            "Nghị định",
            "Quyết định",
            "Thông tư",
            "Chỉ thị",
            "Kế hoạch",
            "Chương trình",
            "Đề án",
            "Hướng dẫn",
            "Công văn",
            "Thông báo",
            "Tờ trình");

    private KindNames() {}
}
