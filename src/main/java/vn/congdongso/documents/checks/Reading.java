package vn.congdongso.documents.checks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.congdongso.documents.model.Annex;
import vn.congdongso.documents.model.Article;
import vn.congdongso.documents.model.Block;
import vn.congdongso.documents.model.OfficialDocument;

/** A document's texts in the order of reading, each with the place where it stands; letters composed. */
final class Reading {

    /** One paragraph. */
    record Passage(Spot spot, String text) {}

    private final List<Passage> passages = new ArrayList<>();

    private Reading() {}

    /** Without tables and the signer: names are spelled as their owners spell them. */
    static List<Passage> whole(OfficialDocument document) {
        Reading reading = new Reading();
        reading.add(Spot.of("head"), document.issuer().name());
        reading.add(Spot.of("title"), document.title());
        reading.listed("addressee", document.addressees());
        reading.listed("basis", document.bases());
        reading.body(document.body());
        reading.listed("recipient", document.recipients());
        reading.annexes(document.annexes());
        return reading.passages;
    }

    /** The text alone, without what stands around it. */
    static List<Passage> body(OfficialDocument document) {
        Reading reading = new Reading();
        reading.body(document.body());
        return reading.passages;
    }

    static List<Passage> bodyAndAnnexes(OfficialDocument document) {
        Reading reading = new Reading();
        reading.body(document.body());
        reading.annexes(document.annexes());
        return reading.passages;
    }

    private void listed(String what, List<String> texts) {
        for (int i = 0; i < texts.size(); i++) {
            add(Spot.of(what, i + 1), texts.get(i));
        }
    }

    private void body(List<Block> blocks) {
        int line = 0;
        for (Block block : blocks) {
            for (String text : DocumentTexts.of(List.of(block))) {
                line++;
                add(
                        block instanceof Article article ? Spot.of("article", article.number()) : Spot.of("line", line),
                        text);
            }
        }
    }

    private void annexes(List<Annex> annexes) {
        for (int i = 0; i < annexes.size(); i++) {
            int line = 0;
            add(Spot.of("annex", i + 1), annexes.get(i).title());
            for (String text : DocumentTexts.of(annexes.get(i).blocks())) {
                line++;
                add(Spot.of("annex.line", i + 1, line), text);
            }
        }
    }

    private void add(Spot spot, String text) {
        passages.add(new Passage(spot, Normalizer.normalize(text, Normalizer.Form.NFC)));
    }
}
