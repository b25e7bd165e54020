package vn.congdongso.documents.checks;

import java.util.ArrayList;
import java.util.List;
import vn.congdongso.documents.model.DateLine;
import vn.congdongso.documents.model.OfficialDocument;

/** What is on paper already bears a number and a whole day (Decree 30/2020, appendix I, part II.3 and II.4). */
final class NumberAndDay {

    List<Finding> check(OfficialDocument document) {
        List<Finding> findings = new ArrayList<>();
        if (document.number().number() == null) {
            findings.add(Finding.error("number.missing", document.number().symbol()));
        }
        DateLine date = document.date();
        if (date.day() == null && date.month() == null) {
            findings.add(Finding.error("date.day-and-month", Integer.toString(date.year())));
        } else if (date.day() == null) {
            findings.add(Finding.error("date.day", date.month() + "/" + date.year()));
        }
        return findings;
    }
}
