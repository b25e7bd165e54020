package vn.congdongso.documents.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.OfficialDocument;

/** Articles are named with a capital (Decree 30/2020, appendix II, part V.8), and exist. */
final class References {

    private static final Pattern SMALL = Pattern.compile("\\bđiều (\\d{1,3})\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OWN = Pattern.compile(
            "(?:tên|thành phần|nêu|quy định|danh sách) tại Điều (\\d{1,3})(?! (?:của|Luật|Nghị|Thông|Quyết|Kế))\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    List<Finding> check(OfficialDocument document) {
        List<Finding> findings = new ArrayList<>();
        Set<Integer> articles = document.body().stream()
                .filter(Article.class::isInstance)
                .map(block -> ((Article) block).number())
                .collect(Collectors.toSet());
        for (Reading.Passage passage : Reading.whole(document)) {
            Matcher small = SMALL.matcher(passage.text());
            while (small.find()) {
                findings.add(Finding.warning("article.small", small.group(), "Điều " + small.group(1))
                        .at(passage.spot()));
            }
            Matcher own = OWN.matcher(passage.text());
            while (!articles.isEmpty() && own.find()) {
                if (!articles.contains(Integer.parseInt(own.group(1)))) {
                    findings.add(Finding.error("article.unknown", own.group(1)).at(passage.spot()));
                }
            }
        }
        return findings;
    }
}
