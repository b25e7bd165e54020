package vn.congdongso.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demonstration.
 *
 * @param load whether an empty database is filled with invented data at the start; set to false in production
 */
@ConfigurationProperties("congdongso.demo")
record DemoProperties(@DefaultValue("true") boolean load) {}
