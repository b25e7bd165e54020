package vn.congdongso.access.web;

public record InvitationPage(String token, String name, String bodyName) {

    public String action() {
        return "/moi/" + token;
    }
}
