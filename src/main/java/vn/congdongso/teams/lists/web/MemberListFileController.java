package vn.congdongso.teams.lists.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.teams.lists.ListRow;
import vn.congdongso.teams.lists.MemberLists;
import vn.congdongso.webui.Messages;

/** What is left of a list, for whoever rather mends it in Excel. */
@Controller
class MemberListFileController {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final MemberLists lists;
    private final Messages messages;

    MemberListFileController(MemberLists lists, Messages messages) {
        this.lists = lists;
        this.messages = messages;
    }

    @GetMapping("/quyet-dinh/{documentId}/danh-sach/con-lai.csv")
    @Allowed(value = Permission.DRAFT_DECISION, on = "documentId")
    ResponseEntity<byte[]> rest(@PathVariable DocumentId documentId, Locale language) {
        Stream<List<String>> head = Stream.of(Stream.of("place", "name", "position", "role", "phone")
                .map(column -> messages.text(language, "memberlist.column." + column))
                .toList());
        Stream<List<String>> rows = lists.check(documentId).stream().map(line -> cells(line.row()));
        String text = Stream.concat(head, rows)
                .map(cells ->
                        cells.stream().map(MemberListFileController::quoted).collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(messages.text(language, "memberlist.rest.file"))
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(ListRow row) {
        return List.of(row.place(), row.name(), row.position(), row.role(), row.phone());
    }

    /** A cell that begins like a formula gets a mark before it, so that Excel shows it and does not reckon. */
    private static String quoted(String cell) {
        String safe = cell.matches("(?s)[=+@\\-\\t].*") ? "'" + cell : cell;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
