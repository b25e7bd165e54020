package vn.congdongso.people;

/** What a person agreed to be reached for; one consent for each (Luật 91/2025/QH15, Điều 9). */
public enum ContactPurpose {
    /** Officials and members of the own body reach the person about its work. */
    WORK_OF_THE_BODY,
    /** Residents reach the person when they need help. */
    HELP_FOR_RESIDENTS
}
