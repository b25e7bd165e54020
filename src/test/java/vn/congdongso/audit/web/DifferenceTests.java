package vn.congdongso.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTests {

    @Test
    void onlyWhatDiffersIsShown() {
        assertThat(Difference.between("{\"name\":\"cũ\",\"count\":1}", "{\"name\":\"mới\",\"count\":1}"))
                .containsExactly(new Difference("name", "cũ", "mới"));
    }

    @Test
    void listsAndInnerStatesAreNamedByTheirPath() {
        assertThat(Difference.between(null, "{\"seats\":[{\"person\":{\"value\":\"p1\"},\"leads\":true}]}"))
                .containsExactly(
                        new Difference("seats[0].person", "", "p1"), new Difference("seats[0].leads", "", "true"));
    }

    @Test
    void whatIsGoneIsShownWithWhatItWas() {
        assertThat(Difference.between("{\"a\":\"x\",\"b\":null}", null)).containsExactly(new Difference("a", "x", ""));
        assertThat(Difference.between(null, null)).isEmpty();
    }

    @Test
    void aSpreadsheetCalculatesNothingOfIt() {
        assertThat(TrailCsv.cell("=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(TrailCsv.cell("nói \"có\"")).isEqualTo("\"nói \"\"có\"\"\"");
    }
}
