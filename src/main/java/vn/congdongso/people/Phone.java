package vn.congdongso.people;

/**
 * A phone number as it is kept.
 *
 * @param e164 with the country's code: +84912345678
 * @param zeroRestored whether what was read lacked its first 0, as spreadsheets lose it
 */
public record Phone(String e164, boolean zeroRestored) {}
