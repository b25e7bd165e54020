package vn.congdongso.teams.domain;

import java.util.ArrayList;
import java.util.List;
import vn.congdongso.documents.model.Table;
import vn.congdongso.documents.model.TableColumn;
import vn.congdongso.documents.model.TableRow;

/** How a decision writes a seat: as a line of its first article, or as a row of the list behind it. */
final class SeatWording {

    private SeatWording() {}

    static String inArticle(SeatDraft seat, DecisionCase decision) {
        String text = switch (seat.kind()) {
            case OFFICE -> seat.position();
            case NAMED -> seat.position().isEmpty() ? seat.name() : seat.name() + ", " + seat.position();
            case GROUP_LEADERS -> groupLeaders(seat, decision);
            case OFFICE_BELOW -> seat.position().isEmpty() ? seat.name() : seat.position();
        };
        return seat.invited() ? "Mời " + (seat.kind() == SeatKind.NAMED ? text : Words.capitalised(text)) : text;
    }

    private static String groupLeaders(SeatDraft seat, DecisionCase decision) {
        return seat.position().isEmpty() ? Templates.allLeaders(decision.agency()) : seat.position();
    }

    static Table table(BodyDraft body, DecisionCase decision) {
        List<TableRow> rows = new ArrayList<>();
        List<Integer> numbers = SeatNumbers.of(body.seats());
        for (SeatDraft seat : body.seats()) {
            String number = numbers.get(rows.size()).toString();
            String task = decision.naming(body).of(seat.role()) + (seat.invited() ? " (mời tham gia)" : "");
            String position = seat.kind() == SeatKind.GROUP_LEADERS ? groupLeaders(seat, decision) : seat.position();
            String name = seat.kind() == SeatKind.OFFICE_BELOW ? "" : seat.name();
            rows.add(TableRow.of(number, name, position.isEmpty() ? seat.name() : position, task));
        }
        return Table.titled(
                List.of("STT", "Họ và tên", "Chức vụ", "Nhiệm vụ"),
                List.of(TableColumn.centred(2), TableColumn.text(8), TableColumn.text(9), TableColumn.text(5)),
                rows);
    }
}
