package vn.congdongso.outreach.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Optional;
import vn.congdongso.access.AccountId;
import vn.congdongso.outreach.VisitResult;
import vn.congdongso.teams.BodyId;

/** What one member says about one visit of a team: the part that a repeated send has in common with the first. */
record VisitContent(
        BodyId body,
        AccountId by,
        String topic,
        int people,
        VisitResult result,
        LocalDate day,
        Circumstances circumstances) {

    /** Empty while an answer is missing: such a visit cannot have been stored. */
    static Optional<VisitContent> of(BodyId body, AccountId by, VisitEntry entry) {
        String topic = entry.topic();
        Integer people = entry.people();
        VisitResult result = entry.result();
        LocalDate day = entry.day();
        return topic == null || people == null || result == null || day == null
                ? Optional.empty()
                : Optional.of(new VisitContent(body, by, topic, people, result, day, entry.circumstances()));
    }

    byte[] hash() {
        String text = String.join(
                "\n", body.toString(), by.toString(), topic, String.valueOf(people), result.name(), day.toString());
        String more = circumstances.line();
        return digest(more.isEmpty() ? text : text + "\n" + more);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
