package vn.congdongso.documents.registers;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.DocumentId;
import vn.congdongso.units.UnitId;

/**
 * A row of the register of incoming documents.
 *
 * @param number of arrival, in one series for each year
 * @param progress how far the matter is, in words
 * @param settledOn the day on which it was dealt with
 * @param answer the outgoing document that answers it
 * @param answerNotation number and symbol of the answer; empty without one
 * @param voidedOn the day on which the row was struck out; its number stays taken
 * @param version goes up with every change
 */
public record Incoming(
        IncomingId id,
        UnitId agency,
        int number,
        LocalDate arrivedOn,
        Arrival arrival,
        String progress,
        @Nullable LocalDate settledOn,
        @Nullable DocumentId answer,
        String answerNotation,
        @Nullable LocalDate voidedOn,
        @Nullable String voidReason,
        int version) {

    /** How a row stands on a day. */
    public enum State {
        OPEN,
        LATE,
        SETTLED,
        VOID;

        /** Last part of a message key. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public State state(LocalDate day) {
        if (voidedOn != null) {
            return State.VOID;
        }
        if (settledOn != null) {
            return State.SETTLED;
        }
        LocalDate due = arrival.dueOn();
        return due != null && due.isBefore(day) ? State.LATE : State.OPEN;
    }

    public boolean open() {
        return voidedOn == null && settledOn == null;
    }

    public String kindAndSubject() {
        return (arrival.kind() + " " + arrival.subject()).strip();
    }
}
