package vn.congdongso.composition.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.congdongso.access.Allowed;
import vn.congdongso.access.CurrentAccount;
import vn.congdongso.access.Permission;
import vn.congdongso.composition.domain.CheckedBody;
import vn.congdongso.composition.domain.Examiner;
import vn.congdongso.composition.domain.RuleSet;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitId;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.units.Units;
import vn.congdongso.webui.CsvLines;
import vn.congdongso.webui.DateText;
import vn.congdongso.webui.Messages;

/** All bodies of a province or commune with their deviations, as a table for spreadsheets. */
@Controller
class ResultDownload {

    private static final List<String> HEADINGS = List.of("commune", "body", "standing", "deviation", "clause", "rule");

    private final Examiner examiner;
    private final Units units;
    private final Scope scope;
    private final Today today;
    private final Messages messages;

    ResultDownload(Examiner examiner, Units units, Scope scope, Today today, Messages messages) {
        this.examiner = examiner;
        this.units = units;
        this.scope = scope;
        this.today = today;
        this.messages = messages;
    }

    @GetMapping(Ways.RESULTS + ".csv")
    @Allowed(Permission.VIEW_RULES)
    void csv(
            @RequestParam(defaultValue = "") String donVi,
            @RequestParam(defaultValue = "") String ngay,
            CurrentAccount who,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        LocalDate day = DateText.parse(ngay).orElse(today.today());
        UnitSummary unit = unit(donVi, day, who);
        List<CheckedBody> checked = examiner.on(unit.id(), day);
        Map<UnitId, UnitSummary> communes = new HashMap<>(units.findAll(
                checked.stream().map(CheckedBody::commune).distinct().toList(), day));
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("thanh-phan-to-%s.csv".formatted(day))
                        .build()
                        .toString());
        Writer csv = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        csv.write(CsvLines.BYTE_ORDER_MARK);
        csv.write(CsvLines.line(HEADINGS.stream()
                .map(heading -> messages.text(language, "composition.csv." + heading))
                .toList()));
        for (CheckedBody body : checked) {
            UnitSummary commune = communes.get(body.commune());
            for (List<String> line : lines(body, commune == null ? "" : commune.title(), language)) {
                csv.write(CsvLines.line(line));
            }
        }
        csv.flush();
    }

    /** The nation is read province by province; there is no table of all of it. */
    private UnitSummary unit(String sent, LocalDate day, CurrentAccount who) {
        try {
            UnitId unit = new UnitId(UUID.fromString(sent));
            return units.find(unit, day)
                    .filter(found -> scope.views(who, unit) && found.level() != UnitLevel.NATION)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
    }

    /** One for each deviation; one for a body without any. */
    private List<List<String>> lines(CheckedBody body, String commune, Locale language) {
        String standing = messages.text(language, "composition.standing." + Ways.key(body.standing()));
        RuleSet rule = body.rule();
        String name = rule == null ? "" : rule.head().name();
        Stream<List<String>> found = ResultPages.lines(body).stream()
                .map(line -> List.of(
                        commune,
                        body.name(),
                        messages.text(language, "composition.standing." + Ways.key(line.standing())),
                        messages.text(
                                language,
                                line.words().key(),
                                line.words().args().toArray()),
                        line.clause(),
                        name));
        return body.deviations().isEmpty()
                ? List.of(List.of(commune, body.name(), standing, "", "", name))
                : found.toList();
    }
}
