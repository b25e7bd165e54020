package vn.congdongso.documents.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdongso.documents.model.OfficialDocument;

/** What the text says is attached is attached, and the other way round. */
final class AnnexMentions {

    private static final Pattern ATTACHED = Pattern.compile(
            "((?:danh sách|phụ lục|biểu mẫu|quy chế|kế hoạch|đề cương|văn bản)[^.;()]{0,40}?(?:kèm theo|đính kèm))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAMED =
            Pattern.compile("phụ lục|kèm theo|đính kèm|danh sách", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    List<Finding> check(OfficialDocument document) {
        List<Finding> findings = new ArrayList<>();
        List<Reading.Passage> body = Reading.body(document);
        if (document.annexes().isEmpty()) {
            mention(body).ifPresent(findings::add);
        } else if (body.stream()
                .noneMatch(passage -> NAMED.matcher(passage.text()).find())) {
            findings.add(Finding.warning("annex.not-mentioned"));
        }
        return findings;
    }

    private static Optional<Finding> mention(List<Reading.Passage> body) {
        for (Reading.Passage passage : body) {
            Matcher attached = ATTACHED.matcher(passage.text());
            if (attached.find()) {
                return Optional.of(
                        Finding.error("annex.missing", attached.group(1)).at(passage.spot()));
            }
        }
        return Optional.empty();
    }
}
