package vn.congdongso.access.web;

/** @param reason unknown, revoked, expired, used-up; or none when there was no link at all */
public record InvitationClosedPage(String reason) {

    static InvitationClosedPage withoutLink() {
        return new InvitationClosedPage("none");
    }

    public String titleKey() {
        return "access.invitation." + reason + ".title";
    }

    public String textKey() {
        return "access.invitation." + reason + ".text";
    }
}
