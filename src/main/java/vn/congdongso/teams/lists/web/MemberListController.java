package vn.congdongso.teams.lists.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.Permission;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.shared.Outcome;
import vn.congdongso.shared.Violation;
import vn.congdongso.tables.SpreadsheetText;
import vn.congdongso.tables.TableText;
import vn.congdongso.teams.domain.Decisions;
import vn.congdongso.teams.lists.KeptLists;
import vn.congdongso.teams.lists.ListCheck;
import vn.congdongso.teams.lists.ListRow;
import vn.congdongso.teams.lists.MemberLists;
import vn.congdongso.teams.lists.OldEncoding;
import vn.congdongso.teams.lists.web.MemberListPage.Counts;
import vn.congdongso.teams.lists.web.MemberListPage.OldLetters;
import vn.congdongso.teams.lists.web.MemberListPage.Shown;
import vn.congdongso.teams.lists.web.MemberListPage.Taken;
import vn.congdongso.webui.FormView;
import vn.congdongso.webui.Pages;
import vn.congdongso.webui.Paging;
import vn.congdongso.webui.Toasts;

/** A list of members beside a draft decision: handed in, looked over, mended, put in, taken back. */
@Controller
class MemberListController {

    private static final String TEMPLATE = "memberlist/list";
    private static final String TEXT = "list";
    private static final int SIZE = 50;
    private static final int SAMPLE = 4;

    private final MemberLists lists;
    private final Decisions decisions;
    private final Toasts toasts;

    MemberListController(MemberLists lists, Decisions decisions, Toasts toasts) {
        this.lists = lists;
        this.decisions = decisions;
        this.toasts = toasts;
    }

    @GetMapping("/quyet-dinh/{documentId}/danh-sach")
    @Allowed(value = Permission.DRAFT_DECISION, on = "documentId")
    ModelAndView show(
            @PathVariable DocumentId documentId,
            @RequestParam(defaultValue = "false") String loi,
            @RequestParam(name = Paging.PARAMETER, defaultValue = "1") int page) {
        open(documentId);
        return Pages.page(TEMPLATE, page(documentId, FormView.empty(), "true".equals(loi), page, null));
    }

    @PostMapping("/quyet-dinh/{documentId}/danh-sach")
    @Allowed(value = Permission.DRAFT_DECISION, on = "documentId")
    ModelAndView act(
            @PathVariable DocumentId documentId,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletResponse response)
            throws IOException {
        open(documentId);
        return switch (sent.getOrDefault("viec", "")) {
            case "luu" -> {
                mend(documentId, sent);
                toasts.say(response, "memberlist.saved");
                yield back(documentId, sent);
            }
            case "dua-vao" -> {
                mend(documentId, sent);
                yield answered(documentId, sent, lists.apply(documentId), "memberlist.applied", response);
            }
            case "hoan-tac" -> answered(documentId, sent, lists.undo(documentId), "memberlist.undone", response);
            case "bo" -> {
                lists.drop(documentId);
                toasts.say(response, "memberlist.dropped");
                yield back(documentId, Map.of());
            }
            default -> takeIn(documentId, sent, file, response);
        };
    }

    private ModelAndView answered(
            DocumentId document,
            Map<String, String> sent,
            Outcome<Integer> outcome,
            String said,
            HttpServletResponse response) {
        return switch (outcome) {
            case Outcome.Accepted<Integer>(Integer people) -> {
                toasts.say(response, said, people);
                yield back(document, Map.of());
            }
            case Outcome.Refused<Integer>(List<Violation> violations) ->
                Pages.refused(
                        TEMPLATE,
                        page(
                                document,
                                FormView.empty().with(violations),
                                onlyBad(sent),
                                number(sent, Paging.PARAMETER),
                                null));
        };
    }

