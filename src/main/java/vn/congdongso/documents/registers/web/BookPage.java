package vn.congdongso.documents.registers.web;

/**
 * @param back to the register on the screen
 * @param cutWords said where rows are left out
 */
public record BookPage(RegisterBook book, String back, String cutWords) {}
