package vn.congdongso.documents.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdongso.documents.model.OfficialDocument;

/**
 * A legal basis names kind, number, body, day and subject; a law neither number nor body (Decree 30/2020, appendix I, part
 * II.6).
 */
final class Citations {

    private static final Pattern NUMBERED = Pattern.compile("số\\s*:?\\s*\\d+\\s*[-/]", Pattern.UNICODE_CASE);
    private static final Pattern LAW = Pattern.compile("^Căn cứ (Luật|Bộ luật|Pháp lệnh|Hiến pháp) \\p{L}");
    private static final Pattern DAY = Pattern.compile(
            "ngày\\s+\\d{1,2}([/.\\-]|\\s+tháng\\s+)\\d{1,2}([/.\\-]|\\s+năm\\s+)\\d{4}", Pattern.UNICODE_CASE);
    private static final Pattern LAW_NUMBER = Pattern.compile("số\\s*\\d+/\\d{4}/(QH|UBTVQH)\\d*");
    private static final Pattern BODY = Pattern.compile("\\bcủa\\s+\\p{Lu}|/TTg|-TTg|-CP\\b|/TU\\b");

    List<Finding> check(OfficialDocument document) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < document.bases().size(); i++) {
            check(findings, document.bases().get(i), i + 1);
        }
        return findings;
    }

    private static void check(List<Finding> findings, String basis, int no) {
        boolean law = LAW.matcher(basis).find();
        boolean numbered = NUMBERED.matcher(basis).find();
        if (law && LAW_NUMBER.matcher(basis).find()) {
            findings.add(Finding.warning("bases.law-number").at(Spot.of("basis", no)));
        }
        if ((law || numbered) && !DAY.matcher(basis).find()) {
            findings.add(Finding.warning("bases.day").at(Spot.of("basis", no)));
        }
        if (numbered
                && !law
                && basis.startsWith("Căn cứ")
                && !BODY.matcher(basis).find()) {
            findings.add(Finding.warning("bases.body").at(Spot.of("basis", no)));
        }
    }
}
