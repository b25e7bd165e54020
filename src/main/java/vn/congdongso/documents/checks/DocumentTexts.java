package vn.congdongso.documents.checks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.model.Annex;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.Block;
import vn.congdongso.documents.model.DashItem;
import vn.congdongso.documents.model.Heading;
import vn.congdongso.documents.model.NumberedItem;
import vn.congdongso.documents.model.OfficialDocument;
import vn.congdongso.documents.model.Paragraph;
import vn.congdongso.documents.model.Run;
import vn.congdongso.documents.model.Table;

/** What a document says, as plain texts in the order of reading. */
final class DocumentTexts {

    private DocumentTexts() {}

    /** Without the cells of tables and the signer: names are spelled as their owners spell them. */
    static List<String> prose(OfficialDocument document) {
        List<String> texts = new ArrayList<>();
        texts.add(document.issuer().name());
        texts.add(document.title());
        texts.add(document.authority() == null ? "" : document.authority());
        texts.addAll(document.addressees());
        texts.addAll(document.bases());
        texts.addAll(of(document.body()));
        document.signature().lines().forEach(line -> texts.add(line.text()));
        texts.addAll(document.recipients());
        for (Annex annex : document.annexes()) {
            texts.add(annex.title());
            texts.addAll(of(annex.blocks()));
        }
        return texts;
    }

    static List<String> of(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        blocks.forEach(block -> add(texts, block));
        return texts;
    }

    private static void add(List<String> texts, Block block) {
        switch (block) {
            case Article article -> {
                if (article.title() != null) {
                    texts.add(article.title());
                }
                article.blocks().forEach(inner -> add(texts, inner));
            }
            case Heading heading -> texts.add(heading.title());
            case Paragraph paragraph -> texts.add(joined(paragraph.runs()));
            case NumberedItem item -> texts.add(joined(item.runs()));
            case DashItem item -> texts.add(joined(item.runs()));
            case Table table -> {}
        }
    }

    private static String joined(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString();
    }

    /** For comparing: small letters without marks, so that neither capitals nor either tone style matter. */
    static String folded(@Nullable String text) {
        String small =
                (text == null ? "" : text).strip().toLowerCase(Locale.ROOT).replace('đ', 'd');
        return Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
