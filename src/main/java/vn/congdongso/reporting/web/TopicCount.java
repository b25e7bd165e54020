package vn.congdongso.reporting.web;

/** People shown one topic, by the topic's name in the viewer's language. */
public record TopicCount(String code, String name, String label, long people) {}
