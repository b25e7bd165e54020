package vn.congdongso.targets.domain;

import java.time.Instant;
import java.time.YearMonth;
import vn.congdongso.targets.AssignmentId;

/**
 * An act of assigning as its history shows it.
 *
 * @param document by which it was assigned, may be empty where a reason is given
 * @param teams to how many bodies
 * @param least of what one body owes in each of the months
 * @param most of what one body owes in each of the months
 * @param total of what all of them owe in each of the months
 */
public record Assignment(
        AssignmentId id,
        YearMonth from,
        YearMonth to,
        String document,
        String reason,
        String byName,
        Instant at,
        int teams,
        int least,
        int most,
        long total) {}
