package vn.congdongso.documents.registers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.documents.Documents;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.DocumentKind;
import vn.congdongso.documents.model.DocumentNumber;
import vn.congdongso.documents.model.IssuingBody;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Signature;
import vn.congdongso.units.UnitId;

/** Documents that left and arrived, and files of every sort. */
@Component
public class RegisterFixtures {

    private final Documents documents;

    RegisterFixtures(Documents documents) {
        this.documents = documents;
    }

    public static Arrival anArrival(LocalDate day, String code) {
        return new Arrival(
                day,
                "Sở Khoa học và Công nghệ",
                code,
                day.minusDays(2),
                "Công văn",
                "Hướng dẫn thành lập Tổ công nghệ số cộng đồng",
                "Phòng Văn hóa - Xã hội",
                null,
                "",
                "",
                null);
    }

    public static OfficialDocument aLetter(String subject) {
        return OfficialDocument.draft(
                        DocumentKind.CONG_VAN,
                        IssuingBody.of("ỦY BAN NHÂN DÂN PHƯỜNG CẨM THÀNH", "Ủy ban nhân dân phường Cẩm Thành"),
                        DocumentNumber.blank("UBND-VHXH"),
                        DateLine.blank("Cẩm Thành", 2026))
                .title(subject)
                .to("Các tổ dân phố")
                .basedOn("Quyết định số 749/QĐ-TTg ngày 03 tháng 6 năm 2020 của Thủ tướng Chính phủ")
                .body(Paragraph.of("Đề nghị các tổ dân phố thực hiện."))
                .signed(Signature.chief("CHỦ TỊCH", "Nguyễn Văn Hưng"))
                .sentTo("Như trên", "Công an phường", "Lưu: VT")
                .write();
    }

    public DocumentId aDraft(UnitId agency, OfficialDocument content) {
        return documents.draft(agency, content);
    }

    public DocumentId issued(UnitId agency, String subject, LocalDate day) {
        DocumentId id = documents.draft(agency, aLetter(subject));
        documents.issue(id, day, null).orThrow();
        return id;
    }

    public static byte[] pdf(String words) {
        return ("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj % " + words + "\nstartxref\n9\n%%EOF\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] docx(Map<String, String> more) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put("word/document.xml", "<document/>");
        parts.putAll(more);
        return zip(parts);
    }

    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
