package vn.congdongso.documents.registers.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdongso.documents.registers.LegalBasis;

/**
 * A legal basis offered to whoever writes a document.
 *
 * @param citation in full, without "Căn cứ" before it and without a mark after it
 * @param lastDay on which it was in force; null while no end is known
 * @param replacedBy citation of what took its place; empty where nothing is known
 */
public record FoundBasis(
        String id, String citation, boolean ended, @Nullable LocalDate lastDay, String replacedBy) {

    static FoundBasis of(LegalBasis basis, LocalDate today) {
        return new FoundBasis(
                basis.id().toString(),
                basis.citation(),
                basis.endedOn(today),
                basis.inForce().lastDay().orElse(null),
                basis.replacedBy());
    }
}
