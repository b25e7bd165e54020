package vn.congdongso.documents.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A piece of the body. The set is closed: every writer prints every one of them. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Article.class, name = "article"),
    @JsonSubTypes.Type(value = Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = NumberedItem.class, name = "numbered"),
    @JsonSubTypes.Type(value = DashItem.class, name = "dash"),
    @JsonSubTypes.Type(value = Table.class, name = "table")
})
public sealed interface Block permits Article, Heading, Paragraph, NumberedItem, DashItem, Table {}
