package vn.congdongso.people;

/**
 * @param fullName family name first, as on a decision's list
 * @param position what the person is besides, as the list gives it: Bí thư Chi bộ thôn; may be empty
 */
public record Person(PersonId id, String fullName, String position) {

    /** The name by which people address each other. */
    public String givenName() {
        return fullName.substring(fullName.lastIndexOf(' ') + 1);
    }
}
