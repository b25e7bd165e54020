package vn.congdongso.documents.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.OfficialDocument;

/** How lists and the text end, and whether "Như Điều …" points at the article that names who carries the decision out. */
final class RecipientsAndBases {

    private static final Pattern AS_IN_ARTICLE = Pattern.compile("^nhu dieu ([0-9]{1,4})\\b");

    private final List<Finding> findings = new ArrayList<>();

    List<Finding> check(OfficialDocument document) {
        if (document.addressees().size() > 1) {
            marks("addressees.marks", document.addressees());
        }
        marks("bases.marks", document.bases());
        end(document);
        if (document.recipients().isEmpty()) {
            findings.add(Finding.warning("recipients.missing"));
            return findings;
        }
        marks("recipients.marks", document.recipients());
        if (!DocumentTexts.folded(document.recipients().getLast()).startsWith("luu")) {
            findings.add(Finding.warning("recipients.archive"));
        }
        enforcingArticle(document).ifPresent(enforcing -> pointsAt(document.recipients(), enforcing));
        return findings;
    }

    private void marks(String what, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            String mark = i == texts.size() - 1 ? "." : ";";
            if (!texts.get(i).strip().endsWith(mark)) {
                findings.add(Finding.warning(what, i + 1, mark));
            }
        }
    }

    private void end(OfficialDocument document) {
        List<String> texts = DocumentTexts.of(document.body());
        if (!texts.isEmpty() && !texts.getLast().strip().endsWith("./.")) {
            findings.add(Finding.warning("end"));
        }
    }

    /** The article that says who carries the decision out: by custom the last one. */
    private static OptionalInt enforcingArticle(OfficialDocument document) {
        OptionalInt enforcing = OptionalInt.empty();
        OptionalInt last = OptionalInt.empty();
        for (Article article : articles(document)) {
            last = OptionalInt.of(article.number());
            String text = DocumentTexts.folded(String.join(" ", DocumentTexts.of(List.of(article))));
            if (text.contains("trach nhiem thi hanh") || text.contains("chiu trach nhiem thuc hien")) {
                enforcing = last;
            }
        }
        return enforcing.isPresent() ? enforcing : last;
    }

    private static List<Article> articles(OfficialDocument document) {
        return document.body().stream()
                .filter(Article.class::isInstance)
                .map(Article.class::cast)
                .toList();
    }

    private void pointsAt(List<String> recipients, int enforcing) {
        for (String recipient : recipients) {
            Matcher article = AS_IN_ARTICLE.matcher(DocumentTexts.folded(recipient));
            if (article.find() && Integer.parseInt(article.group(1)) != enforcing) {
                findings.add(Finding.error("recipients.article", enforcing, Integer.parseInt(article.group(1))));
            }
        }
    }
}
