package vn.congdongso.documents.registers.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdongso.documents.registers.Dispatch;
import vn.congdongso.documents.registers.Incoming;
import vn.congdongso.documents.registers.IncomingRegister;
import vn.congdongso.documents.registers.OutgoingLine;
import vn.congdongso.documents.registers.OutgoingRegister;
import vn.congdongso.documents.registers.RegisterFilter;
import vn.congdongso.documents.registers.web.RegisterBook.BookColumn;
import vn.congdongso.documents.registers.web.RegisterBook.BookRow;
import vn.congdongso.shared.Today;
import vn.congdongso.units.UnitLevel;
import vn.congdongso.units.UnitSummary;
import vn.congdongso.webui.Messages;

/** Puts registers into the columns of NĐ 30/2020/NĐ-CP, Phụ lục IV. */
@Component
class RegisterBooks {

    /** The language of what is bound, whatever the viewer reads. */
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final int[] OUTGOING_WIDTHS = {11, 8, 26, 11, 18, 11, 6, 8, 10, 12};
    private static final int[] INCOMING_WIDTHS = {8, 6, 17, 12, 8, 28, 12, 8, 10, 12};
    private static final int[] FOLLOWING_WIDTHS = {6, 36, 14, 9, 22, 13, 14};

    private final OutgoingRegister outgoing;
    private final IncomingRegister incoming;
    private final Messages messages;
    private final Today today;

    RegisterBooks(OutgoingRegister outgoing, IncomingRegister incoming, Messages messages, Today today) {
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.messages = messages;
        this.today = today;
    }

    /** Which book; the name stands in the address. */
    enum Which {
        DI,
        DEN,
        THEO_DOI;

        static Optional<Which> of(String name) {
            return Arrays.stream(values())
                    .filter(which -> which.path().equals(name))
                    .findFirst();
        }

        String path() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param most rows; what lies beyond is left out and said to be */
    RegisterBook book(Which which, UnitSummary agency, RegisterFilter filter, int most) {
        return switch (which) {
            case DI -> outgoingBook(agency, filter, most);
            case DEN -> incomingBook(agency, filter, most);
            case THEO_DOI -> followingBook(agency, filter, most);
        };
    }

    private RegisterBook outgoingBook(UnitSummary agency, RegisterFilter filter, int most) {
        List<OutgoingLine> lines = outgoing.book(filter, 0, most + 1);
        List<OutgoingLine> shown = lines.subList(0, Math.min(most, lines.size()));
        String span = shown.isEmpty()
                ? word("registers.book.year", year(filter))
                : word(
                        "registers.book.span",
                        year(filter),
                        DayWords.of(shown.getFirst().issuedOn()),
                        DayWords.of(shown.getLast().issuedOn()),
                        shown.getFirst().notation(),
                        shown.getLast().notation());
        return book(
                "outgoing",
                OUTGOING_WIDTHS,
                agency,
                span,
                shown.stream().map(this::row).toList(),
                lines,
                shown);
    }

    private RegisterBook incomingBook(UnitSummary agency, RegisterFilter filter, int most) {
        List<Incoming> lines = incoming.book(filter, 0, most + 1);
        List<Incoming> shown = lines.subList(0, Math.min(most, lines.size()));
        return book(
                "incoming",
                INCOMING_WIDTHS,
                agency,
                span(filter, shown),
                shown.stream().map(this::row).toList(),
                lines,
                shown);
    }

    private RegisterBook followingBook(UnitSummary agency, RegisterFilter filter, int most) {
        List<Incoming> lines = incoming.byUrgency(filter, 0, most + 1);
        List<Incoming> shown = lines.subList(0, Math.min(most, lines.size()));
        return book(
                "following",
                FOLLOWING_WIDTHS,
                agency,
                word("registers.book.as-of", DayWords.of(today.today())),
                shown.stream().map(this::followed).toList(),
                lines,
                shown);
    }

    private RegisterBook book(
            String name,
            int[] widths,
            UnitSummary agency,
            String span,
            List<BookRow> rows,
            List<?> found,
            List<?> shown) {
        List<BookColumn> columns = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            columns.add(new BookColumn(word("registers.book." + name + "." + (i + 1)), widths[i]));
        }
        return new RegisterBook(
                word("registers.book." + name), head(agency), span, columns, rows, found.size() > shown.size());
    }

    private String span(RegisterFilter filter, List<Incoming> shown) {
        return shown.isEmpty()
                ? word("registers.book.year", year(filter))
                : word(
                        "registers.book.span",
                        year(filter),
                        DayWords.of(shown.getFirst().arrivedOn()),
                        DayWords.of(shown.getLast().arrivedOn()),
                        Integer.toString(shown.getFirst().number()),
                        Integer.toString(shown.getLast().number()));
    }

    private static String year(RegisterFilter filter) {
        return Integer.toString(filter.year());
    }

    private String head(UnitSummary agency) {
        String name = agency.level() == UnitLevel.NATION
                ? agency.fullName()
                : word("registers.book.agency", agency.fullName());
        return name.toUpperCase(VIETNAMESE);
    }

    private BookRow row(OutgoingLine line) {
        Dispatch dispatch = line.dispatch();
        Integer copies = dispatch.copies();
        String note = line.stands()
                ? dispatch.note()
                : (word(OutgoingPage.statusKey(line.status())) + ". " + dispatch.note()).strip();
        return new BookRow(
                List.of(
                        line.notation(),
                        DayWords.of(line.issuedOn()),
                        line.kindAndSubject(),
                        line.signer(),
                        line.recipients(),
                        dispatch.keeper(),
                        copies == null ? "" : copies.toString(),
                        DayWords.of(dispatch.sentOn()),
                        dispatch.signedFor(),
                        note),
                !line.stands());
    }

    private BookRow row(Incoming line) {
        return new BookRow(
                List.of(
                        DayWords.of(line.arrivedOn()),
                        Integer.toString(line.number()),
                        line.arrival().author(),
                        line.arrival().code(),
                        DayWords.of(line.arrival().dated()),
                        line.kindAndSubject(),
                        line.arrival().receiver(),
                        DayWords.of(line.arrival().forwardedOn()),
                        line.arrival().signedFor(),
                        note(line)),
                line.voidedOn() != null);
    }

    private BookRow followed(Incoming line) {
        String what = String.join(
                        ", ",
                        List.of(
                                        (line.arrival().kind() + " "
                                                        + line.arrival().code())
                                                .strip(),
                                        DayWords.of(line.arrival().dated()),
                                        line.arrival().author())
                                .stream()
                                .filter(part -> !part.isEmpty())
                                .toList())
                + ": " + line.arrival().subject();
        String done = line.settledOn() == null
                ? line.progress()
                : (word("registers.book.settled", DayWords.of(line.settledOn())) + " " + line.progress()).strip();
        return new BookRow(
                List.of(
                        Integer.toString(line.number()),
                        what,
                        line.arrival().receiver(),
                        DayWords.of(line.arrival().dueOn()),
                        line.state(today.today()) == Incoming.State.LATE
                                ? (word("registers.state.late") + ". " + done).strip()
                                : done,
                        line.answerNotation(),
                        note(line)),
                line.voidedOn() != null);
    }

    private String note(Incoming line) {
        return line.voidedOn() == null
                ? line.arrival().note()
                : word("registers.book.voided", Objects.requireNonNullElse(line.voidReason(), ""));
    }

    private String word(String key, Object... args) {
        return messages.text(VIETNAMESE, key, args);
    }
}
