/**
 * Measures the finished program from outside: starts it, sends what phones and browsers send, kills it, counts again.
 * Shares no code with it, so that a mistake there cannot hide here.
 */
package vn.congdongso.bench;
