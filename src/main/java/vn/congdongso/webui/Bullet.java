package vn.congdongso.webui;

/** The measures of a bullet bar in a box 100 wide: how far the value reaches, where the mark of the target stands. */
public record Bullet(double value, double target) {

    public static Bullet of(long value, long target) {
        double whole = Math.max(1, Math.max(value, target));
        return new Bullet(rounded(Math.max(0, value) / whole * 100), rounded(Math.max(0, target) / whole * 100));
    }

    private static double rounded(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