    private ModelAndView takeIn(
            DocumentId document, Map<String, String> sent, @Nullable MultipartFile file, HttpServletResponse response)
            throws IOException {
        String text = sent.getOrDefault(TEXT, "");
        if (file != null && !file.isEmpty()) {
            switch (TableText.read(content(file))) {
                case Outcome.Accepted<String>(String read) -> text = read;
                case Outcome.Refused<String>(List<Violation> violations) -> {
                    return refused(document, text, violations, null);
                }
            }
        }
        OldEncoding encoding = OldEncoding.of(text).orElse(null);
        if (encoding != null && "chuyen".equals(sent.get("viec"))) {
            text = encoding.toUnicode(text);
        } else if (encoding != null) {
            List<String> sample = encoding.toUnicode(text)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .limit(SAMPLE)
                    .toList();
            return refused(document, text, List.of(), new OldLetters(encoding, sample));
        }
        return switch (lists.takeIn(document, text)) {
            case Outcome.Accepted<Integer>(Integer rows) -> {
                toasts.say(response, "memberlist.taken-in", rows);
                yield back(document, Map.of());
            }
            case Outcome.Refused<Integer>(List<Violation> violations) -> refused(document, text, violations, null);
        };
    }

    private ModelAndView refused(
            DocumentId document, String text, List<Violation> violations, @Nullable OldLetters old) {
        FormView form = FormView.of(Map.of(TEXT, SpreadsheetText.kept(text))).with(violations);
        return Pages.refused(TEMPLATE, page(document, form, false, 1, old));
    }

    private static byte[] content(MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(SpreadsheetText.LARGEST + 1);
        }
    }

    /** The rows that the page showed, as the clerk left them. */
    private void mend(DocumentId document, Map<String, String> sent) {
        List<ListCheck.Line> before = lists.check(document);
        Map<Integer, ListRow> mended = new HashMap<>();
        for (int index : shown(sent)) {
            if (index < 0 || index >= before.size()) {
                continue;
            }
            ListRow row = before.get(index).row();
            String field = "rows." + index + ".";
            mended.put(
                    index,
                    new ListRow(
                            row.line(),
                            sent.getOrDefault(field + "place", row.place()),
                            sent.getOrDefault(field + "name", row.name()),
                            sent.getOrDefault(field + "position", row.position()),
                            sent.getOrDefault(field + "role", row.role()),
                            sent.getOrDefault(field + "phone", row.phone()),
                            "true".equals(sent.get(field + "taken"))));
        }
        if (!mended.isEmpty()) {
            lists.mend(document, mended);
        }
    }

    private static List<Integer> shown(Map<String, String> sent) {
        return Stream.of(sent.getOrDefault("shown", "").split(","))
                .limit(SIZE)
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .toList();
    }

    private static ModelAndView back(DocumentId document, Map<String, String> sent) {
        String address = "/quyet-dinh/" + document + "/danh-sach";
        int page = number(sent, Paging.PARAMETER);
        return new ModelAndView(
                Pages.redirect(address + "?loi=" + onlyBad(sent) + "&" + Paging.PARAMETER + "=" + page));
    }

    private static boolean onlyBad(Map<String, String> sent) {
        return "true".equals(sent.get("loi"));
    }

    private static int number(Map<String, String> sent, String parameter) {
        String text = sent.getOrDefault(parameter, "");
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 1;
    }

    /** Only drafts take lists. */
    private void open(DocumentId document) {
        if (decisions.find(document).filter(decision -> !decision.issued()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private MemberListPage page(
            DocumentId document, FormView form, boolean onlyBad, int number, @Nullable OldLetters old) {
        List<ListCheck.Line> all = lists.check(document);
        List<Shown> wanted = IntStream.range(0, all.size())
                .mapToObj(i -> new Shown(i, all.get(i)))
                .filter(shown -> !onlyBad || !shown.line().good())
                .toList();
        Paging paging = new Paging(number, SIZE, wanted.size());
        List<Shown> lines = wanted.stream().skip(paging.offset()).limit(SIZE).toList();
        int going = (int) all.stream().filter(ListCheck.Line::goes).count();
        int bad = (int) all.stream().filter(line -> !line.good()).count();
        KeptLists.Applied applied = lists.applied(document);
        return new MemberListPage(
                document,
                form.with(
                        form.violations().isEmpty()
                                ? lines.stream()
                                        .flatMap(shown -> shown.line().errors().stream())
                                        .toList()
                                : form.violations()),
                lines,
                new Counts(all.size(), going, bad),
                paging,
                onlyBad,
                lists.leftOut(document),
                applied == null
                        ? null
                        : new Taken(applied.people(), applied.at().plus(KeptLists.KEPT)),
                old);
    }
}
